package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.write;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.RawDocument;

class RecordIdentityTest {
  @TempDir Path folder;

  @Test
  void theIdGoesBeforeTheUrlAndTheUrlBeforeTheContent() {
    assertThat(
            keys(
                "a.jsonl",
                """
                {"id":7,"url":"http://x","text":"a"}
                {"id":" ","url":"http://x","text":"b"}
                {"text":"c"}
                """))
        .containsExactly("7", "http://x", ArticleIdentity.sha256("c".getBytes(UTF_8)));
  }

  @Test
  void equalKeysOfOneFileAreNumbered() {
    assertThat(
            keys(
                "a.jsonl",
                """
                {"id":"x","text":"a"}
                {"id":"y","text":"a"}
                {"id":"x","text":"b"}
                {"id":"x","text":"a"}
                """))
        .containsExactly("x", "y", "x\0001", "x\0002");
  }

  @Test
  void aFileThatIsOneArticleHasNoKey() {
    RawDocument document = InputFiles.document(write(folder, "a.txt", "x"));
    assertThat(document.recordKey()).isNull();
    assertThat(id(document))
        .isEqualTo(ArticleIdentity.sha256("a.txt".getBytes(UTF_8)).substring(0, 32));
  }

  @ParameterizedTest
  @CsvSource({
    "'{\"id\":\"new\",\"text\":\"N\"}'",
    "'{\"url\":\"http://new\",\"text\":\"N\"}'",
    "'{\"text\":\"N\"}'",
    "'{\"id\":\"i\",\"text\":\"N\"}'",
    "'not even JSON'"
  })
  void aLineInsertedAnywhereMovesNoOtherId(String inserted) {
    List<String> lines =
        List.of(
            "{\"id\":\"i\",\"text\":\"A\"}",
            "{\"url\":\"http://u\",\"text\":\"B\"}",
            "{\"text\":\"C\"}",
            "{\"id\":1.5,\"text\":\"D\"}");
    Map<String, String> before = ids("a.jsonl", String.join("\n", lines));
    assertThat(before).hasSize(4);
    // A second bearer of a key comes after the first: before it, it would be the first.
    for (int at = inserted.contains("\"i\"") ? 1 : 0; at <= lines.size(); at++) {
      List<String> more = new ArrayList<>(lines);
      more.add(at, inserted);
      assertThat(ids("a.jsonl", String.join("\n", more))).containsAllEntriesOf(before);
    }
  }

  @Test
  void aRowInsertedMovesNoOtherId() {
    Map<String, String> before = ids("a.csv", "id,text\n1,A\n,B\n");
    assertThat(ids("a.csv", "id,text\n9,N\n1,A\n\n,B\n")).containsAllEntriesOf(before);
  }

  @Test
  void theShapeOfTheFileIsNoPartOfTheId() {
    assertThat(ids("a.json", "[{\"text\": \"A\"},\n{\"id\":3,\"text\":\"B\"}]"))
        .isEqualTo(ids("a.json", "{\"text\":\"A\"}\n{\"text\":\"B\", \"id\":3}"));
  }

  @Test
  void manyKeysStayApart() {
    KeyCounter counter = new KeyCounter();
    for (int round = 0; round < 3; round++) {
      for (int key = 0; key < 20_000; key++) {
        assertThat(counter.add("key " + key)).isEqualTo(round);
      }
    }
  }

  private List<String> keys(String name, String json) {
    return InputFiles.read(write(folder, name, json)).stream()
        .map(record -> Objects.requireNonNull(((RawDocument) record).recordKey()))
        .toList();
  }

  /** The ids by the texts. */
  private Map<String, String> ids(String name, String text) {
    Map<String, String> ids = new LinkedHashMap<>();
    InputFiles.read(write(folder, name, text)).stream()
        .filter(RawDocument.class::isInstance)
        .map(RawDocument.class::cast)
        .forEach(record -> ids.put(record.content(), id(record)));
    return ids;
  }

  private static String id(RawDocument document) {
    return ArticleIdentity.articleId(document.sourcePath(), document.recordKey());
  }
}
