package org.newsloom.train.pages;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.model.MediaType;
import org.newsloom.model.UserError;

class PageEvaluationTest {
  private static final String TEXT =
      "The council voted on Monday to close the old harbour bridge, since its cables are of rust.";

  @TempDir private Path folder;

  private Path write(String name, String text) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    try (OutputStream out =
        name.endsWith(".gz")
            ? new GZIPOutputStream(Files.newOutputStream(file))
            : Files.newOutputStream(file)) {
      out.write(text.getBytes(StandardCharsets.UTF_8));
    }
    return file;
  }

  private PageEvaluation evaluation(Path predictions) {
    return new PageEvaluation(new Cleaner(new TrainedTagger(), 0.5), MediaType.HTML, predictions);
  }

  @Test
  void missingPagesCountAsEmpty() throws IOException {
    write(
        "gold/1.json",
        "{\"main_content\":\"" + TEXT + "\",\"with\":[\"council\"],\"without\":[\"menu\"]}");
    write("gold/2.json", "{\"main_content\":\"x\"}");
    write("html/1.html.gz", "<nav>Menu</nav><p>" + TEXT);

    PageScores scores =
        evaluation(folder.resolve("out"))
            .score(folder.resolve("html"), folder.resolve("gold"), null);

    assertThat(scores.report("html", 1))
        .isEqualToNormalizingNewlines(
            """
            2 pages
            prediction                               F1      P      R   with  w/out  empty
            html                                  0.500  0.500  0.500  1.000  0.000      1
                2  F1 0.000  P 0.000  R 0.000
            """);
    assertThat(folder.resolve("out/1.txt")).hasContent(TEXT);
  }

  @Test
  void idsRestrictThePages() throws IOException {
    write("gold/1.json", "{\"main_content\":\"x\"}");
    write("gold/2.json", "{\"main_content\":\"x\"}");
    Files.createDirectories(folder.resolve("html"));
    Path ids = write("ids", "2\n");

    assertThat(
            evaluation(folder.resolve("out"))
                .score(folder.resolve("html"), folder.resolve("gold"), ids)
                .pages())
        .extracting(PageScores.PageScore::id)
        .containsExactly("2");
  }

  @Test
  void aFolderThatIsNotThereIsTheUsersMistake() {
    assertThatThrownBy(
            () -> evaluation(folder).score(folder.resolve("nowhere"), folder.resolve("gold"), null))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("nowhere");
  }
}
