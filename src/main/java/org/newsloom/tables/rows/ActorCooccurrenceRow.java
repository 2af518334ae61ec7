package org.newsloom.tables.rows;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/** Two actors that share contexts. */
@TableDoc(
    name = "actor_cooccurrences",
    key = {"context", "actor_a", "actor_b"},
    doc = "Two actors that share contexts.")
public record ActorCooccurrenceRow(
    @Doc("sentence, paragraph or article.") String context,
    @Doc("The smaller actor_id.") String actorA,
    @Doc("The larger actor_id.") String actorB,
    @Doc("Contexts that hold both.") long nAb,
    @Doc("Contexts that hold actor_a.") long nA,
    @Doc("Contexts that hold actor_b.") long nB,
    @Doc("All contexts of this type in the counted articles, those without actors included.")
        long n,
    @Doc("Articles with such a context.") long articleCount,
    @Doc("n_a * n_b / n.") double expected,
    @Doc("n_ab / expected.") double lift,
    @Doc("log2(lift).") double pmi,
    @Doc("pmi / -log2(n_ab / n), -1 to 1. Null where n_ab = n.") @Nullable Double npmi,
    @Doc("2 n_ab / (n_a + n_b).") double dice,
    @Doc("14 + log2(dice).") double logDice,
    @Doc("n_ab / (n_a + n_b - n_ab).") double jaccard,
    @Doc("Log-likelihood ratio of the four cells; negative where the pair is rarer than expected.")
        double g2,
    @Doc(
            "Chi-square with 1 degree of freedom, or Fisher's exact test where a cell expects fewer than 5.")
        double p,
    @Doc("Benjamini-Hochberg false discovery rate over all pairs of the context type.") double q,
    @Doc("Earliest publication of an article in which they share a context. Null if none is dated.")
        @Nullable LocalDate firstDate,
    @Doc("Latest publication of such an article. Null if none is dated.")
        @Nullable LocalDate lastDate) {}
