package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class TitlesTest {
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u2022\u00b7\u00bb-]\\s+|\\s*[|\u00bb]\\s*|\\s+::\\s+");

  @Provide
  static Arbitrary<String> titles() {
    return Arbitraries.of("a", "bridge", "closed now", " ", "  ", " - ", "|", " | ", "-", " :: ")
        .list()
        .ofMaxSize(14)
        .map(parts -> String.join("", parts));
  }

  /** The rule as it reads: the last part goes, then the last part of the rest. */
  private static String partByPart(String title) {
    Matcher matcher = SEPARATOR.matcher(title);
    int last = -1;
    int lastEnd = -1;
    while (matcher.find()) {
      last = matcher.start();
      lastEnd = matcher.end();
    }
    if (last <= 0) {
      return title;
    }
    String head = title.substring(0, last);
    String tail = title.substring(lastEnd);
    return head.split("\\s+", -1).length >= 3
            && tail.split("\\s+", -1).length <= 6
            && tail.length() < head.length()
        ? partByPart(head)
        : title;
  }

  @Property
  void takesOffPartAfterPart(@ForAll("titles") String title) {
    assertThat(Titles.withoutSite(title)).isEqualTo(partByPart(title));
  }

  @Test
  void aTitleOfManyPartsEnds() {
    assertThat(Titles.withoutSite("The old bridge" + " | News".repeat(200_000)))
        .isEqualTo("The old bridge");
  }
}
