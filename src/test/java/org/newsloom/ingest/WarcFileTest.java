package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.packed;
import static org.newsloom.ingest.InputFiles.write;

import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;

class WarcFileTest {
  @TempDir Path folder;

  @Test
  void aBadHttpHeadCostsItsRecord() {
    assertThat(
            pages("a.warc", List.of(page("1"), record("2", "no HTTP at all\r\n\r\n"), page("3"))))
        .containsExactly(
            "<p>1", "CORRUPT_ARCHIVE the record at byte N is no HTTP response", "<p>3");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void aBadHeadOfARecordCostsThatRecord(String name) {
    byte[] bad = page("2");
    bad[0] = 'X';
    assertThat(pages(name, List.of(page("1"), bad, page("3"))))
        .contains("<p>1", "<p>3")
        .doesNotContain("<p>2");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a.warc", "a.warc.gz"})
  void aWrongLengthCostsNoOtherRecord(String name) {
    for (String length : List.of("5", "999", "99999999", "-3", "x")) {
      byte[] bad =
          new String(page("2"), ISO_8859_1)
              .replaceFirst("Content-Length: [0-9]+", "Content-Length: " + length)
              .getBytes(ISO_8859_1);
      assertThat(pages(name, List.of(page("1"), bad, page("3"), page("4"))))
          .as(length)
          .contains("<p>1", "<p>3", "<p>4");
    }
  }

  @Test
  void aDamagedMemberCostsItsRecord() {
    byte[] damaged = packed(page("2"));
    Arrays.fill(damaged, damaged.length / 2, damaged.length / 2 + 9, (byte) 0xFF);
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    file.writeBytes(packed(page("1")));
    file.writeBytes(damaged);
    file.writeBytes(packed(page("3")));
    assertThat(told(write(folder, "a.warc.gz", file.toByteArray())))
        .contains("<p>1", "<p>3")
        .anyMatch(told -> told.startsWith("CORRUPT_ARCHIVE"));
  }

  @Test
  void aWholeArchivePackedAsOneIsReadToo() {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    for (String text : List.of("1", "2", "3")) {
      file.writeBytes(page(text));
    }
    assertThat(told(write(folder, "a.warc.gz", packed(file.toByteArray()))))
        .containsExactly("<p>1", "<p>2", "<p>3");
  }

  @Test
  void aCutFileKeepsWhatCameBefore() {
    byte[] three = concatenated(List.of(page("1"), page("2"), page("3")), false);
    List<String> told = told(write(folder, "a.warc", Arrays.copyOf(three, three.length - 150)));
    assertThat(told).startsWith("<p>1", "<p>2");
    assertThat(told.get(2)).startsWith("CORRUPT_ARCHIVE ");
  }

  @Test
  void aPageTooLargeIsRefusedAndTheNextRead() {
    assertThat(pages("a.warc", List.of(page("x".repeat(20_000)), page("2"))))
        .containsExactly("TOO_LARGE the page is larger than max_file_bytes (10000)", "<p>2");
  }

  @Test
  void whatIsNoArchiveIsRefused() {
    byte[] noise = new byte[300_000];
    new Random(1).nextBytes(noise);
    assertThat(told(write(folder, "a.warc", noise))).hasSize(1);
    assertThat(told(write(folder, "b.warc", new byte[0])))
        .containsExactly("EMPTY the file holds no response with a page");
    assertThat(told(write(folder, "c.warc", "Just text.".getBytes(UTF_8)))).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({
    "br, jw2APHA+UGFja2VkIGJ5IGFub3RoZXIgbWV0aG9kLgM=",
    "deflate, eJyzKbALSEzOTk1RSKpUSMzLL8lILVLITS3JyE/RAwCO3woO",
    // Unpacked by the archive, with the head as it came.
    "gzip, PHA+UGFja2VkIGJ5IGFub3RoZXIgbWV0aG9kLg==",
    "identity, PHA+UGFja2VkIGJ5IGFub3RoZXIgbWV0aG9kLg=="
  })
  void aPageIsUnpackedAsItCameOverTheWire(String coding, String body) {
    String bytes = new String(Base64.getDecoder().decode(body), ISO_8859_1);
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: TEXT/HTML;charset=utf-8\r\nContent-Encoding: %s\r\n"
                .formatted(coding)
            + "Content-Length: %d\r\n\r\n%s".formatted(bytes.length(), bytes);
    assertThat(pages("a.warc", List.of(record("1", http))))
        .containsExactly("<p>Packed by another method.");
  }

  @ParameterizedTest
  @ValueSource(strings = {"br", "deflate", "gzip"})
  void aPageWhosePackingIsDamagedCostsItself(String coding) {
    String http =
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Encoding: %s\r\n".formatted(coding)
            + "Content-Length: 7\r\n\r\n\u001f\u008b\b\u00ff\u00ff\u00ff\u00ff";
    List<String> told = pages("a.warc", List.of(page("1"), record("2", http), page("3")));
    assertThat(told).hasSize(3).startsWith("<p>1").endsWith("<p>3");
  }

  @Test
  void twoVisitsOfOneAddressAreTwoRecords() {
    Path file = write(folder, "a.warc", concatenated(List.of(page("1"), page("1")), true));
    assertThat(InputFiles.read(file))
        .map(record -> ((RawDocument) record).recordKey())
        .containsExactly("http://tideway.example/1", "http://tideway.example/1\0001");
  }

  private static byte[] page(String text) {
    String body = "<p>" + text;
    return record(
        text.substring(0, 1),
        "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\nContent-Length: %d\r\n\r\n%s"
            .formatted(body.length(), body));
  }

  private static byte[] record(String name, String block) {
    return """
        WARC/1.0\r
        WARC-Type: response\r
        WARC-Target-URI: http://tideway.example/%s\r
        WARC-Date: 2023-05-04T10:00:00Z\r
        WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-00000000000%s>\r
        Content-Type: application/http;msgtype=response\r
        Content-Length: %d\r
        \r
        %s\r
        \r
        """
        .formatted(name, name.equals("x") ? "9" : name, block.length(), block)
        .getBytes(ISO_8859_1);
  }

  private List<String> pages(String name, List<byte[]> records) {
    return told(write(folder, name, concatenated(records, name.endsWith(".gz"))));
  }

  private static byte[] concatenated(List<byte[]> records, boolean packed) {
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    records.forEach(record -> file.writeBytes(packed ? packed(record) : record));
    return file.toByteArray();
  }

  private static List<String> told(Path file) {
    return InputFiles.read(file).stream()
        .map(
            record ->
                record instanceof Reject reject
                    ? (reject.reason() + " " + reject.message()).replaceFirst("byte \\d+", "byte N")
                    : ((RawDocument) record).content())
        .toList();
  }
}
