package org.newsloom.train.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.UserError;

class UnwrapEvaluationTest {
  @TempDir private Path folder;

  private static UnwrapScores.PageJoins judge(String html, String... lines) {
    return UnwrapEvaluation.judge("1", String.join("\n", lines), BlockWords.of(html));
  }

  @Test
  void aJoinedLineOfOneBlockIsRight() {
    assertThat(
            judge(
                "<p>The council voted on Monday to close the old bridge of the harbour.",
                "The council voted on Monday to close the",
                "old bridge of the harbour."))
        .isEqualTo(new UnwrapScores.PageJoins("1", 1, 0, 0, 0, 0, 0, 0));
  }

  @Test
  void aSplitLineOfOneBlockIsWrong() {
    assertThat(
            judge(
                "<p>Ann Lee writes about Harbour Bridges.",
                "Ann Lee writes",
                "About Harbour Bridges."))
        .isEqualTo(new UnwrapScores.PageJoins("1", 0, 0, 0, 1, 0, 0, 0));
  }

  @Test
  void twoBlocksOnTwoLinesAreRight() {
    assertThat(
            judge(
                "<h1>A Bridge Closes</h1><p>It rusts too much.",
                "A Bridge Closes",
                "It rusts too much."))
        .isEqualTo(new UnwrapScores.PageJoins("1", 0, 1, 0, 0, 0, 0, 0));
  }

  @Test
  void whatThePagePartsItselfIsCountedApart() {
    assertThat(
            judge(
                "<p>Harbour Road 12<br>Springfield 40404 Ohio",
                "Harbour Road 12",
                "Springfield 40404 Ohio"))
        .isEqualTo(new UnwrapScores.PageJoins("1", 0, 0, 0, 0, 0, 1, 0));
    assertThat(
            judge(
                "<div><a>Ferries and buses</a> <a>Trains and planes</a></div>",
                "Ferries and buses",
                "Trains and planes"))
        .isEqualTo(new UnwrapScores.PageJoins("1", 0, 0, 0, 0, 0, 1, 0));
  }

  @Test
  void wordsThatThePageHasTwiceInTwoWaysAreLeftOut() {
    assertThat(
            judge(
                "<p>One two three</p><p>four five six</p><p>One two three four five six</p>",
                "One two three",
                "four five six"))
        .isEqualTo(new UnwrapScores.PageJoins("1", 0, 0, 0, 0, 0, 0, 1));
  }

  @Test
  void anEmptyLineIsNoBreakToJudge() {
    assertThat(
            judge("<p>One two three</p><p>four five six</p>", "One two three", "", "four five six")
                .judged())
        .isEqualTo(0);
  }

  @Test
  void reportsAFolder() throws IOException {
    Files.createDirectories(folder.resolve("text"));
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(folder.resolve("text/1.txt"), "A Bridge Closes\nIt rusts too much.");
    Files.writeString(
        folder.resolve("html/1.html"), "<h1>A Bridge Closes</h1><p>It rusts too much.");

    assertThat(
            UnwrapEvaluation.score(folder.resolve("text"), folder.resolve("html"), null)
                .total()
                .splitRight())
        .isEqualTo(1);
  }

  @Test
  void aFolderThatIsNotThereIsTheUsersMistake() {
    assertThatThrownBy(() -> UnwrapEvaluation.score(folder.resolve("nowhere"), folder, null))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nowhere");
  }
}
