package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.MetadataSource;
import org.newsloom.model.RemovedBlock;

/** The five sample articles, block by block, against lists that were read line by line. */
class SeedsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "000_e15eb7cd11b794fe",
        "001_90f8fcdc07dd6721",
        "002_1840b41f68ad23c2",
        "003_6ae182737a956894",
        "004_64630a7360519eef"
      })
  void everyBlockIsKeptOrRemovedAsListed(String name) throws IOException {
    assertThat(listing(seed(name))).isEqualTo(golden(name));
  }

  @Test
  void aTextWithoutTitleHasNone() throws IOException {
    assertThat(seed("000_e15eb7cd11b794fe").metadata().title()).isNull();
  }

  @Test
  void titlesAreTheHeadlines() throws IOException {
    assertThat(
            List.of(
                String.valueOf(seed("001_90f8fcdc07dd6721").metadata().title()),
                String.valueOf(seed("002_1840b41f68ad23c2").metadata().title()),
                String.valueOf(seed("003_6ae182737a956894").metadata().title()),
                String.valueOf(seed("004_64630a7360519eef").metadata().title())))
        .containsExactly(
            "Israel's Ukraine Diplomacy Treads Carefully Between U.S. and Russia",
            "Israel Faces Tough Balancing Act on Russia and the West",
            "Russia and Israel: A Complicated Friendship",
            "Israel, Russia... Are They Friends or Enemies?");
  }

  @Test
  void theAuthorIsTheNameThatIsRepeated() throws IOException {
    assertThat(seed("001_90f8fcdc07dd6721").metadata().authors()).containsExactly("Jonathan Lis");
  }

  @Test
  void theAuthorsAreThoseOfTheByline() throws IOException {
    assertThat(seed("002_1840b41f68ad23c2").metadata().authors())
        .containsExactly("Steven Erlanger", "Adam Sella");
  }

  @Test
  void textsWithoutBylineHaveNoAuthors() throws IOException {
    assertThat(seed("000_e15eb7cd11b794fe").metadata().authors()).isEmpty();
    assertThat(seed("003_6ae182737a956894").metadata().authors()).isEmpty();
    assertThat(seed("004_64630a7360519eef").metadata().authors()).isEmpty();
  }

  @Test
  void theDatelineGivesDayAndMoment() throws IOException {
    Article article = seed("002_1840b41f68ad23c2");

    assertThat(article.metadata().publishedDate()).isEqualTo(LocalDate.of(2024, 3, 19));
    assertThat(article.metadata().publishedAt()).isEqualTo(Instant.parse("2024-03-19T11:35:00Z"));
    assertThat(article.metadata().dateSource()).isEqualTo(MetadataSource.BYLINE);
  }

  @Test
  void datesInsideTheTextAreNotTheDateOfPublication() throws IOException {
    for (String name :
        List.of(
            "000_e15eb7cd11b794fe",
            "001_90f8fcdc07dd6721",
            "003_6ae182737a956894",
            "004_64630a7360519eef")) {
      assertThat(seed(name).metadata().publishedDate()).isNull();
    }
  }

  @Test
  void aWrappedParagraphComesOutWhole() throws IOException {
    assertThat(Cleaning.kept(seed("004_64630a7360519eef")))
        .contains(
            "However, relations would soon unravel over ideological differences and Cold War"
                + " rivalries.",
            "Russia itself views many Iranian-backed militias as destabilizing forces that"
                + " undermine its regional interests. As Iran's nuclear program accelerates, Israel"
                + " also sees Russia as an important player in containing Tehran's ambitions.",
            "Could Israel and Russia ever become genuine friends? What are the obstacles?");
  }

  private static Article seed(String name) throws IOException {
    return Cleaning.text(Files.readString(Path.of("seeds", name + ".txt")));
  }

  /** One line a block, in the order of the source: lines, kind or reason, first words. */
  private static String listing(Article article) {
    TreeMap<Integer, String> lines = new TreeMap<>();
    for (Block block : article.paragraphs()) {
      lines.put(
          block.lineStart(),
          "%d-%d keep %s %s"
              .formatted(block.lineStart(), block.lineEnd(), block.kind(), start(block.text())));
    }
    for (RemovedBlock block : article.removedBlocks()) {
      lines.put(
          block.lineStart(),
          "%d-%d REMOVE %s %s"
              .formatted(block.lineStart(), block.lineEnd(), block.reason(), start(block.text())));
    }
    return String.join("\n", lines.values()) + "\n";
  }

  private static String start(String text) {
    return text.substring(
        0, text.offsetByCodePoints(0, Math.min(70, text.codePointCount(0, text.length()))));
  }

  private static String golden(String name) throws IOException {
    try (InputStream in = SeedsTest.class.getResourceAsStream("seed-" + name + ".txt")) {
      return in == null ? "no golden file" : new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
