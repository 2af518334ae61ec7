package org.newsloom.pipeline.summary;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.newsloom.annotate.EnglishStemmer;
import org.newsloom.model.Token;
import org.newsloom.stats.DerivedTable;
import org.newsloom.stats.actors.ActorMentionTable;
import org.newsloom.stats.actors.ActorTable;
import org.newsloom.stats.cooccurrence.CooccurrenceTable;
import org.newsloom.stats.terms.ArticleTermTable;
import org.newsloom.stats.terms.StopWords;
import org.newsloom.stats.terms.TermOptions;
import org.newsloom.stats.terms.TermPruning;
import org.newsloom.stats.terms.TermRules;
import org.newsloom.stats.terms.TermTable;
import org.newsloom.tables.Table;
import org.newsloom.tables.rows.ActorCooccurrenceRow;
import org.newsloom.tables.rows.ActorMentionRow;
import org.newsloom.tables.rows.ActorRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.ArticleTermRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;
import org.newsloom.tables.rows.TermRow;

/**
 * The one list of tables. A table's name, key, rows a file and account stand with its row class;
 * here stands whether it is copied from the facts of the batches or derived, and what derives it.
 */
public final class PublishedTables {
  /** An article context pairs at most so many actors. */
  private static final int MAX_ACTORS = 1_000;

  /** Tables whose rows the batches' facts hold as they are. */
  private static final List<Class<? extends Record>> COPIED =
      List.of(ArticleRow.class, SentenceRow.class, RemovedBlockRow.class, RejectRow.class);

  /** Tables that are derived from the facts. */
  private static final List<Derived<?>> DERIVED =
      List.of(
          new Derived<>(TermRow.class, run -> new TermTable(termRules(run), pruning(run))),
          new Derived<>(
              ArticleTermRow.class, run -> new ArticleTermTable(termRules(run), pruning(run))),
          new Derived<>(ActorRow.class, run -> new ActorTable()),
          new Derived<>(ActorMentionRow.class, run -> new ActorMentionTable()),
          new Derived<>(
              ActorCooccurrenceRow.class,
              run ->
                  new CooccurrenceTable(
                      EnumSet.copyOf(run.counted().cooccurrence().contexts()),
                      run.counted().cooccurrence().minPairs(),
                      MAX_ACTORS)));

  private PublishedTables() {}

  private record Derived<R extends Record>(
      Class<R> rows, Function<SummarySettings, DerivedTable<R>> made) {}

  /** The tables of a snapshot, in the order a reader meets them. */
  public static List<Table<?>> all() {
    return Stream.<Class<? extends Record>>concat(
            COPIED.stream(), DERIVED.stream().map(Derived::rows))
        .<Table<?>>map(Table::of)
        .toList();
  }

  /** Those whose rows the batches' facts hold as they are. */
  public static List<Table<?>> copied() {
    return COPIED.stream().<Table<?>>map(Table::of).toList();
  }

  /** What derives the others in a run. */
  public static List<DerivedTable<?>> derived(SummarySettings run) {
    return DERIVED.stream().<DerivedTable<?>>map(each -> each.made().apply(run)).toList();
  }

  /**
   * The table with a name.
   *
   * @throws IllegalArgumentException if there is none
   */
  public static Table<?> named(String name) {
    return all().stream()
        .filter(table -> table.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no table " + name));
  }

  private static TermPruning pruning(SummarySettings run) {
    TermOptions terms = run.counted().terms();
    return new TermPruning(terms.minFrequency(), terms.minArticles());
  }

  private static TermRules termRules(SummarySettings run) {
    TermOptions terms = run.counted().terms();
    return new TermRules(
        new TreeSet<>(terms.ngrams()),
        StopWords.of(run.counted().stopWords()),
        new TermRules.Unit(terms.unit().name().toLowerCase(Locale.ROOT), form(terms.unit())));
  }

  private static Function<Token, String> form(TermOptions.Unit unit) {
    return switch (unit) {
      case LEMMA -> Token::lemma;
      case TOKEN -> Token::surface;
      case STEM -> {
        EnglishStemmer stemmer = new EnglishStemmer();
        yield token -> stemmer.stem(token.surface());
      }
    };
  }
}
