package org.newsloom.train.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BareShapeTest {
  private static final BarePage PAGE =
      new BarePage(
          "1", "Bridge closes", "Ann Lee", "Ferries sail", List.of("One.", "Two.", "End."));

  @ParameterizedTest
  @CsvSource({
    "TITLE, Bridge closes//One.//Two.//End.",
    "SUBTITLE, Bridge closes/Ferries sail//One.//Two.//End.",
    "MARKED, # Bridge closes//One.//Two.//End.",
    "UNDERLINED, Bridge closes/=====//One.//Two.//End.",
    "SIGNED, Bridge closes/By Ann Lee//One.//Two.//End.",
    "SHORT, Bridge closes//One.//Two.",
    "UNTITLED, One.//Two.//End.",
    "SECTION, One.//Two.//Bridge closes//End.",
  })
  void writesTheArticleAsPeopleKeepIt(BareShape shape, String lines) {
    assertThat(shape.write(PAGE)).isEqualTo(lines.replace('/', '\n'));
  }
}
