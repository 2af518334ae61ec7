package org.newsloom.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class CodePointOrderTest {

  @Test
  void putsAnEmojiAfterAWideLetter() {
    assertThat(CodePointOrder.compare("\uFF21", "\uD83D\uDE00")).isNegative();
  }

  @Test
  void putsAPrefixFirst() {
    assertThat(CodePointOrder.compare("war", "wars")).isNegative();
  }

  @Test
  void refusesHalfACharacter() {
    assertThatThrownBy(() -> CodePointOrder.utf8("war\uDE00"))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Property
  void isTheOrderOfTheBytes(@ForAll("strings") String a, @ForAll("strings") String b) {
    int byBytes = Arrays.compareUnsigned(CodePointOrder.utf8(a), CodePointOrder.utf8(b));
    assertThat(Integer.signum(CodePointOrder.compare(a, b))).isEqualTo(Integer.signum(byBytes));
  }

  @Provide
  static Arbitrary<String> strings() {
    return Arbitraries.of(
            "a", "\u00E9", "\uD7FF", "\uE000", "\uFFFD", "\uD800\uDC00", "\uD83D\uDE00")
        .list()
        .ofMaxSize(4)
        .map(parts -> String.join("", parts));
  }
}
