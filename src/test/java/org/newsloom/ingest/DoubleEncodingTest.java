package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DoubleEncodingTest {
  private static final String TEXT = "“It’s a café – at 20 °C”, he said… \uD83D\uDE00 ŠŽ";

  @Test
  void undoesUtf8ReadAsLatin1() {
    assertThat(DoubleEncoding.undone(new String(TEXT.getBytes(UTF_8), ISO_8859_1))).isEqualTo(TEXT);
  }

  @Test
  void undoesUtf8ReadAsWindows1252() {
    String text = "“It’s a café – at 20 °C‘, he said…";
    String garbled = new String(text.getBytes(UTF_8), Charset.forName("windows-1252"));
    assertThat(DoubleEncoding.undone(garbled)).isEqualTo(text);
  }

  @Test
  void aLoneControlIsTheCharacterOfItsNumber() {
    assertThat(DoubleEncoding.undone("It\u0092s\u0085\u0081")).isEqualTo("It’s…");
  }

  @ParameterizedTest
  @ValueSource(strings = {TEXT, "Ã©tude", "à la carte", "CÔTÉ «Â»", "line\u0085line"})
  void leavesOtherTextsAlone(String text) {
    assertThat(DoubleEncoding.undone(text)).isSameAs(text);
  }
}
