package org.newsloom.actors.words;

import java.text.Normalizer;
import java.util.Locale;

/** Forms of a name under which spellings are compared. */
public final class Folding {
  private Folding() {}

  /**
   * Lower case without accents; apostrophes and hyphens of all shapes become {@code '} and {@code
   * -}. Letters of other scripts stay. {@code fold("Côte d’Ivoire")} is {@code "cote d'ivoire"}.
   */
  public static String fold(String text) {
    boolean plain = true;
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        plain = false;
        break;
      }
    }
    if (plain) {
      return text.toLowerCase(Locale.ROOT);
    }
    String decomposed = Normalizer.normalize(text.toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
    StringBuilder folded = new StringBuilder(decomposed.length());
    decomposed.codePoints().forEach(c -> appendFolded(c, folded));
    return Normalizer.normalize(folded, Normalizer.Form.NFC);
  }

  /**
   * Letters and digits of the folded text, joined by {@code -}: {@code slug("Likud Party")} is
   * {@code likud-party}.
   */
  public static String slug(String text) {
    StringBuilder slug = new StringBuilder();
    fold(text)
        .codePoints()
        .filter(c -> c != '\'')
        .forEach(
            c -> {
              if (Character.isLetterOrDigit(c)) {
                slug.appendCodePoint(c);
              } else if (slug.length() > 0 && slug.charAt(slug.length() - 1) != '-') {
                slug.append('-');
              }
            });
    if (slug.length() > 0 && slug.charAt(slug.length() - 1) == '-') {
      slug.setLength(slug.length() - 1);
    }
    return slug.toString();
  }

  private static void appendFolded(int c, StringBuilder folded) {
    switch (c) {
      case 'ł' -> folded.append('l');
      case 'ø' -> folded.append('o');
      case 'đ' -> folded.append('d');
      case 'ı' -> folded.append('i');
      case 'ß' -> folded.append("ss");
      case 'æ' -> folded.append("ae");
      case 'œ' -> folded.append("oe");
      case '’', '‘', 'ʼ', 'ʻ', '´', '`' -> folded.append('\'');
      case '‐', '‑', '‒', '–', '—', '−' -> folded.append('-');
      default -> {
        if (Character.getType(c) != Character.NON_SPACING_MARK || c > 0x36F) {
          folded.appendCodePoint(c);
        }
      }
    }
  }
}
