package org.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;

class FrontMatterTest {
  @TempDir Path folder;

  private RawDocument read(String name, String text) {
    return InputFiles.document(write(folder, name, text));
  }

  @Test
  void itsKeysAreWhatIsGivenOfTheArticle() {
    RawDocument document =
        read(
            "a.md",
            """
            ---
            title: "Talks: the end"
            author: Ann Lee; Bo Ek
            url: https://a.example/x
            hostname: a.example
            date: 2024-03-19
            ---
            The talks ended.
            """);

    assertThat(document.given())
        .isEqualTo(
            new GivenMetadata(
                "Talks: the end",
                List.of("Ann Lee", "Bo Ek"),
                "2024-03-19",
                "https://a.example/x",
                "a.example"));
    assertThat(document.mediaType()).isEqualTo(MediaType.MARKDOWN);
  }

  @Test
  void linesKeepTheirNumbers() {
    RawDocument document = read("a.txt", "---\r\ntitle: A\r\n---\r\nThe talks ended.");

    assertThat(document.content().lines()).containsExactly("", "", "", "The talks ended.");
  }

  @Test
  void authorsMayBeAList() {
    assertThat(read("a.txt", "---\nauthors:\n  - Ann Lee\n  - Bo Ek\n---\nX").given().authors())
        .containsExactly("Ann Lee", "Bo Ek");
  }

  @Test
  void whatSaysNothingOfAnArticleIsText() {
    for (String text :
        List.of(
            "---\nThe talks ended.\n---\nNobody was glad.",
            "---\ntags: [a, b]\n---\nThe talks ended.",
            "---\ntitle: [\n---\nThe talks ended.",
            "---\ntitle: A",
            "--- \u2014\ntitle: A\n---\nX",
            "---",
            "A\n---\ntitle: A\n---\nX")) {
      RawDocument document = read("a.txt", text);
      assertThat(document.content()).isEqualTo(text);
      assertThat(document.given()).isEqualTo(GivenMetadata.NONE);
    }
  }

  @Test
  void anHtmlPageHasNone() {
    assertThat(read("a.html", "---\ntitle: A\n---\nX").given()).isEqualTo(GivenMetadata.NONE);
  }

  @Test
  void aFileOfNothingElseIsRefused() {
    Reject reject = InputFiles.reject(write(folder, "a.txt", "---\ntitle: A\n---\n \n"));

    assertThat(reject.reason()).isEqualTo(RejectReason.EMPTY);
    assertThat(reject.message()).isEqualTo("the file holds nothing but front matter");
  }
}
