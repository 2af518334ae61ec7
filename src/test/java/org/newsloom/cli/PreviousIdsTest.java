package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An article that changes an actor's id leaves the old id among the previous ids. */
class PreviousIdsTest {
  @TempDir Path folder;

  private void article(String file, String sentence) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(
        folder.resolve("in").resolve(file),
        """
        A long evening in the town hall

        The meeting began late on Monday evening, after the rain, and went on for three hours. %s \
        Nobody asked for more, and the reporters went home before the doors were closed.

        It will go on next week, when the members of the council are back from their holidays.
        """
            .formatted(sentence));
  }

  private List<List<String>> actors() throws IOException, SQLException {
    Path tables = Runs.run(folder.resolve("in"), folder.resolve("work"), "language.default=en");
    try (Connection duckDb = DriverManager.getConnection("jdbc:duckdb:")) {
      return Runs.rows(
          duckDb,
          "select actor_id, array_to_string(previous_ids, ' ') from '%s/actors/*.parquet' order by 1"
              .formatted(tables));
    }
  }

  private static List<String> ids(List<List<String>> actors) {
    return actors.stream().map(row -> row.get(0)).toList();
  }

  private static List<String> previousIds(List<String> actor) {
    return List.of(actor.get(1).split(" ", -1));
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          # first article | second article | old id | new ids
          George W. Tarn said he would go.|George H. W. Tarn said he would go.|\
          person:george-tarn|person:george-h-w-tarn person:george-w-tarn
          Then J. Tarnow said she would go.|Jane Tarnow said she would go.|\
          person:j-tarnow|person:jane-tarnow
          Omar Qaddafi said he would go.|Omar Kadafi said he would go.|\
          person:omar-qaddafi|person:omar-kadafi
          Ludwig van Muller said he would go.|Ludwig van Mueller said he would go.|\
          person:ludwig-van-muller|person:ludwig-van-mueller
          Omar bin Qaddan said he would go.|Omar bin Kaddan said he would go.|\
          person:omar-bin-qaddan|person:omar-bin-kaddan
          L. van Tarnow said he would go.|Ludwig van Tarnow said he would go.|\
          person:l-van-tarnow|person:ludwig-van-tarnow
          Ludwig W. van Tarn said he would go.|Ludwig H. van Tarn said he would go.|\
          person:ludwig-van-tarn|person:ludwig-h-van-tarn person:ludwig-w-van-tarn
          The UWF praised the new school.|The United Wool Fund (UWF) praised it.|\
          organization:uwf|organization:united-wool-fund
          """)
  void movesTheOldIdToThePreviousIds(String first, String second, String oldId, String newIds)
      throws IOException, SQLException {
    article("a.txt", first);
    assertThat(ids(actors())).containsExactly(oldId);
    article("b.txt", second);
    List<List<String>> after = actors();
    assertThat(ids(after)).doesNotContain(oldId).containsExactly(newIds.split(" "));
    assertThat(after).allSatisfy(actor -> assertThat(previousIds(actor)).contains(oldId));
  }

  @ParameterizedTest(name = "{0}, then {1}")
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Peter Tarn said he would go.          | Peter Tarn Jr. and Peter Tarn Sr. left. | person:peter-tarn
          Peter Zelenskyy said he would go.     | Peter Selensky and Peter Zelensky left. | person:peter-zelensky
          Omar Kadafi said he would go.         | Omar Gadafi and Omar Qaddafi left.      | person:omar-kadafi
          Then King Hussein met the reporters.  | Hussein bin Talal said he would go.     | person:king-hussein
          Then Queen Margrethe met reporters.   | Then Queen Margrethe II met reporters.  | person:quen-margrethe
          Then Pope Francis met the reporters.  | Francis Tarn said he would go.          | person:pope-francis
          """)
  void leavesTheIdAsItWas(String first, String second, String id) throws IOException, SQLException {
    article("a.txt", first);
    assertThat(ids(actors())).containsExactly(id);
    article("b.txt", second);
    List<List<String>> after = actors();
    assertThat(ids(after)).contains(id);
    assertThat(after).allSatisfy(actor -> assertThat(previousIds(actor)).doesNotContain(id));
  }
}
