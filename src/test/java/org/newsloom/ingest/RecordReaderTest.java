package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.packed;
import static org.newsloom.ingest.InputFiles.write;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Ingested;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;

class RecordReaderTest {
  @TempDir Path folder;

  @Test
  void readsATextFile() {
    byte[] bytes = "One.\r\nTwo.".getBytes(UTF_8);
    assertThat(InputFiles.document(write(folder, "a.txt", bytes)))
        .isEqualTo(
            new RawDocument(
                "a.txt",
                0,
                ArticleIdentity.sha256(bytes),
                bytes.length,
                "UTF-8",
                MediaType.TEXT,
                "One.\r\nTwo.",
                GivenMetadata.NONE));
  }

  @Test
  void takesTheMediaTypeFromTheName() {
    assertThat(
            List.of("a.TXT", "a.md.gz", "a.HTML", "a.htm").stream()
                .map(
                    name ->
                        write(
                            folder,
                            name,
                            name.endsWith("gz") ? packed(new byte[] {'x'}) : new byte[] {'x'}))
                .map(file -> InputFiles.document(file).mediaType()))
        .containsExactly(MediaType.TEXT, MediaType.MARKDOWN, MediaType.HTML, MediaType.HTML);
  }

  @Test
  void hashesAndCountsTheUnpackedBytes() {
    RawDocument plain = InputFiles.document(write(folder, "p/a.txt", "some text"));
    RawDocument unpacked =
        InputFiles.document(write(folder, "a.txt.gz", packed("some text".getBytes(UTF_8))));
    assertThat(unpacked)
        .isEqualTo(
            new RawDocument(
                "a.txt.gz",
                0,
                plain.rawHash(),
                9,
                "UTF-8",
                MediaType.TEXT,
                "some text",
                GivenMetadata.NONE));
  }

  @Test
  void readsAllMembersOfAPackedFile() throws IOException {
    byte[] member = packed("ab".getBytes(UTF_8));
    byte[] twice = Arrays.copyOf(member, 2 * member.length);
    System.arraycopy(member, 0, twice, member.length, member.length);
    assertThat(InputFiles.document(write(folder, "a.txt.gz", twice)).content()).isEqualTo("abab");
  }

  @Test
  void namesTheSourceOfTheRoot() {
    Path file = write(folder, "a.txt", "x");
    List<Ingested> records = new ArrayList<>();
    new RecordReader(100)
        .read(
            new InputFile("a.txt", file.toString(), 1, JsonFields.DEFAULTS, "Gazette"),
            records::add);
    assertThat(((RawDocument) records.get(0)).given().source()).isEqualTo("Gazette");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThat(InputFiles.reject(write(folder, "a.txt", "")))
        .isEqualTo(
            new Reject(
                "a.txt",
                0,
                Stage.INGEST,
                RejectReason.EMPTY,
                "the file holds no bytes",
                0L,
                ArticleIdentity.sha256(new byte[0])));
  }

  @Test
  void refusesAnEmptyPackedFile() {
    assertReject("a.txt.gz", new byte[0], RejectReason.EMPTY, "the file holds no bytes");
  }

  @Test
  void refusesAPictureCalledText() {
    assertReject(
        "a.txt", "GIF89a".getBytes(UTF_8), RejectReason.BINARY, "the file is no text but GIF");
  }

  @Test
  void refusesBytesOfNoCharset() {
    assertReject(
        "a.txt",
        new byte[] {'a', (byte) 0x81, 'b', (byte) 0x8D},
        RejectReason.UNDECODABLE,
        "the file fits no charset: not UTF-8, none detected, and with bytes windows-1252 lacks");
  }

  @Test
  void refusesACutPackedFile() {
    byte[] bytes = packed(noise(5000));
    assertReject(
        "a.txt.gz",
        Arrays.copyOf(bytes, 2000),
        RejectReason.CORRUPT_ARCHIVE,
        "the packed file ends early");
  }

  @Test
  void refusesAPackedFileWithAWrongChecksum() {
    byte[] bytes = packed("some text".getBytes(UTF_8));
    bytes[bytes.length - 6]++;
    assertReject("a.txt.gz", bytes, RejectReason.CORRUPT_ARCHIVE, "the packed file is damaged");
  }

  @Test
  void refusesAPackedFileThatIsNotPacked() {
    assertReject(
        "a.txt.gz",
        "text".getBytes(UTF_8),
        RejectReason.CORRUPT_ARCHIVE,
        "the packed file is damaged");
  }

  @Test
  void refusesAFileOverTheLimit() {
    assertReject(
        "a.txt",
        new byte[10_001],
        RejectReason.TOO_LARGE,
        "the file is larger than max_file_bytes (10000)");
  }

  @Test
  void readsAFileOfJustTheLimit() {
    assertThat(InputFiles.document(write(folder, "a.txt", "x".repeat(10_000))).byteCount())
        .isEqualTo(10_000);
  }

  @Test
  void refusesAPackedFileThatUnpacksOverTheLimit() {
    assertReject(
        "a.txt.gz",
        packed(new byte[1_000_000]),
        RejectReason.TOO_LARGE,
        "the unpacked file is larger than max_file_bytes (10000)");
  }

  @Test
  void refusesAFileThatIsGone() {
    assertThat(InputFiles.reject(folder.resolve("gone.txt")))
        .isEqualTo(
            new Reject(
                "gone.txt",
                0,
                Stage.INGEST,
                RejectReason.VANISHED,
                "the file was there when the run began and is gone",
                0L,
                null));
  }

  @Test
  void refusesAFolderInPlaceOfAFile() throws IOException {
    write(folder, "a.txt/x", "");
    assertThat(InputFiles.reject(folder.resolve("a.txt")).reason())
        .isEqualTo(RejectReason.UNREADABLE);
  }

  @Test
  void aLineIsARecordAndABlankLineIsNone() {
    assertThat(indexes("{\"text\":\"a\"}\n\n \t\r\n{\"text\":\"b\"}\r{\"text\":\"c\"}"))
        .containsExactly("0 a", "1 b", "2 c");
  }

  @Test
  void refusedLinesCountAndNameTheirLine() {
    assertThat(indexes("{\"text\":\"a\"}\r\n\r\nnonsense\r\n{\"text\":\"b\"}"))
        .containsExactly(
            "0 a", "1 BAD_JSON line 3 is not one JSON object: syntax error at column 1", "2 b");
  }

  @Test
  void refusesWhatIsNotOneObject() {
    assertThat(indexes("[1]\n{\"text\":\"a\"} {}\n{\"text\":\n{\"text\":\"a\",\"text\":\"b\"}"))
        .containsExactly(
            "0 BAD_JSON line 1 is not one JSON object but a list",
            "1 BAD_JSON line 2 is not one JSON object: syntax error at column 14",
            "2 BAD_JSON line 3 is not one JSON object: syntax error at column 9",
            "3 BAD_JSON line 4 names a field twice at column 19");
  }

  @Test
  void refusesARecordWithoutText() {
    assertThat(
            indexes(
                "{\"title\":\"t\"}\n{\"text\":[\"a\"]}\n{\"text\":\" \"}\n{\"text\":\"a\\u0000\"}"))
        .containsExactly(
            "0 NO_TEXT_FIELD line 1 has none of the text fields text, body, content, maintext,"
                + " article, html, raw_html",
            "1 NO_TEXT_FIELD line 2 has no text: its field 'text' is a list, not a string",
            "2 EMPTY line 3 has a text that holds only white space",
            "3 BINARY line 4 has a text that is no text: it holds NUL bytes");
  }

  @Test
  void refusesAFileWithoutRecords() {
    assertReject(
        "a.jsonl", "\n \n".getBytes(UTF_8), RejectReason.EMPTY, "the file holds no record");
  }

  @Test
  void refusesABinaryFileCalledJsonLinesOnce() {
    assertThat(InputFiles.read(write(folder, "a.jsonl", "PK\3\4\n\n{}\n{}"))).hasSize(1);
  }

  @Test
  void aLineOverTheLimitIsRefusedAndTheNextRead() {
    assertThat(indexes("{\"text\":\"" + "x".repeat(10_000) + "\"}\n{\"text\":\"b\"}"))
        .containsExactly("0 TOO_LARGE line 1 is larger than max_file_bytes (10000)", "1 b");
  }

  @Test
  void linesBeforeTheCutOfAPackedFileStand() {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 200; i++) {
      lines
          .append("{\"text\":\"")
          .append(i)
          .append(' ')
          .append(new Random(i).nextLong())
          .append("\"}\n");
    }
    byte[] bytes = packed(lines.toString().getBytes(UTF_8));
    List<String> records = indexes("a.jsonl.gz", Arrays.copyOf(bytes, bytes.length / 2));
    assertThat(records.get(0)).isEqualTo("0 0 " + new Random(0).nextLong());
    assertThat(records.get(records.size() - 1))
        .isEqualTo(
            (records.size() - 1)
                + " CORRUPT_ARCHIVE the packed file ends early; the records before it are kept");
    assertThat(records).hasSizeBetween(20, 199);
  }

  @Test
  void aWrongChecksumCostsNoLine() {
    byte[] bytes = packed("{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(UTF_8));
    bytes[bytes.length - 6]++;
    assertThat(indexes("a.jsonl.gz", bytes))
        .containsExactly(
            "0 a",
            "1 b",
            "2 CORRUPT_ARCHIVE the packed file is damaged; the records before it are kept");
  }

  @Test
  void readsJsonLinesInUtf16() {
    assertThat(
            indexes(
                "a.jsonl",
                "\uFEFF{\"text\":\"\u010a\u0d0a\"}\r\n{\"text\":\"b\"}".getBytes(UTF_16LE)))
        .containsExactly("0 \u010a\u0d0a", "1 b");
  }

  @Test
  void readsJsonLinesInUtf16WithoutAMark() {
    assertThat(indexes("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}".getBytes(UTF_16LE)))
        .containsExactly("0 a", "1 b");
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheFirstLine() {
    assertThat(InputFiles.document(write(folder, "a.jsonl", "\uFEFF{\"text\":\"a\"}")).rawHash())
        .isEqualTo(ArticleIdentity.sha256("{\"text\":\"a\"}".getBytes(UTF_8)));
  }

  @Test
  void aLineOfAnotherCharsetIsReadByItsOwn() {
    byte[] bytes = "{\"text\":\"café\"}".getBytes(Charset.forName("windows-1252"));
    assertThat(InputFiles.document(write(folder, "a.jsonl", bytes)).charset())
        .isEqualTo("windows-1252");
  }

  private List<String> indexes(String text) {
    return indexes("a.jsonl", text.getBytes(UTF_8));
  }

  /** Each record as its index with its content, or with the reason and message of its refusal. */
  private List<String> indexes(String name, byte[] bytes) {
    return InputFiles.read(write(folder, name, bytes)).stream()
        .map(
            record ->
                record.recordIndex()
                    + " "
                    + (record instanceof Reject reject
                        ? reject.reason() + " " + reject.message()
                        : ((RawDocument) record).content()))
        .toList();
  }

  private void assertReject(String name, byte[] bytes, RejectReason reason, String message) {
    List<Ingested> records = InputFiles.read(write(folder, name, bytes));
    assertThat(records).hasSize(1);
    Reject reject = (Reject) records.get(0);
    assertThat(List.of(reject.reason(), reject.message())).isEqualTo(List.of(reason, message));
  }

  private static byte[] noise(int length) {
    byte[] bytes = new byte[length];
    new Random(1).nextBytes(bytes);
    return bytes;
  }
}
