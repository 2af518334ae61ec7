package org.newsloom.train.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class BareEvaluationTest {

  @TempDir private Path gold;

  @Test
  void countsTitlesThatAreFoundAndKept() throws IOException {
    Files.writeString(
        gold.resolve("1.json"),
        """
        {"title": "Old Harbour Bridge Closes for Repairs", "author": null, "main_content":
        "The council voted on Monday to close the old harbour bridge after engineers found that its cables had begun to rust.\\n\\nRepairs will take at least two years, and the ferries that ran before the bridge was built are to return in spring. Shop owners on the east bank had not been asked."}
        """);

    assertThat(new BareEvaluation().report(gold, null))
        .isEqualToNormalizingNewlines(
            """
                            F1      P  exact  texts  found   kept
            title        1.000  1.000  1.000      1      1      1
            subtitle     1.000  1.000  1.000      1      1      1
            marked       1.000  1.000  1.000      1      1      1
            underlined   1.000  1.000  1.000      1      1      1
            signed       1.000  1.000  1.000      1      1      1
            short        1.000  1.000  1.000      1      1      1
            untitled         -      -      -      1      0      0
            section          -      -      -      1      0      1
            """);
  }
}
