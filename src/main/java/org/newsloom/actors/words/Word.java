package org.newsloom.actors.words;

/**
 * A run of letters and digits, or one sign that is neither.
 *
 * @param start first code point in the article's text
 * @param end code point after the last
 * @param text as written
 * @param folded see {@link Folding#fold}; apostrophes and hyphens of all shapes are {@code '} and
 *     {@code -}
 * @param spaceBefore whether white space, or the beginning of the sentence, stands before it
 */
public record Word(int start, int end, String text, String folded, boolean spaceBefore) {

  /** Whether it is letters or digits, and no sign. */
  public boolean isWord() {
    return Character.isLetterOrDigit(text.codePointAt(0));
  }

  /** Whether its first letter is a capital. */
  public boolean isCapitalised() {
    int first = text.codePointAt(0);
    return Character.isUpperCase(first) || Character.isTitleCase(first);
  }

  /** Whether it has at least two letters and all are capitals. */
  public boolean isAllCapitals() {
    return text.length() > 1
        && text.codePoints().anyMatch(Character::isUpperCase)
        && text.codePoints().noneMatch(Character::isLowerCase);
  }

  /** Whether it has a letter and its first one is lower-case. */
  public boolean isLowerCase() {
    return Character.isLowerCase(text.codePointAt(0));
  }

  /** Whether it is this sign. */
  public boolean is(String sign) {
    return folded.equals(sign);
  }
}
