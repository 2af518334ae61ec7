package org.newsloom.clean.metadata;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Takes the name of the site off a stated title: {@code "A thing happened - The Paper"} gives
 * {@code "A thing happened"}. Dashes inside the headline stay.
 */
final class SiteNames {
  private static final int MOST_WORDS = 6;
  private static final int FEWEST_WORDS_OF_TITLE = 3;

  /** Taking off each part looks through the title anew; one with more parts is no headline. */
  private static final int MOST_PARTS = 10;

  private static final Pattern DASH = Pattern.compile("\\s+[\u2013\u2014-]\\s+");
  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u2022\u00b7\u00bb-]\\s+|\\s*[|\u00bb]\\s*|\\s+::\\s+");
  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final @Nullable String site;

  /**
   * @param site the name of the site; null if it is not known
   */
  SiteNames(@Nullable String site) {
    this.site = site;
  }

  /** The title without the site's name at its end or start. */
  String off(String title) {
    String rest = title;
    if (isSite(title)) {
      return title;
    }
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      rest = offStart(rest);
    }
    boolean named = false;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      Matcher last = lastSeparator(rest);
      if (last == null) {
        return rest;
      }
      String head = rest.substring(0, last.start());
      String tail = rest.substring(last.end());
      boolean known = isSite(tail);
      boolean dash = DASH.matcher(last.group()).matches();
      if (!known && !(dash ? mayBeName(head, tail, named) : mayBeShort(head, tail))) {
        return rest;
      }
      named = true;
      rest = head.stripTrailing();
    }
    return rest;
  }

  /** A printed title without the site's name at its end, where that name is known. */
  String offPrinted(String title) {
    Matcher last = lastSeparator(title);
    return last != null && isSite(title.substring(last.end()))
        ? title.substring(0, last.start()).stripTrailing()
        : title;
  }

  private String offStart(String title) {
    Matcher separator = SEPARATOR.matcher(title);
    if (separator.find() && isSite(title.substring(0, separator.start()))) {
      return title.substring(separator.end());
    }
    int colon = title.indexOf(": ");
    return colon > 0 && isSite(title.substring(0, colon)) ? title.substring(colon + 2) : title;
  }

  private static @Nullable Matcher lastSeparator(String title) {
    Matcher matcher = SEPARATOR.matcher(title);
    Matcher last = null;
    for (int from = 1; from < title.length() && matcher.find(from); from = matcher.start() + 1) {
      if (matcher.end() < title.length()) {
        last = SEPARATOR.matcher(title);
        last.find(matcher.start());
      }
    }
    return last;
  }

  /**
   * Whether what stands behind a dash is a name: of the site, or, before the site, of a section. A
   * headline goes on in lower case, or in figures.
   */
  private static boolean mayBeName(String head, String tail, boolean named) {
    if (named) {
      return Headlines.isLabel(tail) && wordCount(head) >= FEWEST_WORDS_OF_TITLE;
    }
    return isName(tail) && (mayBeShort(head, tail) || DASH.matcher(head).find());
  }

  private static boolean mayBeShort(String head, String tail) {
    return wordCount(head) >= FEWEST_WORDS_OF_TITLE
        && wordCount(tail) <= MOST_WORDS
        && tail.length() < head.length();
  }

  /** Whether its long words, and its first one, begin in upper case where there is any. */
  private static boolean isName(String text) {
    if (wordCount(text) > MOST_WORDS || Character.isLowerCase(text.codePointAt(0))) {
      return text.indexOf('.') > 0 && text.indexOf(' ') < 0;
    }
    for (String word : text.split(" ", -1)) {
      if (word.length() > 3 && Character.isLowerCase(word.codePointAt(0))) {
        return false;
      }
    }
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  private boolean isSite(String text) {
    String name = site == null ? "" : letters(site);
    String other = letters(text);
    return !name.isEmpty()
        && (name.equals(other) || ("the" + name).equals(other) || name.equals("the" + other));
  }

  private static String letters(String text) {
    return NOT_LETTERS.matcher(text.toLowerCase(Locale.ROOT)).replaceAll("");
  }

  private static int wordCount(String text) {
    return text.split("\\s+", -1).length;
  }
}
