package org.newsloom.ingest;

import java.nio.charset.Charset;
import java.text.Normalizer;
import org.newsloom.model.RejectReason;

/**
 * The last look at decoded characters: are they text at all, and if so, in one form (NFC, no stray
 * controls, no lone surrogates).
 */
final class CheckedText {
  /** More controls than this share of all characters, and it is no text. */
  private static final double CONTROL_SHARE = 0.005;

  /**
   * More C1 controls than this share, and the charset was wrong. Texts encoded twice have 1% and
   * are mended.
   */
  private static final double UPPER_CONTROL_SHARE = 0.1;

  /** So many controls are always forgiven: a form feed or an end-of-file mark of old systems. */
  private static final int FORGIVEN_CONTROLS = 2;

  /** In so many characters one NUL is an accident; more of them, and it is no text. */
  private static final int CHARACTERS_A_NUL = 200;

  /** No writing sets more marks on one letter; the Stream-Safe Text Format of Unicode has 30. */
  private static final int MOST_MARKS = 100;

  private CheckedText() {}

  /** Characters decoded by a charset: text in its one form, or why it is none. */
  static Decoded of(Charset charset, String characters) {
    return of(charset, characters, 0);
  }

  /** As the other one, of characters of which some stand for bytes that were no sound text. */
  static Decoded of(Charset charset, String characters, int replaced) {
    int nuls = 0;
    int controls = 0;
    int upperControls = 0;
    boolean blank = true;
    for (int i = 0; i < characters.length(); i++) {
      char c = characters.charAt(i);
      if (c == 0) {
        nuls++;
      } else if (DoubleEncoding.isUpperControl(c)) {
        upperControls++;
      } else if (isStray(c)) {
        controls++;
      } else if (blank) {
        blank = isBlank(c);
      }
    }
    double most = Math.max(FORGIVEN_CONTROLS, CONTROL_SHARE * characters.length());
    if ((long) nuls * CHARACTERS_A_NUL > characters.length()) {
      return new Decoded.Refused(RejectReason.BINARY, "is no text: it holds NUL bytes");
    }
    if (controls > most) {
      return new Decoded.Refused(
          RejectReason.BINARY, "is no text: it holds %d control characters".formatted(controls));
    }
    if (upperControls > UPPER_CONTROL_SHARE * characters.length()) {
      return new Decoded.Refused(
          RejectReason.UNDECODABLE,
          "gives %d C1 control characters when read as %s"
              .formatted(upperControls, charset.name()));
    }
    if (blank) {
      return new Decoded.Refused(RejectReason.EMPTY, "holds only white space");
    }
    return new Decoded.Text(
        charset.name(), oneForm(characters), replaced + loneSurrogates(characters));
  }

  /**
   * Characters without stray controls and byte order marks, with lone surrogates as U+FFFD and a
   * double encoding undone, in NFC.
   */
  static String oneForm(String characters) {
    String text = characters;
    if (needsCare(text)) {
      StringBuilder kept = new StringBuilder(text.length());
      text.codePoints()
          .filter(c -> !isStray(c) && c != 0xFEFF)
          .map(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE ? 0xFFFD : c)
          .forEach(kept::appendCodePoint);
      text = kept.toString();
    }
    return composed(DoubleEncoding.undone(text));
  }

  /**
   * The text in NFC, piece by piece where marks pile up on a letter: putting them in order takes
   * the square of their number.
   */
  private static String composed(String text) {
    StringBuilder pieces = null;
    int from = 0;
    int marks = 0;
    for (int i = 0; i < text.length(); i++) {
      int type = Character.getType(text.charAt(i));
      marks = type == Character.NON_SPACING_MARK ? marks + 1 : 0;
      if (marks > MOST_MARKS) {
        pieces = pieces == null ? new StringBuilder(text.length()) : pieces;
        pieces.append(Normalizer.normalize(text.substring(from, i), Normalizer.Form.NFC));
        from = i;
        marks = 1;
      }
    }
    String last = Normalizer.normalize(text.substring(from), Normalizer.Form.NFC);
    return pieces == null ? last : pieces.append(last).toString();
  }

  private static int loneSurrogates(String text) {
    return (int)
        text.codePoints()
            .filter(c -> Character.MIN_SURROGATE <= c && c <= Character.MAX_SURROGATE)
            .count();
  }

  private static boolean needsCare(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (isStray(c) || c == 0xFEFF || Character.isSurrogate(c)) {
        return true;
      }
    }
    return false;
  }

  /** C0 controls and DEL, without those that set text: tab, line ends, form feed. */
  private static boolean isStray(int c) {
    return c < ' ' ? c < '\t' || c > '\r' : c == 0x7F;
  }

  private static boolean isBlank(char c) {
    return Character.isWhitespace(c)
        || Character.isSpaceChar(c)
        || Character.getType(c) == Character.FORMAT
        || c == 0x85;
  }
}
