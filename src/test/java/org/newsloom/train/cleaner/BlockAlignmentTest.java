package org.newsloom.train.cleaner;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.AlphaChars;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;

class BlockAlignmentTest {

  @Test
  void blocksOfTheGoldAreFoundAndOthersAreNot() {
    assertThat(
            BlockAlignment.shares(
                List.of("Home", "The bridge is closed.", "Share this", "Nobody was glad."),
                "The bridge is closed.\n\nNobody was glad."))
        .containsExactly(0, 1, 0, 1);
  }

  @Test
  void orderDecidesBetweenTwoPlaces() {
    assertThat(
            BlockAlignment.shares(
                List.of("More news", "The bridge is closed.", "More news", "It rains."),
                "The bridge is closed.\nMore news\nIt rains."))
        .containsExactly(0, 1, 1, 1);
  }

  @Test
  void aBlockCountsByTheShareOfItsWords() {
    // "^ the", "the bridge", "bridge is" of six.
    assertThat(
            BlockAlignment.shares(List.of("The bridge is shut for good"), "The bridge is closed."))
        .containsExactly(0.5);
  }

  @Test
  void aBlockWithoutWordsIsNotInTheGold() {
    assertThat(BlockAlignment.shares(List.of("***", "Yes"), "Yes")).containsExactly(0, 1);
  }

  @Property(tries = 200)
  void aTextIsWhollyInItself(
      @ForAll @Size(min = 1, max = 12)
          List<@StringLength(min = 1, max = 6) @AlphaChars String> blocks) {
    assertThat(BlockAlignment.shares(blocks, String.join("\n", blocks))).containsOnly(1);
  }
}
