package org.newsloom.train.resolution;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

class GoldArticlesTest {
  private static final String HEADER = "char_start\tchar_end\tkind\tentity\tform\tsurface\n";

  @TempDir private Path folder;

  private void write(String id, String text, String mentions) throws IOException {
    Files.writeString(folder.resolve(id + ".txt"), text);
    Files.writeString(folder.resolve(id + ".tsv"), mentions);
  }

  private void complains(String message) {
    assertThatThrownBy(() -> GoldArticles.read(folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining(message)
        .extracting(error -> ((UserError) error).exitCode())
        .isEqualTo(ExitCode.BAD_INPUT);
  }

  @Test
  void placesMentionsInTheArticleThatHasNoEmptyLines() throws IOException {
    // The mathematical 𝒜 is one code point of two chars.
    write(
        "1",
        "𝒜 title\n\nAnn spoke.\nSo did Bo.\n",
        HEADER + "9\t12\tperson\tperson:ann\tshort\tAnn\n27\t29\tperson\tperson:bo\tshort\tBo\n");

    GoldArticle article = GoldArticles.read(folder).get(0);

    assertThat(article.article().text()).isEqualTo("𝒜 title\nAnn spoke.\nSo did Bo.");
    assertThat(article.mentions())
        .containsExactly(
            new GoldMention(8, 11, ActorKind.PERSON, "person:ann", MentionForm.SHORT, "Ann"),
            new GoldMention(26, 28, ActorKind.PERSON, "person:bo", MentionForm.SHORT, "Bo"));
  }

  @Test
  void readsTheArticlesInTheOrderOfTheirIds() throws IOException {
    write("2", "Bo.", HEADER);
    write("1", "Ann.", HEADER);
    Files.writeString(folder.resolve("README.md"), "about");

    assertThat(GoldArticles.read(folder)).extracting(GoldArticle::id).isEqualTo(List.of("1", "2"));
  }

  @Test
  void namesTheLineWhoseSurfaceIsNotTheText() throws IOException {
    write("1", "Ann.", HEADER + "0\t2\tperson\tperson:ann\tname\tAnn\n");
    complains("1.tsv:2: the text has \"An\" there, not \"Ann\"");
  }

  @Test
  void namesTheLineThatStandsInNoParagraph() throws IOException {
    write("1", "Ann\nLee", HEADER + "0\t7\tperson\tperson:ann\tname\tAnn Lee\n");
    complains("1.tsv:2: 0 to 7 is no place inside one paragraph");
  }

  @Test
  void namesTheLineThatOverlapsTheOneAbove() throws IOException {
    write(
        "1",
        "Ann Lee",
        HEADER + "0\t7\tperson\tperson:ann\tname\tAnn Lee\n4\t7\tperson\tperson:lee\tshort\tLee\n");
    complains("1.tsv:3: starts before the end of the mention above");
  }

  @Test
  void namesTheLineOfAnUnknownKind() throws IOException {
    write("1", "Ann", HEADER + "0\t3\tpeople\tperson:ann\tname\tAnn\n");
    complains("1.tsv:2: ");
  }

  @Test
  void namesTheLineThatLacksAColumn() throws IOException {
    write("1", "Ann", HEADER + "0\t3\tperson\tperson:ann\tAnn\n");
    complains("1.tsv:2: has 5 columns");
  }

  @Test
  void asksForTheHeader() throws IOException {
    write("1", "Ann", "0\t3\tperson\tperson:ann\tname\tAnn\n");
    complains("1.tsv:1: the header must be char_start<TAB>char_end");
  }

  @Test
  void sayThatAFolderHoldsNoArticle() {
    complains("holds no annotated article");
  }

  @Test
  void saysThatTheTextIsMissing() throws IOException {
    Files.writeString(folder.resolve("1.tsv"), HEADER);
    complains("cannot be read as a folder of annotated articles");
  }
}
