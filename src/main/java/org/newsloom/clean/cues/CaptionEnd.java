package org.newsloom.clean.cues;

import java.util.regex.Pattern;
import org.newsloom.clean.page.TextShape;

/** Whether a text ends as captions do: with its photographer or agency. */
public final class CaptionEnd {
  /** "A square in rain. Ann Lee for The Paper". */
  private static final Pattern PHOTOGRAPHER =
      Pattern.compile(
          "[.!?\u201d\"] (?:Credit(?:\\.\\.\\.)?:? ?)?\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}"
              + "(?: for (?:The )?\\p{Lu}[\\p{L} ]{2,40}|,? ?[/|\u2014] ?\\p{Lu}[\\p{L}/ -]{1,40}| via [\\p{Lu}][\\p{L} ]{2,40})$");

  private static final Pattern AGENCY =
      Pattern.compile(
          "[(|\u2014/-] ?(?:AP|AFP|Reuters|Getty)(?: (?:Photo|Images))?(?:/[\\p{L} .'-]{3,40}| via [\\p{L} .'-]{3,40})?\\)?$",
          Pattern.CASE_INSENSITIVE);

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
    String end = text.substring(Math.max(0, text.length() - LONGEST_END));
    if (end.indexOf('/') < 0
        && end.indexOf('|') < 0
        && end.indexOf('\u2014') < 0
        && end.indexOf('(') < 0
        && end.indexOf('-') < 0
        && !end.contains(" for ")
        && !end.contains(" via ")) {
      return false;
    }
    return PHOTOGRAPHER.matcher(end).find() || AGENCY.matcher(end).find();
  }
}
