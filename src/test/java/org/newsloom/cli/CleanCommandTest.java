package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CleanCommandTest {
  private static final String FIRST =
      "The foreign minister of Norway said on Tuesday that the talks with Sweden had ended without a"
          + " result, and that both sides would meet again in the spring of next year.";
  private static final String SECOND =
      "Officials in Oslo had hoped for an agreement on fishing rights before the end of the year, but"
          + " the delegations could not settle the question.";

  @TempDir Path work;

  private Path article(String name) throws IOException {
    Path file = work.resolve(name);
    Files.createDirectories(file.getParent());
    Files.writeString(
        file,
        "Home\n\nFishing Talks Between Norway and Sweden End\n\n"
            + FIRST
            + "\n\nSign up for our newsletter\n\n"
            + SECOND
            + "\n");
    return file;
  }

  @Test
  void writesParagraphsSeparatedByEmptyLinesAndWhatItRemoved() throws IOException {
    Path out = work.resolve("out");
    Runs.Outcome outcome =
        Runs.newsloom(
            "clean", article("in/a.txt").toString(), "--out", out.toString(), "--removed");
    assertThat(outcome.exitCode()).isZero();
    assertThat(Files.readString(out.resolve("a.txt")))
        .isEqualTo(
            "Fishing Talks Between Norway and Sweden End\n\n" + FIRST + "\n\n" + SECOND + "\n");
    assertThat(Files.readAllLines(out.resolve("a.removed.tsv")))
        .hasSize(3)
        .startsWith("reason\tscore\tline_start\tline_end\ttext")
        .anyMatch(line -> line.startsWith("subscription\t"));
  }

  @Test
  void saysWhatARunWouldReject() throws IOException {
    Path file = work.resolve("gone.txt");
    Files.writeString(
        file,
        "Page not found\n\nSorry, the page you are looking for could not be found or may have been"
            + " moved to another address.\n");

    Runs.Outcome outcome = Runs.newsloom("clean", file.toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("Sorry, the page");
    assertThat(outcome.err())
        .startsWith("gone.txt: cleaned all the same, but a run would reject it: an empty shell:")
        .contains("no such page", "(not_an_article)");
  }

  @Test
  void printsKeptAndRemovedLinesInTheirOrder() throws IOException {
    Runs.Outcome outcome = Runs.newsloom("clean", article("in/a.txt").toString());
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .containsSubsequence("Fishing Talks", FIRST, "[subscription] Sign up", SECOND);
  }

  @Test
  void removesWhatTheInputsRepeatIfAsked() throws IOException {
    for (String town : List.of("Oslo", "Bergen")) {
      Path file = work.resolve("in/" + town + ".txt");
      Files.createDirectories(file.getParent());
      Files.writeString(
          file,
          FIRST.replace("Norway", town)
              + "\n\nFish in pictures.\n\n"
              + SECOND.replace("Oslo", town));
    }
    String in = work.resolve("in").toString();

    assertThat(Runs.newsloom("clean", in).out()).doesNotContain("[repeated_line]");
    assertThat(Runs.newsloom("clean", "--repeated-lines", "2", in).out())
        .contains("[repeated_line] Fish in");
  }

  @Test
  void refusesToWriteTwoInputsToOneFile() throws IOException {
    article("in/a.txt");
    article("in/sub/a.md");
    Runs.Outcome outcome =
        Runs.newsloom(
            "clean", work.resolve("in").toString(), "--out", work.resolve("out").toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("a.txt").contains("sub/a.md");
  }

  @Test
  void replacesNothingUnlessAsked() throws IOException {
    Path article = article("in/a.txt");
    Path out = work.resolve("out");
    Files.createDirectories(out);
    Files.writeString(out.resolve("a.removed.tsv"), "mine");
    Runs.Outcome refused = Runs.newsloom("clean", article.toString(), "--out", out.toString());

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("a.removed.tsv exists").contains("--overwrite");
    assertThat(out).isDirectoryContaining("glob:**a.removed.tsv");
    assertThat(out.resolve("a.txt")).doesNotExist();
  }

  @Test
  void overwriteReplacesWhatItWroteForTheSameInputsAndNothingElse() throws IOException {
    Path in = article("in/a.txt").getParent();
    article("in/b.txt");
    Path out = work.resolve("out");
    Runs.newsloom("clean", in.toString(), "--out", out.toString(), "--removed");
    Files.writeString(out.resolve("a-2.txt"), "another");
    Files.writeString(in.resolve("b.txt"), "Home");
    Runs.Outcome again =
        Runs.newsloom("clean", in.toString(), "--out", out.toString(), "--overwrite");

    assertThat(again.exitCode()).isZero();
    try (var files = Files.list(out)) {
      assertThat(files.map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("a.txt", "a-2.txt");
    }
  }

  @Test
  void anEarlierRunOverTheSameRecordsIsNotReplaced() throws IOException {
    Path records = work.resolve("r.jsonl");
    Files.writeString(records, "{\"text\": \"%s\"}\n{\"text\": \"%s\"}\n".formatted(FIRST, SECOND));
    String[] arguments = {"clean", records.toString(), "--out", work.resolve("out").toString()};

    assertThat(Runs.newsloom(arguments).exitCode()).isZero();
    assertThat(Runs.newsloom(arguments).err()).contains("r-0.txt exists, and 1 more");
  }

  @Test
  void neverReplacesAnInput() throws IOException {
    Path article = article("in/a.txt");
    String before = Files.readString(article);
    Runs.Outcome refused =
        Runs.newsloom(
            "clean", article.toString(), "--out", work.resolve("in").toString(), "--overwrite");

    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("is an input");
    assertThat(Files.readString(article)).isEqualTo(before);
  }

  @Test
  void saysThatAFileIsMissing() {
    Runs.Outcome outcome = Runs.newsloom("clean", work.resolve("nowhere.txt").toString());
    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("no such file or folder").contains("nowhere.txt");
  }

  @Test
  void failsIfNothingGaveAnArticle() throws IOException {
    Path empty = work.resolve("empty.txt");
    Files.writeString(empty, "");
    assertThat(Runs.newsloom("clean", empty.toString()).exitCode()).isEqualTo(5);
  }
}
