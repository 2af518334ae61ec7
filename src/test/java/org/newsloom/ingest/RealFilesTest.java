package org.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Ingested;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;

/** Files that other tools wrote: Python's json, csv, zipfile and gzip, wget, zip and zstd. */
class RealFilesTest {
  private static final String FERRY =
      "The ferry line between Brack and Holm reopened on Thursday, two years after the storm.\n\n"
          + "Skipper Zoë Brandt said: \"We never thought it would take this long.\"";
  private static final String BREAD =
      "Bakers and millers in the county agreed on a price for flour, the guild said.\n\n"
          + "The price holds until the harvest, for 3 of 4 mills – the fourth did not sign.";
  private static final String ROOF =
      "The library of Holm gets a new roof before winter, the council decided on Monday.";

  @ParameterizedTest
  @ValueSource(
      strings = {
        "array.json",
        "array-pretty.json",
        "array.json.gz",
        "lines.ndjson",
        "lines.jsonl.zst",
        "lines-utf16.jsonl",
        "reply.json",
        "reply-nested.json",
        "rows.csv",
        "rows-bom.csv",
        "rows-unix.csv",
        "rows.tsv",
        "rows-utf16.tsv"
      })
  void threeRecordsAreReadWhateverTheyAreWrittenIn(String name) {
    List<Ingested> records = read(name);
    assertThat(records).map(RealFilesTest::content).containsExactly(FERRY, BREAD, ROOF);
    assertThat(records)
        .map(record -> ((RawDocument) record).recordKey())
        .containsExactly("a-1", "a-2", "a-3");
    assertThat(records)
        .map(record -> ((RawDocument) record).given())
        .containsExactly(
            new GivenMetadata(
                "Ferry line reopens",
                List.of(),
                "2023-05-04",
                "https://tideway.example/ferry",
                null),
            new GivenMetadata(
                "Bakers; and millers, agree",
                List.of(),
                "2023-05-05",
                "https://tideway.example/bread",
                null),
            new GivenMetadata("Library gets a roof", List.of(), null, null, null));
  }

  @Test
  void anObjectOverSeveralLinesIsOneRecord() {
    assertThat(read("object-pretty.json")).map(RealFilesTest::content).containsExactly(FERRY);
  }

  @Test
  void framesOfZstandardOneBehindTheOtherAreAllRead() {
    assertThat(read("frames.jsonl.zst"))
        .map(record -> ((RawDocument) record).recordKey())
        .containsExactly("a-1", "a-2", "a-3", "a-1\0001", "a-2\0001", "a-3\0001");
  }

  @Test
  void semicolonsAndAWesternCharsetAreSeen() {
    List<Ingested> records = read("rows-semicolon.csv");
    assertThat(records).map(RealFilesTest::content).containsExactly(FERRY, BREAD, ROOF);
    assertThat(((RawDocument) records.get(1)).given().title())
        .isEqualTo("Bakers; and millers, agree");
  }

  @Test
  void theMembersOfAnArchiveAreFilesBelowIt() {
    assertThat(read("pages.zip"))
        .map(record -> record.sourcePath() + " " + record.recordIndex())
        .containsExactly(
            "pages.zip/2023/ferry.html 0",
            "pages.zip/2023/bread.txt 0",
            "pages.zip/rows.ndjson 0",
            "pages.zip/rows.ndjson 1",
            "pages.zip/rows.ndjson 2",
            "pages.zip/packed.json.gz 0",
            "pages.zip/packed.json.gz 1",
            "pages.zip/packed.json.gz 2");
  }

  @Test
  void whatIsNotReadOfAnArchiveIsCounted() {
    assertThat(
            InputFinder.find(List.of(InputRoot.of(path("pages.zip").toString())))
                .ignoredByExtension())
        .containsExactly(java.util.Map.entry("jpg", 1));
  }

  @Test
  void oddNamesOfMembersAreNamesAndNoMore() {
    assertThat(read("odd.zip"))
        .map(RealFilesTest::told)
        .containsExactly(
            "odd.zip/abs/a.txt",
            "odd.zip/up.txt",
            "odd.zip/fähre.txt",
            "odd.zip/twice.txt",
            "odd.zip/twice.txt#2",
            "odd.zip/inner.zip UNREADABLE_MEMBER the file is an archive in an archive; unpack the"
                + " outer one");
  }

  @Test
  void sizesBehindTheDataAreNoHindrance() {
    assertThat(read("descriptors.zip")).map(RealFilesTest::content).containsExactly(FERRY, BREAD);
  }

  @Test
  void anEncryptedMemberCostsItselfAlone() {
    assertThat(read("encrypted.zip"))
        .map(RealFilesTest::told)
        .containsExactly(
            "encrypted.zip/secret.txt UNREADABLE_MEMBER the file is encrypted",
            "encrypted.zip/open.txt");
  }

  @Test
  void aMemberPackedByAnUnknownMethodCostsItselfAlone() {
    assertThat(read("methods.zip"))
        .map(RealFilesTest::told)
        .containsExactly(
            "methods.zip/lzma.txt UNREADABLE_MEMBER the file is packed by a method that is not"
                + " known",
            "methods.zip/plain.txt");
  }

  @ParameterizedTest
  @ValueSource(strings = {"site.warc.gz", "site-plain.warc"})
  void thePagesOfACrawlAreRecordsKnownByTheirAddress(String name) {
    List<Ingested> records = read(name);
    assertThat(records)
        .map(
            record ->
                record instanceof RawDocument page
                    ? page.recordKey() + " " + page.given().url()
                    : told(record))
        .containsExactly(
            "http://127.0.0.1:8431/ferry.html http://127.0.0.1:8431/ferry.html",
            "http://127.0.0.1:8431/bread.html http://127.0.0.1:8431/bread.html",
            name + " NOT_AN_ARTICLE the server answered with status 404",
            "http://127.0.0.1:8431/ferry.html?from=moved"
                + " http://127.0.0.1:8431/ferry.html?from=moved");
    RawDocument ferry = (RawDocument) records.get(0);
    assertThat(ferry.mediaType()).isEqualTo(MediaType.HTML);
    assertThat(ferry.content()).startsWith("<!DOCTYPE html>").endsWith("</html>\n");
    assertThat(((RawDocument) records.get(3)).content()).isEqualTo(ferry.content());
    assertThat(Objects.requireNonNull(ferry.retrievedAt()).atOffset(ZoneOffset.UTC).toLocalDate())
        .isEqualTo(LocalDate.of(2026, 11, 30));
    assertThat(ferry.given().published()).isNull();
  }

  @Test
  void theCharsetOfTheServerGoesBeforeThatOfThePage() {
    RawDocument bread = (RawDocument) read("site.warc.gz").get(1);
    assertThat(bread.charset()).isEqualTo("ISO-8859-2");
    assertThat(bread.content()).contains("Młynarz Łukasz Żak nie podpisał umowy");
  }

  private static List<Ingested> read(String name) {
    return InputFiles.read(path(name), 100_000, JsonFields.DEFAULTS);
  }

  private static Path path(String name) {
    try {
      return Path.of(
          Objects.requireNonNull(RealFilesTest.class.getResource("real/" + name)).toURI());
    } catch (URISyntaxException e) {
      throw new AssertionError(e);
    }
  }

  private static String content(Ingested record) {
    return record instanceof RawDocument document ? document.content() : told(record);
  }

  private static String told(Ingested record) {
    return record.sourcePath()
        + (record instanceof Reject reject ? " " + reject.reason() + " " + reject.message() : "");
  }
}
