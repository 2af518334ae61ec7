package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.write;

import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;

class JsonFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "[{\"text\":\"a\"},{\"text\":\"b\"}]",
        "[\n  {\n    \"text\": \"a\"\n  },\n  {\n    \"text\": \"b\"\n  }\n]\n",
        "[\r\n{\"text\":\"a\"}\r\n,{\"text\":\"b\"},]\r\n",
        "\uFEFF [ {\"text\":\"a\"} , {\"text\":\"b\"} ] ",
        "{\n\"text\": \"a\"\n}\n{\n\"text\": \"b\"\n}",
        "{\n\"text\": \"a\"\n},\n{\n\"text\": \"b\"\n}",
        "{\"title\": \"1\",\n \"text\": \"a\"}\n\n{\"title\": \"2\",\n \"text\": \"b\"}",
        "{\"text\":\"a\"}\n\n{\"text\":\"b\"}\n",
        "{\"text\":\"a\"}\r{\"text\":\"b\"}\r",
        "{\"articles\":[{\"text\":\"a\"},{\"text\":\"b\"}],\"more\":{\"text\":[]}}",
        "{\"status\":\"ok\",\n\"articles\":\n[\n{\"text\":\"a\"},\n{\"text\":\"b\"}\n],\n\"n\": 2}",
        "{\"docs\":[{\"text\":\"a\"}]}\n{\"docs\":[{\"text\":\"b\"}]}",
        "{\"response\":{\"header\":{\"docs\":[]},\"docs\":[{\"text\":\"a\"},{\"text\":\"b\"}]}}",
        "[{\"text\":\"a\"}]\n[{\"text\":\"b\"}]",
        "{\"text\":\"a\"}\n[{\"text\":\"b\"}]",
        "{\"results\":[],\"articles\":[{\"text\":\"a\"},{\"text\":\"b\"}]}"
      })
  void everyShapeGivesItsRecords(String json) {
    assertThat(records("a.json", json)).containsExactly("a", "b");
    assertThat(records("a.jsonl", json)).containsExactly("a", "b");
    assertThat(told("a.json", json.replace("\uFEFF", "").getBytes(UTF_16LE)))
        .containsExactly("a", "b");
  }

  @Test
  void aListBesideATextIsNoListOfRecords() {
    assertThat(records("a.json", "{\"items\":[{\"text\":\"related\"}],\"text\":\"a\"}"))
        .containsExactly("a");
  }

  @Test
  void whereRecordsAreListedIsConfigurable() {
    JsonFields fields = fields(List.of("page.news"), JsonFields.DEFAULTS.text());
    Path file = write(folder, "a.json", "{\"page\":{\"news\":[{\"text\":\"a\"}]}}");
    assertThat(InputFiles.read(file, 1000, fields))
        .map(record -> ((RawDocument) record).content())
        .containsExactly("a");
  }

  @Test
  void aListOfStringsIsParagraphs() {
    assertThat(records("a.jsonl", "{\"text\":[\"One.\",null,\"Two.\"]}"))
        .containsExactly("One.\n\nTwo.");
  }

  @Test
  void aPathGoesIntoTheObjectsOfAList() {
    JsonFields fields = fields(List.of(), List.of("contents.content"));
    Path file =
        write(
            folder,
            "a.jsonl",
            "{\"contents\":[{\"content\":\"One.\"},{\"kind\":\"ad\"},{\"content\":\"Two.\"}]}");
    assertThat(InputFiles.read(file, 1000, fields))
        .map(record -> ((RawDocument) record).content())
        .containsExactly("One.\n\nTwo.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"NaN", "Infinity", "-Infinity", "null", "\"\"", "true", "[]", "{}"})
  void whatIsNoValueIsNotGiven(String value) {
    String json = "{\"text\":\"a\",\"title\":%1$s,\"date\":%1$s,\"id\":%1$s,\"url\":%1$s}";
    RawDocument record = InputFiles.document(write(folder, "a.jsonl", json.formatted(value)));
    assertThat(record.given().title()).isNull();
    assertThat(record.given().published()).isNull();
    assertThat(record.recordKey()).hasSize(64);
  }

  @Test
  void aValueAsADatabaseExportsItIsUnwrapped() {
    RawDocument record =
        InputFiles.document(
            write(
                folder,
                "a.jsonl",
                "{\"_id\":{\"$oid\":\"5f\"},\"text\":\"a\",\"date\":{\"$date\":\"2021-02-03\"}}"));
    assertThat(record.recordKey()).isEqualTo("5f");
    assertThat(record.given().published()).isEqualTo("2021-02-03");
  }

  @Test
  void lineEndsEscapedOnceTooOftenAreLineEnds() {
    assertThat(records("a.jsonl", "{\"text\":\"One.\\\\n\\\\nTwo.\\\\r\\\\nThree.\"}"))
        .containsExactly("One.\n\nTwo.\nThree.");
    assertThat(records("a.jsonl", "{\"text\":\"In C:\\\\new.\"}")).containsExactly("In C:\\new.");
  }

  @Test
  void aListOfAuthorsPrintedIntoAStringIsAList() {
    assertThat(
            InputFiles.document(
                    write(
                        folder,
                        "a.jsonl",
                        "{\"text\":\"a\",\"authors\":\"['Ann Lee', \\\"Bo O'Hara\\\"]\"}"))
                .given()
                .authors())
        .containsExactly("Ann Lee", "Bo O'Hara");
  }

  @Test
  void aCommaTooManyAndATabInAStringAreForgiven() {
    assertThat(records("a.jsonl", "{\"text\":\"a\tb\",}")).containsExactly("a\tb");
  }

  @Test
  void fieldsAreKnownInAnyCase() {
    assertThat(records("a.jsonl", "{\"Text\":\"a\"}")).containsExactly("a");
  }

  @Test
  void aBadElementCostsItselfAlone() {
    assertThat(
            records("a.json", "[{\"text\":\"a\"},{\"text\":oops},3,[],\"x,]\",{\"text\":\"b\"}]"))
        .containsExactly(
            "a",
            "BAD_JSON line 1 is not one JSON object: syntax error at column 9",
            "BAD_JSON line 1 is not one JSON object but a number",
            "EMPTY line 1 is a list without records",
            "BAD_JSON line 1 is not one JSON object but a string",
            "b");
  }

  @Test
  void theLineOfABadElementIsNamed() {
    assertThat(records("a.json", "[\n{\"text\":\"a\"},\n{\"text\":oops},\r\n\r\n{\"x\":1}\n]"))
        .containsExactly(
            "a",
            "BAD_JSON line 3 is not one JSON object: syntax error at column 9",
            "NO_TEXT_FIELD line 5 has none of the text fields text, body, content, maintext,"
                + " article, articleBody, full_text, html, raw_html");
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"text\":\"br", "{\"text\":", "{\"text\"", "{\"title\":\"t\","})
  void aFirstLineThatBreaksOffCostsItselfAlone(String broken) {
    List<String> records = records("a.jsonl", broken + "\r\n{\"text\":\"b\"}\r\n{\"text\":\"c\"}");
    assertThat(records).hasSize(3).endsWith("b", "c");
    assertThat(records.get(0)).startsWith("BAD_JSON line 1 ");
  }

  @Test
  void aListThatBreaksOffKeepsWhatCameBefore() {
    assertThat(records("a.json", "[{\"text\":\"a\"},\n{\"text\":\"b\"},\n{\"text\":\"c"))
        .containsExactly(
            "a", "b", "BAD_JSON line 3 is not one JSON object: syntax error at column 11");
    assertThat(records("a.json", "{\"articles\":[{\"text\":\"a\"},\n{\"text\":\"b\"},\n{\"te"))
        .startsWith("a", "b")
        .hasSize(3);
  }

  @Test
  void aListLargerThanARecordMayBeIsRead() {
    String elements =
        IntStream.range(0, 5000)
            .mapToObj(i -> "{\"text\":\"" + i + " \\\" ]} \"}")
            .collect(Collectors.joining(","));
    assertThat(records("a.json", "[" + elements + "]")).hasSize(5000).contains("4999 \" ]} ");
    assertThat(records("a.json", "{\"n\":[1],\"docs\":[" + elements + "],\"z\":[{}]}"))
        .hasSize(5000)
        .contains("0 \" ]} ", "4999 \" ]} ");
  }

  @Test
  void anObjectTooLargeWithoutAListIsRefusedAndTheNextRead() {
    assertThat(records("a.json", "{\n\"text\":\"" + "x".repeat(20_000) + "\"}\n{\"text\":\"b\"}"))
        .containsExactly("TOO_LARGE line 1 is larger than max_file_bytes (10000)", "b");
  }

  @Test
  void aFileWithoutRecordsIsRefused() {
    assertThat(records("a.json", "[]")).containsExactly("EMPTY the file holds no record");
    assertThat(records("a.json", "{\"articles\":[]}"))
        .containsExactly(
            "NO_TEXT_FIELD line 1 has none of the text fields text, body, content, maintext,"
                + " article, articleBody, full_text, html, raw_html");
  }

  @Test
  void deepNestingIsABadRecord() {
    assertThat(records("a.json", "[" + "[".repeat(3000) + "]".repeat(3000) + ",{\"text\":\"b\"}]"))
        .hasSize(2)
        .endsWith("b");
  }

  private static JsonFields fields(List<String> records, List<String> text) {
    JsonFields defaults = JsonFields.DEFAULTS;
    return new JsonFields(
        records,
        defaults.id(),
        text,
        defaults.html(),
        defaults.title(),
        defaults.authors(),
        defaults.date(),
        defaults.url(),
        defaults.source());
  }

  private List<String> records(String name, String json) {
    return told(name, json.getBytes(UTF_8));
  }

  /** Each record's content, or the reason and message of its refusal. */
  private List<String> told(String name, byte[] bytes) {
    return InputFiles.read(write(folder, name, bytes)).stream()
        .map(
            record ->
                record instanceof Reject reject
                    ? reject.reason() + " " + reject.message()
                    : ((RawDocument) record).content())
        .toList();
  }
}
