package org.newsloom.clean.repeats;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.clean.repeats.Documents.document;
import static org.newsloom.clean.repeats.Documents.source;
import static org.newsloom.clean.repeats.Documents.text;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.model.MediaType;

class SourceKeyTest {
  @Test
  void theHostOfTheUrlComesFirst() {
    assertThat(
            source(
                document(
                    "a/b.txt", MediaType.TEXT, "x", "https://WWW.Example.org:8080/x", "Gazette")))
        .isEqualTo("host:example.org");
  }

  @Test
  void aPageStatesItsHost() {
    String page = "<link rel=canonical href=https://news.example.org/x><meta name=x>text";

    assertThat(source(document("a/b.html", MediaType.HTML, page, null, null)))
        .isEqualTo("host:news.example.org");
  }

  @Test
  void thenTheNamedSource() {
    assertThat(source(document("a/b.txt", MediaType.TEXT, "x", "no address", "The Gazette")))
        .isEqualTo("name:the gazette");
  }

  @ParameterizedTest
  @CsvSource({
    "gazette/politics/a.txt, folder:gazette/politics",
    "gazette/2024/05/01/a.txt, folder:gazette",
    "gazette/2024-05/a.txt, folder:gazette",
    "gazette/2024/may/a.txt, folder:gazette/2024/may",
    "2024/a.txt, folder:",
    "a.txt, folder:"
  })
  void thenTheFolderThatIsNoDate(String path, String source) {
    assertThat(source(text(path, "x"))).isEqualTo(source);
  }

  @Test
  void aSourceIsNoLongerThanTwoHundredCharacters() {
    assertThat(source(document("a", MediaType.TEXT, "x", null, "x".repeat(1000)))).hasSize(200);
  }
}
