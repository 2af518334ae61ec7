package org.newsloom.train.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.clean.BlockLabel;
import org.newsloom.clean.BoilerplateTagger;
import org.newsloom.clean.Tagging;
import org.newsloom.model.RemovalReason;
import org.newsloom.model.TextKindVerdict;
import org.newsloom.model.UserError;

class RepeatsEvaluationTest {
  private static final BoilerplateTagger KEEPS_ALL =
      page ->
          new Tagging(
              TextKindVerdict.PAGE,
              page.blocks().stream()
                  .map(block -> new BlockLabel(0.9, RemovalReason.OTHER))
                  .toList());

  @TempDir private Path folder;

  private static List<String> paragraphs(int page) {
    return IntStream.range(0, 5)
        .mapToObj(
            i ->
                "In the year of the %c%c the council had to close the bridge, and to open a ferry."
                    .formatted('a' + page, 'a' + i))
        .toList();
  }

  private void writePage(int page) throws IOException {
    Files.createDirectories(folder.resolve("gold"));
    Files.createDirectories(folder.resolve("html"));
    Files.writeString(
        folder.resolve("gold/" + page + ".json"),
        "{\"url\":\"https://%1$d.example/\",\"title\":\"Page %1$d\",\"main_content\":\"%2$s\"}"
            .formatted(page, String.join("\\n\\n", paragraphs(page))));
    Files.writeString(
        folder.resolve("html/" + page + ".html"),
        paragraphs(page).stream()
            .collect(
                Collectors.joining(
                    "</p><p>", "<div>Menu of the site</div><p>", "</p><div>Most read</div>")));
  }

  @Test
  void theLinesOfAFrameAreRemovedAroundEveryArticle() throws IOException {
    for (int page = 0; page < 7; page++) {
      writePage(page);
    }

    List<RepeatsScores> scores =
        new RepeatsEvaluation(KEEPS_ALL, 0.5, 3)
            .made(folder.resolve("html"), folder.resolve("gold"), 2, 6);

    assertThat(scores)
        .allSatisfy(
            score -> {
              assertThat(score.f1Without()).isLessThan(1);
              assertThat(score.f1With()).isEqualTo(1);
              assertThat(score.precision()).isEqualTo(1);
            });
  }

  @Test
  void pagesOfDifferentHostsShareNoLines() throws IOException {
    for (int page = 0; page < 7; page++) {
      writePage(page);
    }

    RepeatsScores scores =
        new RepeatsEvaluation(KEEPS_ALL, 0.5, 3)
            .real(folder.resolve("html"), folder.resolve("gold"));

    assertThat(scores.f1With()).isEqualTo(scores.f1Without());
  }

  @Test
  void aFolderThatIsNotThereIsTheUsersMistake() {
    RepeatsEvaluation evaluation = new RepeatsEvaluation(KEEPS_ALL, 0.5, 3);

    assertThatThrownBy(() -> evaluation.real(folder.resolve("none"), folder))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("none");
  }
}
