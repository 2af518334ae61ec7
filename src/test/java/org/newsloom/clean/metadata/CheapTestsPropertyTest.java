package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A cheap test before an expression lets every line through in which the expression finds. */
class CheapTestsPropertyTest {

  @Property(tries = 20_000)
  void everySignedLineMayBeSigned(@ForAll("bylines") String line) {
    assertThat(!finds(Byline.SIGN, line) || Byline.mayBeSigned(line)).isTrue();
  }

  @Property(tries = 5_000)
  void everyReadingTimeMayBeOne(@ForAll("bylines") String line) {
    assertThat(!finds(Byline.READING_TIME, line) || Byline.mayStateReadingTime(line)).isTrue();
  }

  @Property(tries = 20_000)
  void everyDateInFiguresMayBeOne(@ForAll("dates") String line) {
    boolean found = finds(DateReader.ISO, line) || finds(DateReader.NUMERIC, line);

    assertThat(!found || DateReader.mayHoldFigures(line)).isTrue();
  }

  @Property(tries = 20_000)
  void everyDateHoldsAYear(@ForAll("dates") String line) {
    boolean found =
        Stream.of(DateReader.ISO, DateReader.COMPACT, DateReader.EAST_ASIAN, DateReader.VIETNAMESE)
            .anyMatch(pattern -> finds(pattern, line));

    assertThat(!found || DateReader.mayHoldYear(line)).isTrue();
  }

  private static boolean finds(Pattern pattern, String line) {
    return pattern.matcher(line).find();
  }

  @Provide
  Arbitrary<String> bylines() {
    return lines(
        "by", "By", "BY", "story", "Guide", "written", "Posted", "author", "AUTHORS", "Writer",
        "Ann", "Lee", "byte", "abby", ":", " ", " ", "|", "-", "\u00b7", ",", "4", "min", "minutes",
        "read", "Reading", "time");
  }

  @Provide
  Arbitrary<String> dates() {
    return lines(
            "4",
            "12",
            "1",
            "2021",
            "20210504",
            "May",
            "sept",
            "December",
            "aug.",
            "Mayor",
            "th",
            "st",
            "of",
            " ",
            " ",
            "-",
            "/",
            ".",
            ",",
            "Lee")
        .map(line -> line.toLowerCase(Locale.ROOT));
  }

  private static Arbitrary<String> lines(String... parts) {
    return Arbitraries.of(parts)
        .list()
        .ofMinSize(1)
        .ofMaxSize(9)
        .map(list -> String.join("", list));
  }
}
