package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.util.Arrays;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** One bad byte does not turn UTF-8 into something else. {@code %} stands for it below. */
class StrayByteTest {
  private static final String PLAIN =
      "The harbour office said on Tuesday that the dredging would begin in the spring.\n";

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0x81, 0x8D, 0x92, 0x9D, 0xA0, 0xA9, 0xC3, 0xE9, 0xFF})
  void textWithOneSoundLetterStaysUtf8(int stray) {
    assertThat(TextDecoder.decode(bytes(PLAIN + "Zoë said no.% Yes.", stray), false))
        .isEqualTo(new Decoded.Text("UTF-8", PLAIN + "Zoë said no.\uFFFD Yes.", 1));
  }

  @ParameterizedTest
  @ValueSource(ints = {0x80, 0x81, 0x92, 0xA0, 0xFF})
  void theDeclaredCharsetHoldsAlsoWithoutASoundLetter(int stray) {
    byte[] page = bytes("<meta charset=\"utf-8\"><p>" + PLAIN + "% 2021", stray);
    assertThat(TextDecoder.decode(page, true))
        .isEqualTo(
            new Decoded.Text("UTF-8", "<meta charset=\"utf-8\"><p>" + PLAIN + "\uFFFD 2021", 1));
  }

  @Test
  void theCharsetTheServerNamesHoldsToo() {
    assertThat(TextDecoder.decodePage(bytes("<p>" + PLAIN + "%", 0x92), Optional.of(UTF_8)))
        .isEqualTo(new Decoded.Text("UTF-8", "<p>" + PLAIN + "\uFFFD", 1));
  }

  @Test
  void anUndefinedByteInPlainTextIsReplaced() {
    assertThat(TextDecoder.decode(bytes(PLAIN + "It%s over.", 0x9D), false))
        .isEqualTo(new Decoded.Text("UTF-8", PLAIN + "It\uFFFDs over.", 1));
  }

  @Test
  void aWesternApostropheInPlainTextIsRead() {
    assertThat(TextDecoder.decode(bytes(PLAIN + "It%s over.", 0x92), false))
        .isEqualTo(new Decoded.Text("windows-1252", PLAIN + "It’s over."));
  }

  @ParameterizedTest
  @ValueSource(strings = {"é", "–", "\uD83D\uDE00"})
  void aFileCutWithinALetterStaysUtf8(String letter) {
    byte[] whole = (PLAIN + "The mayor spoke in the caf" + letter).getBytes(UTF_8);
    for (int cut = 1; cut < letter.getBytes(UTF_8).length; cut++) {
      byte[] bytes = Arrays.copyOf(whole, whole.length - cut);
      Decoded decoded = TextDecoder.decode(bytes, false);
      boolean threeOrFour = letter.getBytes(UTF_8).length - cut == 1 && !letter.equals("é");
      assertThat(decoded)
          .as("%s cut by %d", letter, cut)
          .isEqualTo(
              threeOrFour
                  // One byte alone may as well be a western letter.
                  ? new Decoded.Text(
                      "windows-1252",
                      PLAIN + "The mayor spoke in the caf" + (letter.equals("–") ? "â" : "ð"))
                  : new Decoded.Text("UTF-8", PLAIN + "The mayor spoke in the caf\uFFFD", 1));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Le café « CAFÉ» a rouvert ses portes, a déclaré la préfète à Mâcon",
        "Die Straße über den Fluß bleibt gesperrt, sagte Bürgermeister Jäger. Spaß"
      })
  void westernTextStaysWestern(String text) {
    byte[] bytes = text.getBytes(Charset.forName("windows-1252"));
    assertThat(TextDecoder.decode(bytes, false)).isEqualTo(new Decoded.Text("windows-1252", text));
  }

  @Test
  void manyFaultsAreUndecodable() {
    assertThat(TextDecoder.decode(bytes("%a".repeat(40), 0x81), false))
        .isInstanceOf(Decoded.Refused.class);
  }

  @Test
  void whatAnEarlierToolReplacedIsNotCounted() {
    assertThat(TextDecoder.decode(bytes("A \u00EF\u00BF\u00BD here and % there.", 0xFF), false))
        .isEqualTo(new Decoded.Text("UTF-8", "A \uFFFD here and \uFFFD there.", 1));
  }

  @Test
  void halfASurrogatePairIsCounted() {
    assertThat(CheckedText.of(UTF_8, "a \uD83D b"))
        .isEqualTo(new Decoded.Text("UTF-8", "a \uFFFD b", 1));
  }

  @Test
  void oneNulIsDropped() {
    assertThat(TextDecoder.decode((PLAIN + PLAIN + PLAIN + "x\0y").getBytes(UTF_8), false))
        .isEqualTo(new Decoded.Text("UTF-8", PLAIN + PLAIN + PLAIN + "xy"));
  }

  /** UTF-8 with a byte in place of each percent sign; characters of Latin-1 stand as bytes. */
  private static byte[] bytes(String text, int stray) {
    String utf8 =
        text.contains("\u00EF\u00BF\u00BD") ? text : new String(text.getBytes(UTF_8), ISO_8859_1);
    return utf8.replace('%', (char) stray).getBytes(ISO_8859_1);
  }
}
