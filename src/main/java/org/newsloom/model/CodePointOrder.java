package org.newsloom.model;

import java.nio.charset.StandardCharsets;

/**
 * The order of strings in every table: by code point, which is also the order of their UTF-8 bytes.
 *
 * <p>{@link String#compareTo} compares UTF-16 units and puts U+1F600 before U+FF21; this does not.
 */
public final class CodePointOrder {
  private CodePointOrder() {}

  /** Negative, zero or positive as {@code a} stands before, at or after {@code b}. */
  public static int compare(String a, String b) {
    int shared = Math.min(a.length(), b.length());
    for (int i = 0; i < shared; i++) {
      char unitA = a.charAt(i);
      char unitB = b.charAt(i);
      if (unitA != unitB) {
        return Integer.compare(weight(unitA), weight(unitB));
      }
    }
    return Integer.compare(a.length(), b.length());
  }

  /** Surrogates stand for code points above the basic plane, so they weigh more than any of it. */
  private static int weight(char unit) {
    return Character.isSurrogate(unit) ? unit + 0x10000 : unit;
  }

  /** Whether every surrogate of a string has its partner, so that the string has a UTF-8 form. */
  public static boolean isWellFormed(String string) {
    for (int i = 0; i < string.length(); i++) {
      char unit = string.charAt(i);
      if (Character.isSurrogate(unit)) {
        boolean paired =
            Character.isHighSurrogate(unit)
                && i + 1 < string.length()
                && Character.isLowSurrogate(string.charAt(i + 1));
        if (!paired) {
          return false;
        }
        i++;
      }
    }
    return true;
  }

  /**
   * The UTF-8 bytes of a string.
   *
   * @throws IllegalArgumentException if the string has an unpaired surrogate: the replacement that
   *     Java would write makes two different strings one
   */
  public static byte[] utf8(String string) {
    if (!isWellFormed(string)) {
      throw new IllegalArgumentException("A string with an unpaired surrogate has no UTF-8 form.");
    }
    return string.getBytes(StandardCharsets.UTF_8);
  }
}
