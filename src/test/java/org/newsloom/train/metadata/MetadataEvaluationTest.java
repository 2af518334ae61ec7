package org.newsloom.train.metadata;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.MediaType;
import org.newsloom.model.UserError;
import org.newsloom.train.pages.PageFolder;

class MetadataEvaluationTest {
  @TempDir private Path folder;

  @BeforeEach
  void makeFolders() throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("html"));
  }

  private void write(String name, String text) throws IOException {
    Files.writeString(folder.resolve(name), text);
  }

  private MetadataScores score() {
    return new MetadataEvaluation(folder.resolve("out"))
        .score(
            new PageFolder(folder.resolve("html"), MediaType.HTML), folder.resolve("gold"), null);
  }

  @Test
  void scoresAreAsDefined() throws IOException {
    write(
        "gold/1.json",
        "{\"title\":\"Bridge closes\",\"author\":\"Ann Lee and Bo Ek\",\"publish_date\":\"2021-05-04\"}");
    write(
        "html/1.html",
        "<title>bridge closes!</title><meta name=author content='Ann Lee'>"
            + "<meta name=date content='2021-05-04'>");
    // No gold author and only a month: what is found counts against precision.
    write(
        "gold/2.json", "{\"title\":\"Bridge opens\",\"author\":null,\"publish_date\":\"2021-05\"}");
    write(
        "html/2.html",
        "<title>Bridge</title><meta name=author content='Cy Orr'>"
            + "<meta name=date content='2021-05-04'>");
    // No file: nothing found.
    write(
        "gold/3.json",
        "{\"title\":\"Bridge\",\"author\":\"Di Fay\",\"publish_date\":\"2021-05-04\"}");

    assertThat(score().report("html"))
        .isEqualToNormalizingNewlines(
            """
            html: 3 pages
                           F1       P       R   exact   P(gold)   gold  found  right
            title       0.556   1.000   0.500   0.333     1.000      3      2      1
            authors     0.400   0.500   0.333   0.000     1.000      3      2      1
            date        0.500   0.500   0.500   0.500     1.000      2      2      1
            """);
  }

  @Test
  void writesWhatWasFound() throws IOException {
    write("gold/1.json", "{\"title\":\"Bridge closes\"}");
    write("html/1.html", "<title>Bridge closes</title>");

    score();

    assertThat(Files.readString(folder.resolve("out/1.json")))
        .contains("\"title\" : \"Bridge closes\"", "\"title_source\" : \"title_tag\"");
  }

  @Test
  void aDateThatIsNoneIsTheUsersMistake() throws IOException {
    write("gold/1.json", "{\"publish_date\":\"yesterday\"}");

    assertThatThrownBy(this::score)
        .isInstanceOf(UserError.class)
        .hasMessageContaining("1.json: publish_date is 'yesterday'");
  }
}
