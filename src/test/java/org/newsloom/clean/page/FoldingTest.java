package org.newsloom.clean.page;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FoldingTest {
  @ParameterizedTest
  @CsvSource({
    "o\ufb03cials con\ufb01rm, officials confirm",
    "Je\ufb00 Grif\ufb01th, Jeff Griffith",
    "\uff35\uff33 and \uff23\uff48\uff49\uff4e\uff41, US and China",
    "\ud835\udc07\ud835\udc00\ud835\udc11, HAR",
    "2\u00bd percent \u2116 5, 2\u00bd percent \u2116 5",
    "gov\u200dernment of Den\u200cmark, government of Denmark",
    "\u0645\u06cc\u200c\u062e, \u0645\u06cc\u200c\u062e",
    "\ud83d\udc69\u200d\ud83d\udcbb, \ud83d\udc69\u200d\ud83d\udcbb",
    "don\u00b4t and they`re and it\u2032s, don't and they're and it's",
    "40\u2032 N and `code`, 40\u2032 N and `code`",
    "\u4e2d\u6587\uff0c\u5b57, \u4e2d\u6587\uff0c\u5b57"
  })
  void writesLettersAsTheLettersTheyAre(String text, String folded) {
    assertThat(Folding.fold(text)).isEqualTo(folded);
  }
}
