package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.tables.DuckDbReadsTables;

/**
 * The persons and organizations that an attentive reader marks in the sample articles, against a
 * run's actors. The list was made by reading, before any run was looked at; it names what stands in
 * the article itself, not in captions, notes on authors and links to other articles.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AttentiveReaderTest {
  /** Names not found today. A name leaves this list when it is found, and none may enter it. */
  private static final Set<String> KNOWN_MISSES = Set.of();

  /**
   * Names whose mentions are not all one actor: articles that never name them in full, and a family
   * name alone joins nobody across articles.
   */
  private static final Set<String> KNOWN_SPLITS =
      Set.of(
          "Benjamin Netanyahu [person:benjamin-netanyahu, person:netanyahu]",
          "Vladimir Putin [person:putin, person:vladimir-putin]");

  private record Marked(String seed, String kind, String name, List<String> surfaces) {
    String place() {
      return seed.substring(0, 3) + " " + name;
    }
  }

  private record Found(String seed, String kind, String surface, String actorId) {}

  private final List<Marked> marked = read();
  private final List<Found> found = new ArrayList<>();

  private static List<Marked> read() {
    try (InputStream in =
        Objects.requireNonNull(
            AttentiveReaderTest.class.getResourceAsStream("attentive-reader.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Marked(cells[0], cells[1], cells[2], surfaces(cells[3])))
          .toList();
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private static List<String> surfaces(String cell) {
    return Arrays.asList(cell.split("\\|", -1));
  }

  @BeforeAll
  void run(@TempDir Path work) throws IOException, SQLException {
    Path current = Runs.run(Path.of("seeds"), work);
    try (Connection duckDb = DuckDbReadsTables.open(current)) {
      Runs.rows(
              duckDb,
              "SELECT a.source_path, m.kind, m.surface, m.actor_id"
                  + " FROM actor_mentions m JOIN articles a USING (article_id)"
                  + " ORDER BY a.source_path, m.char_start")
          .forEach(row -> found.add(new Found(row.get(0), row.get(1), row.get(2), row.get(3))));
    }
  }

  private SortedSet<String> actorsOf(Marked name) {
    SortedSet<String> actors = new TreeSet<>();
    for (Found mention : found) {
      if (mention.seed().equals(name.seed())
          && mention.kind().equals(name.kind())
          && name.surfaces().contains(mention.surface())) {
        actors.add(mention.actorId());
      }
    }
    return actors;
  }

  @Test
  void findsEveryNameInItsArticle() {
    assertThat(marked.stream().filter(name -> actorsOf(name).isEmpty()).map(Marked::place))
        .containsExactlyInAnyOrderElementsOf(KNOWN_MISSES);
  }

  @Test
  void takesNoTwoOfThemForOne() {
    Map<String, SortedSet<String>> names = new TreeMap<>();
    for (Marked name : marked) {
      for (String actor : actorsOf(name)) {
        names.computeIfAbsent(actor, key -> new TreeSet<>()).add(name.name());
      }
    }

    assertThat(names).allSatisfy((actor, itsNames) -> assertThat(itsNames).hasSize(1));
  }

  @Test
  void takesEachOfThemForOneInAllArticles() {
    Map<String, SortedSet<String>> actors = new TreeMap<>();
    for (Marked name : marked) {
      actors.computeIfAbsent(name.name(), key -> new TreeSet<>()).addAll(actorsOf(name));
    }

    assertThat(
            actors.entrySet().stream()
                .filter(entry -> entry.getValue().size() > 1)
                .map(entry -> entry.getKey() + " " + entry.getValue()))
        .containsExactlyInAnyOrderElementsOf(KNOWN_SPLITS);
  }

  @Test
  void makesNoActorOfAnArticlesAuthor() {
    assertThat(found)
        .extracting(Found::surface)
        .doesNotContain("Jonathan Lis", "Lis", "Steven Erlanger", "Adam Sella", "Marc Villain");
  }
}
