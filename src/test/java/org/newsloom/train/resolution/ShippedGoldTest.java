package org.newsloom.train.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.newsloom.model.ActorKind;

/** Who is who on the shipped set of annotated articles. */
class ShippedGoldTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/newsloom/train/resolution");

  private static final List<GoldArticle> GOLD = GoldArticles.read(FOLDER);

  private static final ResolutionEvaluation EVALUATION = ResolutionEvaluation.of(GOLD);

  @Test
  void holdsAtLeastFortyArticlesEachNamedInTheReadme() throws IOException {
    String readme = Files.readString(FOLDER.resolve("README.md"));

    assertThat(GOLD).hasSizeGreaterThanOrEqualTo(40);
    assertThat(GOLD)
        .extracting(GoldArticle::id)
        .allSatisfy(id -> assertThat(readme).contains("| " + id + " |"));
  }

  @Test
  void namesEveryEntityByItsKind() {
    assertThat(GOLD)
        .flatExtracting(GoldArticle::mentions)
        .allSatisfy(
            mention ->
                assertThat(mention.entity())
                    .matches("[a-z]+:[a-z0-9]+(-[a-z0-9]+)*")
                    .startsWith(mention.kind().name().toLowerCase(Locale.ROOT) + ":"));
  }

  @Test
  void tellsWhoIsWho() {
    // Floors of what it reaches; the aim is F1 0.93 with precision 0.97. Raise them, never lower.
    PairwiseScores alone = PairwiseScores.all(EVALUATION.inBoth());
    assertThat(alone.f1()).isGreaterThanOrEqualTo(0.951);
    assertThat(alone.precision()).isGreaterThanOrEqualTo(0.927);
    assertThat(PairwiseScores.withinArticles(EVALUATION.inBoth()).f1())
        .isGreaterThanOrEqualTo(0.938);

    PairwiseScores endToEnd = PairwiseScores.all(EVALUATION.links());
    assertThat(endToEnd.f1()).isGreaterThanOrEqualTo(0.89);
    assertThat(endToEnd.precision()).isGreaterThanOrEqualTo(0.919);
  }

  @Test
  void tellsPersonsApart() {
    List<LinkedMention> persons =
        EVALUATION.inBoth().stream().filter(link -> link.kind() == ActorKind.PERSON).toList();

    assertThat(PairwiseScores.all(persons).precision()).isEqualTo(1.0);
  }
}
