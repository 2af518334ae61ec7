package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ExplainCommandTest {
  private static final String FIRST =
      "The foreign minister of Norway said on Tuesday that the talks with Sweden had ended without a"
          + " result, and that both sides would meet again in the spring of next year.";
  private static final String SECOND =
      "Officials in Oslo had hoped for an agreement on fishing rights before the end of the year, but"
          + " the delegations could not settle the question.";

  private static final int TEXT_COLUMN = 34;

  @TempDir Path work;

  private Path file(String name, String... lines) throws IOException {
    Path file = work.resolve(name);
    Files.writeString(file, String.join("\n", lines));
    return file;
  }

  private Path article() throws IOException {
    return file("a.txt", "Fishing Talks End", "", FIRST, "Sign up for our newsletter", "", SECOND);
  }

  /** Signs and texts of the blocks, without what depends on the tagger's certainty. */
  private static List<String> signsAndTexts(String printed) {
    return printed
        .lines()
        .filter(line -> line.matches("[+-] [01]\\.\\d\\d +[0-9-]+ .*"))
        .map(line -> line.charAt(0) + " " + line.substring(TEXT_COLUMN))
        .toList();
  }

  @Test
  void showsWhatIsKeptAndWhatIsNotInTheOrderOfTheSource() throws IOException {
    Runs.Outcome outcome = Runs.newsloom("explain", article().toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(signsAndTexts(outcome.out()))
        .hasSize(4)
        .containsSubsequence("+ " + FIRST, "- Sign up for our newsletter", "+ " + SECOND);
  }

  @Test
  void theThresholdDecides() throws IOException {
    assertThat(
            signsAndTexts(Runs.newsloom("explain", article().toString(), "--threshold", "0").out()))
        .containsExactly(
            "+ Fishing Talks End [clean text]",
            "+ " + FIRST,
            "+ Sign up for our newsletter",
            "+ " + SECOND);
  }

  @Test
  void thePageShowsAllDocumentsAsTheyWereNamed() throws IOException {
    Path page = work.resolve("page.html");
    Path second = file("<b>.html", "<p>" + FIRST + "<ul><li>" + SECOND + "</ul>");
    Runs.newsloom("explain", article().toString(), second.toString(), "--html", page.toString());
    Document parsed = Jsoup.parse(Files.readString(page));

    assertThat(parsed.select("h2").eachText())
        .containsExactly(work.resolve("a.txt").toString(), second.toString());
    assertThat(parsed.select("#d1 td.text").eachText())
        .containsExactly("Fishing Talks End", FIRST, "Sign up for our newsletter", SECOND);
    assertThat(parsed.select("#d2 tr.list_item td.text").eachText()).containsExactly(SECOND);
  }

  @Test
  void colorsOnlyWhenAskedOrOnATerminal() throws IOException {
    String article = article().toString();

    assertThat(Runs.newsloom("explain", article).out()).doesNotContain("\u001b");
    assertThat(Runs.newsloom("explain", article, "--color", "never").out())
        .doesNotContain("\u001b");
    assertThat(Runs.newsloom("explain", article, "--color", "always").out())
        .contains("\u001b[31m-\u001b[0m", "\u001b[32m+\u001b[0m");
  }

  @Test
  void automaticColorHonoursTheUsersWish() {
    assertThat(ColorChoice.AUTO.isColored(Map.of("TERM", "xterm"), true)).isTrue();
    assertThat(ColorChoice.AUTO.isColored(Map.of("TERM", "xterm"), false)).isFalse();
    assertThat(ColorChoice.AUTO.isColored(Map.of("NO_COLOR", "1"), true)).isFalse();
    assertThat(ColorChoice.AUTO.isColored(Map.of("NO_COLOR", ""), true)).isTrue();
    assertThat(ColorChoice.AUTO.isColored(Map.of("TERM", "dumb"), true)).isFalse();
    assertThat(ColorChoice.ALWAYS.isColored(Map.of("NO_COLOR", "1"), false)).isTrue();
    assertThat(ColorChoice.NEVER.isColored(Map.of(), true)).isFalse();
  }

  @Test
  void aThresholdIsAProbability() throws IOException {
    for (String value : List.of("1.1", "-0.1", "NaN")) {
      Runs.Outcome outcome = Runs.newsloom("explain", article().toString(), "--threshold=" + value);
      assertThat(outcome.exitCode()).isEqualTo(2);
      assertThat(outcome.err()).contains("--threshold must be from 0 to 1");
    }
  }

  @Test
  void aDocumentThatARunRejectsIsShown() throws IOException {
    Runs.Outcome outcome = Runs.newsloom("explain", file("menu.txt", "Home", "News").toString());

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("rejected   no_article_text: none of 2 blocks reads like article text")
        .contains("Home")
        .contains("News");
  }

  @Test
  void recordsAreToldApart() throws IOException {
    Path records =
        file("r.jsonl", "{\"text\": \"" + FIRST + "\"}", "{\"text\": \"" + SECOND + "\"}");

    assertThat(Runs.newsloom("explain", records.toString()).out().lines())
        .contains(records.toString(), records + " #1");
  }

  @Test
  void aFileThatCannotBeReadIsToldOf() throws IOException {
    Runs.Outcome outcome = Runs.newsloom("explain", file("empty.txt").toString());

    assertThat(outcome.exitCode()).isEqualTo(5);
    assertThat(outcome.err()).contains("empty.txt").contains("(empty)");
  }

  @Test
  void replacesItsOwnPageButNoOtherFile() throws IOException {
    String article = article().toString();
    Path page = work.resolve("new/page.html");
    Path source = file("source.html", "<p>" + FIRST);

    assertThat(Runs.newsloom("explain", article, "--html", page.toString()).out())
        .isEqualTo("wrote %s: 1 document%n".formatted(page));
    assertThat(Runs.newsloom("explain", article, "--html", page.toString()).exitCode()).isZero();
    Runs.Outcome refused = Runs.newsloom("explain", article, "--html", source.toString());
    assertThat(refused.exitCode()).isEqualTo(2);
    assertThat(refused.err()).contains("source.html").contains("not replaced");
    assertThat(Files.readString(source)).isEqualTo("<p>" + FIRST);
  }
}
