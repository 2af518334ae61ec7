package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class SiteNamesTest {
  /** More parts than a headline has are looked at no further, so that the work stays bounded. */
  @Test
  void takesOffATitlesLastPartsAndLeavesTheOthersWhereThereAreVeryMany() {
    SiteNames names = new SiteNames("News");
    assertThat(names.off("The old bridge is closed" + " | News".repeat(3)))
        .isEqualTo("The old bridge is closed");
    assertThat(names.off("The old bridge is closed" + " | News".repeat(30_000)))
        .isEqualTo("The old bridge is closed" + " | News".repeat(29_990));
  }
}
