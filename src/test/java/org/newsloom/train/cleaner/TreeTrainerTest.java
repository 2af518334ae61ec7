package org.newsloom.train.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.trained.ObliviousTrees;

class TreeTrainerTest {
  private static final TreeTrainer TRAINER = new TreeTrainer(30, 3, 0.3, 0.8, 0.5, 1, 1);

  /** Pages whose article is what stands between two menus. */
  private static List<LabelledPage> pages() {
    List<LabelledPage> pages = new ArrayList<>();
    for (int i = 0; i < 12; i++) {
      pages.add(MadePages.page(i, "html"));
    }
    return pages;
  }

  @Test
  void theTreesTellTheBlocksThatTheyHaveLearnt() {
    List<LabelledPage> pages = pages();
    ObliviousTrees trees = TRAINER.train(new Rows(pages, false, Set.of()));

    LabelledPage unseen = MadePages.page(99, "html");
    double[] odds = trees.score(unseen.features().table());
    for (int i = 0; i < odds.length; i++) {
      assertThat(odds[i] > 0).as(unseen.page().blocks().get(i).text()).isEqualTo(unseen.label(i));
    }
  }

  @Test
  void theSameRowsGiveTheSameTrees() {
    double[] once =
        TRAINER.train(new Rows(pages(), false, Set.of())).score(pages().get(3).features().table());
    double[] again =
        TRAINER.train(new Rows(pages(), false, Set.of())).score(pages().get(3).features().table());

    assertThat(again).containsExactly(once);
  }
}
