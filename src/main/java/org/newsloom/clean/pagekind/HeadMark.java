package org.newsloom.clean.pagekind;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;

/**
 * What a line says of the article that begins there: {@code By Ann Lee | May 4, 2021}, {@code
 * Posted on 2021-05-04 by ann}, {@code BYLINE: Ann Lee}. Read only to be compared with other such
 * lines.
 *
 * @param date the day as written; null if the line gives none
 * @param author the line, where it says who wrote; else null
 * @param timed whether it gives a time of day
 */
record HeadMark(@Nullable String date, @Nullable String author, boolean timed) {
  private static final int MOST_WORDS = 16;

  /** In characters: what words there are may be endless. */
  private static final int LONGEST = 200;

  /** In a closed line, more than these make it a sentence. */
  private static final int MOST_FUNCTION_WORDS = 3;

  /** The shortest days, such as 1/2/03. */
  private static final int FEWEST_DIGITS = 4;

  private static final String MONTH =
      "(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\\.?";

  private static final Pattern DATE =
      Pattern.compile(
          "(?<!\\d)(?:\\d{1,2}(?:st|nd|rd|th)?\\s+MONTH,?\\s+\\d{4}".replace("MONTH", MONTH)
              + "|MONTH\\s+\\d{1,2}(?:st|nd|rd|th)?,?\\s+\\d{4}".replace("MONTH", MONTH)
              + "|\\d{4}-\\d\\d-\\d\\d|\\d{1,2}[/.]\\d{1,2}[/.](?:\\d{4}|\\d\\d))(?!\\d)");

  private static final Pattern TIME =
      Pattern.compile("(?<![\\d:])\\d{1,2}(?::\\d\\d|\\s*[ap]\\.?m\\b)");

  private static final Pattern AUTHOR =
      Pattern.compile("^(?:(?:posted|written|story)\\s+)?by(?:line)?:?\\s+\\p{L}");

  /** As in "Posted on 2021-05-04 by ann". */
  private static final Pattern SIGNED_LATER =
      Pattern.compile("\\b(?:posted|published|on|at)\\b.*\\bby\\s+\\p{L}");

  /** What a line says of an article; empty if nothing. */
  static Optional<HeadMark> read(PageBlock block) {
    String text = block.text();
    if (block.shape().words() > MOST_WORDS
        || text.length() > LONGEST
        || (block.shape().closed() && block.shape().functionWords() > MOST_FUNCTION_WORDS)) {
      return Optional.empty();
    }
    boolean dated = mayHoldDate(text);
    boolean named = text.indexOf("by") >= 0 || text.indexOf("B") >= 0;
    if (!dated && !named) {
      return Optional.empty();
    }
    String lower = text.toLowerCase(Locale.ROOT);
    Matcher day = DATE.matcher(lower);
    String date = dated && day.find() ? day.group() : null;
    boolean signed =
        named
            && (AUTHOR.matcher(lower).find()
                || (date != null && SIGNED_LATER.matcher(lower).find()));
    // Beside other words a day is one that the line speaks of.
    if (date != null && !signed && 2 * date.length() < lower.length()) {
      date = null;
    }
    return date == null && !signed
        ? Optional.empty()
        : Optional.of(
            new HeadMark(date, signed ? lower : null, dated && TIME.matcher(lower).find()));
  }

  private static boolean mayHoldDate(String text) {
    int digits = 0;
    for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
      char c = text.charAt(i);
      digits += c >= '0' && c <= '9' ? 1 : 0;
    }
    return digits == FEWEST_DIGITS;
  }
}
