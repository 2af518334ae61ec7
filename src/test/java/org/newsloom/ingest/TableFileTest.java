package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.write;

import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;

class TableFileTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "title,text\nT,a\nU,b\n",
        "title,text\r\nT,a\r\nU,b",
        "title,text\rT,a\rU,b\r",
        "\uFEFFTitle;Text\nT;a\nU;b\n",
        "text\ttitle\na\tT\nb\tU\n",
        "title|text\n\nT|a\n   \nU|b\n",
        "\"title\",\"text\"\n\"T\",\"a\"\n\"U\",\"b\"\n",
        "sep=;\ntitle;text\nT;a\nU;b\n",
        "text\na\nb\n",
        "title,text,\nT,a,\nU,b\n,,\n",
        " title , TEXT \nT,a\nU,b\n"
      })
  void everyShapeGivesItsRows(String table) {
    assertThat(rows("a.csv", table)).containsExactly("a", "b");
    assertThat(rows("a.tsv", table)).containsExactly("a", "b");
  }

  @Test
  void aFieldBetweenMarksHoldsSeparatorsMarksAndLineEnds() {
    assertThat(rows("a.csv", "title,text\nT,\"One, \"\"two\"\".\r\n\r\nThree\"\nU,\"b\"\n"))
        .containsExactly("One, \"two\".\n\nThree", "b");
  }

  @Test
  void aMarkWithinAFieldIsAMark() {
    assertThat(rows("a.csv", "title,text\n6\" pipe,The 6\" pipe\nU,\"b\" he said\n"))
        .containsExactly("The 6\" pipe", "b he said");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "NaN", "nan", "NULL", "None", "NA", " "})
  void aFieldWithoutValueIsNotGiven(String value) {
    Path file = write(folder, "a.csv", "id,title,text\n%1$s,%1$s,a\n".formatted(value));
    RawDocument record = InputFiles.document(file);
    assertThat(record.given().title()).isNull();
    assertThat(record.recordKey()).hasSize(64);
  }

  @Test
  void aRowWithMoreFieldsThanTheHeaderIsRefused() {
    assertThat(rows("a.csv", "title,text\nT,One, two\nU,b\n"))
        .containsExactly("BAD_ROW line 2 has 3 fields where the header has 2", "b");
  }

  @Test
  void aMarkThatIsNeverClosedCostsItsRow() {
    assertThat(rows("a.csv", "title,text\nT,\"a\nU,b\nV,\"c\n\nd\"\n"))
        .containsExactly(
            "BAD_ROW line 2 opens a quotation mark that is never closed", "b", "c\n\nd");
  }

  @Test
  void theRestOfABrokenRowIsNoArticle() {
    assertThat(rows("a.csv", "text,title\n\"One.\nTwo,T\nb,U\nthree\n"))
        .containsExactly(
            "BAD_ROW line 2 opens a quotation mark that is never closed",
            "Two",
            "b",
            "BAD_ROW line 5 has 1 fields where the header has 2");
  }

  @Test
  void aRowTooLargeIsRefusedAndTheNextRead() {
    assertThat(rows("a.csv", "text,title\n" + "x".repeat(10_001) + ",T\nb,U\n"))
        .containsExactly("TOO_LARGE line 2 is larger than max_file_bytes (10000)", "b");
    assertThat(rows("a.csv", "text,title\n\"" + "x\n".repeat(6_000) + "\",T\nb,U\n"))
        .startsWith("BAD_ROW line 2 opens a quotation mark that is never closed")
        .endsWith("b");
  }

  @Test
  void aHeaderWithoutATextIsRefusedOnce() {
    assertThat(rows("a.csv", "One sentence, and another.\nAnd a third.\n"))
        .containsExactly(
            "NO_TEXT_FIELD the first line names none of the fields for text or HTML (text, body,"
                + " content, maintext, article, articleBody, full_text); see input[].fields");
  }

  @Test
  void aHeaderAloneHoldsNoRecord() {
    assertThat(rows("a.csv", "title,text\n")).containsExactly("EMPTY the file holds no record");
  }

  @Test
  void aBadByteIsReplacedAndCountedInItsRow() {
    byte[] bytes = "title,text\nT,Zoë said\nU,b\n".getBytes(UTF_8);
    bytes[bytes.length - 2] = (byte) 0xFF;
    Path file = write(folder, "a.csv", bytes);
    assertThat(InputFiles.read(file))
        .map(record -> ((RawDocument) record).replacedCharacters())
        .containsExactly(0, 0);
    byte[] sound = "title,text\nT,Zoë said%\n".getBytes(UTF_8);
    sound[sound.length - 2] = (byte) 0x92;
    assertThat(InputFiles.document(write(folder, "b.csv", sound)).replacedCharacters())
        .isEqualTo(1);
  }

  private List<String> rows(String name, String table) {
    return InputFiles.read(write(folder, name, table)).stream()
        .map(
            record ->
                record instanceof Reject reject
                    ? reject.reason() + " " + reject.message()
                    : ((RawDocument) record).content())
        .toList();
  }
}
