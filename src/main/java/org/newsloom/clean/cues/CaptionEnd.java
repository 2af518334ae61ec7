package org.newsloom.clean.cues;

import java.util.regex.Pattern;
import org.newsloom.clean.page.TextShape;

/** Whether a text ends as captions do: with its photographer or agency. */
public final class CaptionEnd {
  /** "A square in rain. Ann Lee for The Paper". */
  static final Pattern PHOTOGRAPHER =
      Pattern.compile(
          "[.!?\u201d\"] (?:Credit(?:\\.\\.\\.)?:? ?)?\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}"
              + "(?: for (?:The )?\\p{Lu}[\\p{L} ]{2,40}|,? ?[/|\u2014] ?\\p{Lu}[\\p{L}/ -]{1,40}| via [\\p{Lu}][\\p{L} ]{2,40})$");

  static final Pattern AGENCY =
      Pattern.compile(
          "[(|\u2014/-] ?(?:AP|AFP|Reuters|Getty)(?: (?:Photo|Images))?(?:/[\\p{L} .'-]{3,40}| via [\\p{L} .'-]{3,40})?\\)?$",
          Pattern.CASE_INSENSITIVE);

  private static final String AGENCIES_BEGIN = "AaRrGg";

  private static final int MOST_WORDS = 70;
  private static final int LONGEST = 800;

  /** Photographer and agency take no more than this. */
  private static final int LONGEST_END = 160;

  private CaptionEnd() {}

  /** Whether the text is short enough for a caption and ends as one. */
  public static boolean of(String text, TextShape shape) {
    char last = text.charAt(text.length() - 1);
    if (shape.words() > MOST_WORDS
        || text.length() > LONGEST
        || !(Character.isLetter(last) || last == ')')) {
      return false;
    }
    int from = Math.max(0, text.length() - LONGEST_END);
    return (mayNamePhotographer(text, from) && ends(PHOTOGRAPHER, text, from))
        || (mayNameAgency(text, from) && ends(AGENCY, text, from));
  }

  private static boolean ends(Pattern pattern, String text, int from) {
    return pattern.matcher(text).region(from, text.length()).find();
  }

  /** A cheap test before the expression: a sentence ends, a name follows, then what it is for. */
  private static boolean mayNamePhotographer(String text, int from) {
    int at = text.indexOf(' ', from + 1);
    while (at > 0 && at + 1 < text.length() && !beginsCredit(text, at)) {
      at = text.indexOf(' ', at + 1);
    }
    return at > 0
        && at + 1 < text.length()
        && (text.indexOf('/', at) > 0
            || text.indexOf('|', at) > 0
            || text.indexOf('\u2014', at) > 0
            || text.indexOf(" for ", at) > 0
            || text.indexOf(" via ", at) > 0);
  }

  private static boolean beginsCredit(String text, int space) {
    return switch (text.charAt(space - 1)) {
      case '.', '!', '?', '"', '\u201d' -> Character.isUpperCase(text.codePointAt(space + 1));
      default -> false;
    };
  }

  /** A cheap test before the expression: behind a mark stands a letter that begins an agency. */
  private static boolean mayNameAgency(String text, int from) {
    for (int at = from; at + 2 < text.length(); at++) {
      switch (text.charAt(at)) {
        case '(', '|', '\u2014', '/', '-' -> {
          char next = text.charAt(text.charAt(at + 1) == ' ' ? at + 2 : at + 1);
          if (AGENCIES_BEGIN.indexOf(next) >= 0) {
            return true;
          }
        }
        default -> {}
      }
    }
    return false;
  }
}
