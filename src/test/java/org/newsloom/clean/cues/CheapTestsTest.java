package org.newsloom.clean.cues;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.statistics.Statistics;
import org.newsloom.clean.page.TextShape;

/** What spares an expression, or stands for one, never decides otherwise than the expression. */
class CheapTestsTest {
  /** What {@link DateLine} reads by hand. */
  private static final Pattern DATE =
      Pattern.compile(
          "(?:\\d{1,2}(?:st|nd|rd|th)? )?(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)"
              + "[a-z]*\\.? (?:\\d{1,2}(?:st|nd|rd|th)?,? )?(?:19|20)\\d\\d"
              + "|\\b\\d{1,2}[/.-]\\d{1,2}[/.-](?:19|20)?\\d\\d\\b"
              + "|\\b(?:19|20)\\d\\d-\\d\\d-\\d\\d\\b",
          Pattern.CASE_INSENSITIVE);

  private static final TextShape WORDY = new TextShape(5, 0, 0, 0, false);

  @Property(tries = 5000)
  void notesOnAuthorsAreThoseOfTheExpressions(@ForAll("notes") String text) {
    boolean expected =
        AuthorNote.NAME_THEN_ROLE.matcher(text).matches()
            || AuthorNote.ROLE_THEN_NAME.matcher(text).matches()
            || AuthorNote.TELLTALE.matcher(text).find();

    atLeastAFew("is a note", expected);
    assertThat(AuthorNote.of(text, WORDY, List.of())).isEqualTo(expected);
  }

  @Property(tries = 5000)
  void captionEndsAreThoseOfTheExpressions(@ForAll("captions") String text) {
    char last = text.charAt(text.length() - 1);
    boolean expected =
        (Character.isLetter(last) || last == ')')
            && (CaptionEnd.PHOTOGRAPHER.matcher(text).find()
                || CaptionEnd.AGENCY.matcher(text).find());

    atLeastAFew("is a caption", expected);
    assertThat(CaptionEnd.of(text, WORDY)).isEqualTo(expected);
  }

  @Property(tries = 5000)
  void datesAreThoseOfTheExpression(@ForAll("dates") String text) {
    int dated = 0;
    Matcher date = DATE.matcher(text);
    while (date.find()) {
      dated += date.end() - date.start();
    }
    boolean expected = dated * 2 >= text.length();

    atLeastAFew("is a date", expected);
    assertThat(DateLine.is(text, WORDY)).isEqualTo(expected);
  }

  /** A property of lines of which none is what is looked for would say nothing. */
  private static void atLeastAFew(String what, boolean expected) {
    Statistics.label(what)
        .collect(expected)
        .coverage(seen -> seen.check(true).percentage(share -> share > 4));
  }

  @Provide
  Arbitrary<String> notes() {
    return lines(
        "Dr",
        "Dr.",
        "Ann",
        "Lee",
        "\u00c9va",
        "van",
        "A",
        "An",
        "The",
        "history",
        "teacher,",
        "writer,",
        "is",
        "was",
        "has",
        "has been",
        "serves as",
        "works as",
        "a",
        "the",
        "chief",
        "reporter",
        "reporters",
        "in town.",
        "More about",
        "more about",
        "Follow",
        "follow her",
        "on",
        "has devoted her career",
        "can be reached at",
        "read more articles by",
        "Read",
        "view more posts by",
        "opinions expressed here",
        "views",
        "expressed",
        "in this");
  }

  @Provide
  Arbitrary<String> captions() {
    return lines(
        "A square.",
        "Rain!",
        "\u201cSo it is.\u201d",
        "Credit:",
        "Credit",
        "Ann",
        "Lee",
        "\u00c9va",
        "for",
        "for The",
        "Paper",
        "via",
        "/",
        "|",
        "\u2014",
        "(AP)",
        "(Reuters",
        "Photo)",
        "-",
        "AFP",
        "getty",
        "Images",
        "Ann/Lee",
        "news",
        ",",
        "\ud801\udc00b");
  }

  @Provide
  Arbitrary<String> dates() {
    return lines(
        "12",
        "1st",
        "30th",
        "May",
        "may.",
        "Sept",
        "december",
        "2021",
        "1999,",
        "3",
        "1/2/03",
        "12.5.2020",
        "2020-01-31",
        "7-8",
        "of",
        "at",
        "10:30",
        "Updated",
        "10,000",
        "1.5",
        "12345",
        "x4",
        "Mar.4",
        "31-12-99-",
        "45May",
        "2021May");
  }

  private static Arbitrary<String> lines(String... parts) {
    return Arbitraries.of(parts)
        .list()
        .ofMinSize(1)
        .ofMaxSize(7)
        .map(words -> String.join(" ", words));
  }
}
