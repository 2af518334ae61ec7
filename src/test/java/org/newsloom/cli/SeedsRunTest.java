package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.tables.DuckDbReadsTables;
import org.newsloom.tables.SparkReadsTables;

/** The golden run: what an analyst must find in the tables of the five sample articles. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SeedsRunTest {
  private Path current;
  private Connection duckDb;

  @BeforeAll
  void run(@TempDir Path work) throws IOException, SQLException {
    current = Runs.run(Path.of("seeds"), work);
    duckDb = DuckDbReadsTables.open(current);
  }

  @AfterAll
  void close() throws SQLException {
    duckDb.close();
  }

  @Test
  void keepsAllFiveArticlesAndRejectsNone() throws SQLException {
    assertThat(Runs.value(duckDb, "SELECT count(*) FROM articles")).isEqualTo("5");
    assertThat(Runs.value(duckDb, "SELECT count(*) FROM rejects")).isEqualTo("0");
  }

  @Test
  void isWhatTheReadmeShows() throws IOException, SQLException {
    assertThat(Files.readString(Path.of("README.md")))
        .contains(
            Runs.value(
                duckDb,
                "SELECT format('kept      5 articles: {:,} sentences, {:,} tokens',"
                    + " (SELECT count(*) FROM sentences),"
                    + " (SELECT sum(token_count)::BIGINT FROM sentences))"),
            Runs.value(
                duckDb,
                "SELECT format('removed   {:,} blocks that are no article text', count(*))"
                    + " FROM removed_blocks"),
            Runs.value(
                duckDb,
                "SELECT format('found     {:,} terms; {:,} actors in {:,} mentions, {:,} pairs',"
                    + " (SELECT count(*) FROM terms), (SELECT count(*) FROM actors),"
                    + " (SELECT count(*) FROM actor_mentions),"
                    + " (SELECT count(*) FROM actor_cooccurrences))"));
  }

  @Test
  void findsTheTitlesThatAreStated() throws SQLException {
    assertThat(Runs.rows(duckDb, "SELECT title FROM articles ORDER BY source_path"))
        .containsExactly(
            List.of("null"),
            List.of("Israel's Ukraine Diplomacy Treads Carefully Between U.S. and Russia"),
            List.of("Israel Faces Tough Balancing Act on Russia and the West"),
            List.of("Russia and Israel: A Complicated Friendship"),
            List.of("Israel, Russia... Are They Friends or Enemies?"));
  }

  @Test
  void findsTheAuthorsAndDatesThatAreStated() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT array_to_string(authors, '; '), published_date FROM articles"
                    + " ORDER BY source_path"))
        .containsExactly(
            List.of("", "null"),
            List.of("Jonathan Lis", "null"),
            List.of("Steven Erlanger; Adam Sella", "2024-03-19"),
            List.of("", "null"),
            List.of("", "null"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Send in e-mail",
        "Click the alert icon",
        "Automatic approval of subscriber comments",
        "From $1 for the first month",
        "LOG IN",
        "Get it sent to your inbox",
        "Scroll to Top",
        "Sign up for the Israel-Hamas War Briefing",
        "Table of Contents",
        "VALENTYN OGIRENKO",
        "Yousef Masoud for",
        "Getty Images",
        "Slam the Door on the Diaspora",
        "Quiet Revolution",
        "Ken Burns",
        "Worst American Disease",
        "Regrets About Emigrating",
        "Grievous Blow to Judaism",
        "chief diplomatic correspondent in Europe",
        "A German teacher",
        "one of the world’s most cited publications"
      })
  void keepsNoBoilerplate(String boilerplate) throws SQLException {
    assertThat(
            Runs.value(
                duckDb,
                "SELECT count(*) FROM articles WHERE contains(text, '%s')"
                    .formatted(boilerplate.replace("'", "''"))))
        .isEqualTo("0");
  }

  @Test
  void accountsForEveryLineOfTheSeeds() throws SQLException, IOException {
    for (List<String> row :
        Runs.rows(
            duckDb,
            "SELECT source_path, text || ' ' || coalesce((SELECT string_agg(r.text, ' ') FROM"
                + " removed_blocks r WHERE r.article_id = a.article_id), '') FROM articles a")) {
      String source = Files.readString(Path.of("seeds", row.get(0)));
      assertThat(words(row.get(1))).as(row.get(0)).isEqualTo(words(source));
    }
  }

  /**
   * Letters and digits in sorted runs: what was cut apart or put together elsewhere stays equal.
   */
  private static List<String> words(String text) {
    return java.util.Arrays.stream(text.split("[^\\p{L}\\p{N}]+", -1))
        .filter(word -> !word.isEmpty())
        .sorted()
        .toList();
  }

  @Test
  void takesOneActorForOneUnderAllItsNames() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT DISTINCT actor_id FROM actor_mentions"
                    + " WHERE contains(surface, 'Netanyahu') ORDER BY actor_id"))
        // One article names him by his family name alone: never joined across articles.
        .containsExactly(List.of("person:benjamin-netanyahu"), List.of("person:netanyahu"));
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT DISTINCT surface FROM actor_mentions"
                    + " WHERE actor_id = 'person:benjamin-netanyahu' ORDER BY surface"))
        .containsExactly(
            List.of("Benjamin Netanyahu"), List.of("Benyamin Netanyahu"), List.of("Netanyahu"));
  }

  @Test
  void keepsPersonsOfOneGivenNameApart() throws SQLException {
    assertThat(
            Runs.rows(
                duckDb,
                "SELECT count(DISTINCT actor_id) FROM actor_mentions"
                    + " WHERE surface IN ('Elie Cohen', 'Elie Barnavi')"))
        .containsExactly(List.of("2"));
  }

  @Test
  void findsIsraelAndRussiaTheStrongestPairOfStates() throws SQLException {
    for (String context : List.of("sentence", "paragraph")) {
      assertThat(
              Runs.rows(
                  duckDb,
                  "SELECT actor_a, actor_b FROM actor_cooccurrences WHERE context = '%s'"
                          .formatted(context)
                      + " AND starts_with(actor_a, 'state:') AND starts_with(actor_b, 'state:')"
                      + " ORDER BY n_ab DESC LIMIT 1"))
          .containsExactly(List.of("state:ISR", "state:RUS"));
    }
  }

  @Test
  void countsNoPairMoreOftenThanItsMembers() throws SQLException {
    assertThat(
            Runs.value(
                duckDb,
                "SELECT count(*) FROM actor_cooccurrences"
                    + " WHERE NOT (n_ab >= 1 AND n_ab <= least(n_a, n_b) AND greatest(n_a, n_b) <= n)"))
        .isEqualTo("0");
  }

  @Test
  void placesEveryMentionWhereItStands() throws SQLException {
    assertThat(
            Runs.value(
                duckDb,
                "SELECT count(*) FROM actor_mentions m JOIN articles a USING (article_id)"
                    + " JOIN sentences s USING (article_id, sentence_index)"
                    + " WHERE substring(a.text, m.char_start + 1, m.char_end - m.char_start)"
                    + " <> m.surface OR m.char_start < s.char_start OR m.char_end > s.char_end"
                    + " OR m.paragraph_index <> s.paragraph_index"))
        .isEqualTo("0");
    assertThat(
            Runs.value(
                duckDb,
                "SELECT count(*) FROM sentences s JOIN articles a USING (article_id)"
                    + " WHERE substring(a.text, s.char_start + 1, s.char_end - s.char_start) <> s.text"))
        .isEqualTo("0");
  }

  @Test
  void givesSparkTheSameTablesAsDuckDb() throws Exception {
    assertThat(SparkReadsTables.read(current)).isEqualTo(DuckDbReadsTables.read(current));
  }

  @Test
  void countsTermsAsSqlDoes() throws SQLException {
    assertThat(
            SqlStatistics.differences(
                duckDb, "terms", SqlStatistics.TERMS, List.of("term", "ngram_size")))
        .isEmpty();
    assertThat(
            SqlStatistics.differences(
                duckDb,
                "article_terms",
                SqlStatistics.ARTICLE_TERMS,
                List.of("article_id", "term", "ngram_size")))
        .isEmpty();
  }

  @Test
  void countsActorsAndPairsAsSqlDoes() throws SQLException {
    assertThat(
            SqlStatistics.differences(duckDb, "actors", SqlStatistics.ACTORS, List.of("actor_id")))
        .isEmpty();
    assertThat(
            SqlStatistics.differences(
                duckDb,
                "actor_cooccurrences",
                SqlStatistics.COOCCURRENCES,
                List.of("context", "actor_a", "actor_b")))
        .isEmpty();
  }
}
