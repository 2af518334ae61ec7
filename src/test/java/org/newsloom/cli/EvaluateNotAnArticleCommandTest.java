package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.train.cleaner.MadePages;

class EvaluateNotAnArticleCommandTest {
  @TempDir private Path folder;

  @Test
  void everyRenderingIsJudgedByModelsThatDoNotKnowTheSite() throws IOException {
    MadePages.write(folder, 12);

    Runs.Outcome outcome =
        Runs.newsloom("evaluate", "not-an-article", "--pages", folder.toString(), "--folds", "2");

    assertThat(outcome.err()).isEmpty();
    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .contains("training without fold 1 of 2", "training without fold 2 of 2");
    for (String rendering : List.of("html", "plain")) {
      String table = outcome.out().substring(outcome.out().indexOf(rendering + " "));
      assertThat(table.substring(0, table.indexOf("precision")))
          .contains(
              "article            12       0    0.0%                0",
              "flash              12       0    0.0%                0",
              // Not even a line is kept where no article is.
              "shell              12       0    0.0%               12",
              "notice             12")
          .doesNotContain("notice             12       0 ");
    }
  }

  @Test
  void aModelOfItsOwnIsOfNoUseThere() {
    Runs.Outcome outcome =
        Runs.newsloom("evaluate", "not-an-article", "--pages", folder.toString(), "--folds", "1");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("--folds: 1 makes no cross-validation; give 2 or more");
  }
}
