package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_16BE;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.model.RejectReason;

class TextDecoderTest {
  private static final String RUSSIAN =
      "Президент заявил, что переговоры продолжатся на следующей неделе в столице страны.";

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-32LE", "UTF-32BE"})
  void aByteOrderMarkSettlesTheCharset(String charset) {
    assertThat(decode(("\uFEFFcafé " + RUSSIAN).getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded.Text(charset, "café " + RUSSIAN));
  }

  @Test
  void theMetaTagOfAPageGoesBeforeEverythingElse() {
    String page = "<html><head><meta charset='windows-1251'></head><p>" + RUSSIAN;
    assertThat(decodePage(page.getBytes(Charset.forName("windows-1251"))))
        .isEqualTo(new Decoded.Text("windows-1251", page));
  }

  @Test
  void theMetaTagOfAnHttpHeaderIsReadToo() {
    String page =
        "<META http-equiv=\"Content-Type\" content=\"text/html; charset=ISO-8859-2\"><p>Łódź";
    assertThat(decodePage(page.getBytes(Charset.forName("ISO-8859-2"))))
        .isEqualTo(new Decoded.Text("ISO-8859-2", page));
  }

  @Test
  void theXmlDeclarationIsReadToo() {
    String page = "<?xml version=\"1.0\" encoding=\"koi8-r\"?><html><p>" + RUSSIAN;
    assertThat(decodePage(page.getBytes(Charset.forName("KOI8-R"))))
        .isEqualTo(new Decoded.Text("KOI8-R", page));
  }

  @Test
  void aPageDeclaredLatin1IsReadAsWindows1252() {
    String page = "<meta charset=iso-8859-1><p>“quoted”";
    assertThat(decodePage(page.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded.Text("windows-1252", page));
  }

  @Test
  void aPageDeclaredLatin1ThatIsSoundUtf8IsUtf8() {
    String page = "<meta charset=iso-8859-1><p>“quoted” café";
    assertThat(decodePage(page.getBytes(UTF_8))).isEqualTo(new Decoded.Text("UTF-8", page));
  }

  @Test
  void aCharsetDeclaredInACommentIsNone() {
    String page = "<!-- <meta charset=koi8-r> --><p>café";
    assertThat(decodePage(page.getBytes(UTF_8))).isEqualTo(new Decoded.Text("UTF-8", page));
  }

  @Test
  void anUnknownDeclaredCharsetIsPassedOver() {
    String page = "<meta charset=x-nonsense-9><p>café";
    assertThat(decodePage(page.getBytes(UTF_8))).isEqualTo(new Decoded.Text("UTF-8", page));
  }

  @Test
  void aMetaTagInPlainTextMeansNothing() {
    String text = "<meta charset='windows-1251'> café";
    assertThat(decode(text.getBytes(UTF_8))).isEqualTo(new Decoded.Text("UTF-8", text));
  }

  @Test
  void utf16WithoutAMarkIsSeenByItsNulBytes() {
    assertThat(decode("A short text, without a mark.".getBytes(UTF_16LE)))
        .isEqualTo(new Decoded.Text("UTF-16LE", "A short text, without a mark."));
  }

  @Test
  void cyrillicUtf16WithoutAMarkIsSeenByItsSpaces() {
    assertThat(decode(RUSSIAN.getBytes(UTF_16BE))).isEqualTo(new Decoded.Text("UTF-16BE", RUSSIAN));
  }

  @Test
  void utf8CutWithinALetterStaysUtf8() {
    byte[] bytes = (RUSSIAN + "\u00e9").getBytes(UTF_8);
    byte[] cut = java.util.Arrays.copyOf(bytes, bytes.length - 1);
    assertThat(decode(cut)).isEqualTo(new Decoded.Text("UTF-8", RUSSIAN + "\uFFFD", 1));
  }

  @ParameterizedTest
  @ValueSource(strings = {"windows-1251", "KOI8-R"})
  void theDetectorKnowsLanguagesOfOtherScripts(String charset) {
    assertThat(decode(RUSSIAN.getBytes(Charset.forName(charset))))
        .isEqualTo(new Decoded.Text(charset, RUSSIAN));
  }

  @ParameterizedTest
  @CsvSource({
    "EUC-JP, 大統領は来週、首都で会談を続けると述べた。報道官によると、詳細はまだ決まっていない。",
    "Shift_JIS, 大統領は来週、首都で会談を続けると述べた。報道官によると、詳細はまだ決まっていない。",
    "EUC-KR, 대통령은 다음 주에 수도에서 회담을 계속할 것이라고 말했다. 자세한 내용은 아직 정해지지 않았다.",
    "Big5, 總統說，會談將於下週在首都繼續進行，發言人表示細節尚未確定，各方代表將會出席。",
    "GB18030, 总统说，会谈将于下周在首都继续进行，发言人表示细节尚未确定，各方代表将会出席。",
    "windows-1253, Ο πρόεδρος δήλωσε ότι οι συνομιλίες θα συνεχιστούν την επόμενη εβδομάδα στην πρωτεύουσα.",
    "windows-1255, הנשיא אמר כי השיחות יימשכו בשבוע הבא בבירה. דובר הממשלה מסר כי הפרטים טרם נקבעו."
  })
  void theDetectorKnowsOtherScripts(String charset, String text) {
    assertThat(decode(text.getBytes(Charset.forName(charset))))
        .isInstanceOfSatisfying(
            Decoded.Text.class, decoded -> assertThat(decoded.text()).isEqualTo(text));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "“We will not go,” the minister’s spokesman said – and that was that…",
        "café",
        "It’s",
        "The fiancée's résumé was naïve; the façade of the Café Élysée cost €30."
      })
  void westernTextOfOneByteALetterIsWindows1252(String text) {
    assertThat(decode(text.getBytes(Charset.forName("windows-1252"))))
        .isEqualTo(new Decoded.Text("windows-1252", text));
  }

  @Test
  void bytesOfNoCharsetAreUndecodable() {
    assertThat(reason(latin1("A text with \u0081\u008d\u008f bytes that no charset has\u0090.")))
        .isEqualTo(RejectReason.UNDECODABLE);
  }

  @Test
  void textFullOfUpperControlsIsUndecodable() {
    assertThat(reason("a\u0091b\u0092c\u0093d\u0094e".getBytes(UTF_8)))
        .isEqualTo(RejectReason.UNDECODABLE);
  }

  @Test
  void aMarkThatDoesNotFitIsUndecodable() {
    assertThat(reason(new byte[] {(byte) 0xFE, (byte) 0xFF, 0, 'a', 'b'}))
        .isEqualTo(RejectReason.UNDECODABLE);
  }

  @Test
  void nulBytesAreBinary() {
    assertThat(reason(latin1("some\0text\0with\0\0\0nul"))).isEqualTo(RejectReason.BINARY);
  }

  @Test
  void manyControlsAreBinary() {
    assertThat(reason(latin1("a\1b\2c\3d\4e"))).isEqualTo(RejectReason.BINARY);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%PDF-1.4\n%text",
        "PK\3\4abc",
        "\u0089PNG\r\n",
        "\u00ff\u00d8\u00ffabc",
        "GIF89a ",
        "{\\rtf1 x}",
        "\u001f\u008babc"
      })
  void knownFormatsAreBinaryHoweverTheyLook(String start) {
    assertThat(reason(latin1(start))).isEqualTo(RejectReason.BINARY);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", " \t\r\n\f", "\u00a0\u2003\u200b\uFEFF"})
  void whiteSpaceIsEmpty(String text) {
    assertThat(reason(text.getBytes(UTF_8))).isEqualTo(RejectReason.EMPTY);
  }

  @Test
  void aByteOrderMarkAloneIsEmpty() {
    assertThat(reason("\uFEFF".getBytes(UTF_16LE))).isEqualTo(RejectReason.EMPTY);
  }

  @Test
  void composesLetters() {
    assertThat(decode("cafe\u0301".getBytes(UTF_8))).isEqualTo(new Decoded.Text("UTF-8", "café"));
  }

  @Test
  void dropsAStrayControlAndKeepsLineEnds() {
    assertThat(decode("one\r\ntwo\rthree\u001a".getBytes(UTF_8)))
        .isEqualTo(new Decoded.Text("UTF-8", "one\r\ntwo\rthree"));
  }

  private static Decoded decode(byte[] bytes) {
    return TextDecoder.decode(bytes, false);
  }

  private static Decoded decodePage(byte[] bytes) {
    return TextDecoder.decode(bytes, true);
  }

  private static RejectReason reason(byte[] bytes) {
    return ((Decoded.Refused) decode(bytes)).reason();
  }

  private static byte[] latin1(String text) {
    return text.getBytes(java.nio.charset.StandardCharsets.ISO_8859_1);
  }
}
