package org.newsloom.train.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.newsloom.actors.names.FeatureGroup;
import org.newsloom.actors.names.NameModel;
import org.newsloom.actors.names.TokenNames;

/**
 * What each group of features is worth: scores on the part kept aside of models that learnt from
 * gold alone, without one group each.
 */
public final class NameAblation {
  /** Where the table stands for the card. */
  public static final String FILE = "ablation.md";

  private NameAblation() {}

  /** A table in Markdown, a line a model. */
  public static String table(NameCorpus corpus) {
    StringBuilder table =
        new StringBuilder(
            "| left out | pud ORG | pud | together ORG | together |\n|---|---|---|---|---|\n");
    table.append(line("nothing", corpus, Set.of()));
    for (FeatureGroup group : FeatureGroup.values()) {
      String name = group.name().toLowerCase(Locale.ROOT).replace('_', ' ');
      table.append(line(name, corpus, EnumSet.of(group)));
    }
    return table.toString();
  }

  private static String line(String name, NameCorpus corpus, Set<FeatureGroup> leftOut) {
    NameModel model = NameModelTrainer.train(corpus.learning(), leftOut);
    NameScores.Finder finder = new TokenNames(model)::find;
    List<TaggedSentence> pud = corpus.aside().get(NameCorpus.WHOLLY_ASIDE);
    List<TaggedSentence> all = corpus.aside().values().stream().flatMap(List::stream).toList();
    List<TaggedSentence> found = NameScores.predict(finder, all);
    List<TaggedSentence> foundInPud = NameScores.predict(finder, pud);
    return String.format(
        Locale.ROOT,
        "| %s | %.1f | %.1f | %.1f | %.1f |%n",
        name,
        NameScores.f1(pud, foundInPud, "ORG"),
        NameScores.f1(pud, foundInPud, null),
        NameScores.f1(all, found, "ORG"),
        NameScores.f1(all, found, null));
  }
}
