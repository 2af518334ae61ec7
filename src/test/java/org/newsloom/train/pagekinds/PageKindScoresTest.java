package org.newsloom.train.pagekinds;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;

class PageKindScoresTest {
  private static Outcome outcome(PageKind kind, @Nullable RejectReason reason) {
    return new Outcome(
        "7",
        kind,
        reason == null
            ? null
            : new Reject("7.txt", 0, Stage.CLEAN, reason, "why", 1L, "0".repeat(64)));
  }

  private static PageKindScores scores(Outcome... outcomes) {
    PageKindScores scores = new PageKindScores();
    for (Outcome outcome : outcomes) {
      scores.add(outcome);
    }
    return scores;
  }

  @Test
  void namesTheArticlesThatWereTakenForNone() {
    assertThat(scores(outcome(PageKind.FLASH, RejectReason.NOT_AN_ARTICLE)).falseAlarms())
        .containsExactly("7, flash: why");
  }

  @Test
  void anArticleWithoutTextIsNoFalseAlarm() {
    assertThat(scores(outcome(PageKind.ARTICLE, RejectReason.NO_ARTICLE_TEXT)).falseAlarms())
        .isEmpty();
  }

  @Test
  void countsOneKindAsMuchAsAnother() {
    PageKindScores scores =
        scores(
            outcome(PageKind.ARTICLE, RejectReason.NOT_AN_ARTICLE),
            outcome(PageKind.ARTICLE, null),
            outcome(PageKind.SHELL, RejectReason.NOT_AN_ARTICLE),
            outcome(PageKind.NOTICE, RejectReason.NOT_AN_ARTICLE),
            outcome(PageKind.INDEX, RejectReason.NOT_AN_ARTICLE),
            outcome(PageKind.SEVERAL, RejectReason.NOT_AN_ARTICLE));

    // All of the others are found, and half of the articles.
    assertThat(scores.precision(PageKind.ARTICLE)).isEqualTo(1 / 1.5);
  }

  @Test
  void flashesAreMeasuredByThemselves() {
    assertThat(
            scores(
                    outcome(PageKind.ARTICLE, RejectReason.NOT_AN_ARTICLE),
                    outcome(PageKind.FLASH, null),
                    outcome(PageKind.SHELL, RejectReason.NOT_AN_ARTICLE))
                .precision(PageKind.FLASH))
        .isEqualTo(1);
  }
}
