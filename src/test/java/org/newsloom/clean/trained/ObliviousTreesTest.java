package org.newsloom.clean.trained;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import org.junit.jupiter.api.Test;

class ObliviousTreesTest {
  private static final ObliviousTrees TREES =
      new ObliviousTrees(
          2,
          0.5,
          new int[] {
            Feature.WORDS.column(),
            Feature.PROSE.column(),
            Feature.WORDS.column(),
            Feature.WORDS.column()
          },
          new int[] {0, 1, -1, 0},
          new int[] {10, 0, 10, -5},
          new float[] {1, 2, 4, 8, 100, 200, 400, 800});

  private static FeatureTable table() {
    FeatureTable table = new FeatureTable(3);
    table.set(Feature.WORDS, 0, 10);
    table.set(Feature.WORDS, 1, 11);
    table.set(Feature.WORDS, 2, -5);
    table.set(Feature.PROSE, 1, 1);
    return table;
  }

  @Test
  void theAnswersOfATreeAreTheNumberOfItsLeaf() {
    // Block 0: words 10 (no), next is prose (yes): leaf 2; previous is none (no), words > -5: leaf
    // 2.
    // Block 1: words 11 (yes), next no prose: leaf 1; previous 10 (no), words > -5 (yes): leaf 2.
    // Block 2: words -5 (no), no next: leaf 0; previous 11 (yes), words = -5 (no): leaf 1.
    assertThat(TREES.score(table())).containsExactly(0.5 + 4 + 400, 0.5 + 2 + 400, 0.5 + 1 + 200);
  }

  @Test
  void whatIsWrittenIsReadAgain() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    TREES.write(new DataOutputStream(bytes));

    ObliviousTrees read =
        ObliviousTrees.read(new DataInputStream(new ByteArrayInputStream(bytes.toByteArray())));

    assertThat(read.trees()).isEqualTo(2);
    assertThat(read.score(table())).containsExactly(TREES.score(table()));
  }

  @Test
  void leavesThatDoNotFitTheDepthAreRefused() {
    assertThatIllegalArgumentException()
        .isThrownBy(
            () -> new ObliviousTrees(1, 0, new int[1], new int[1], new int[1], new float[3]));
  }
}
