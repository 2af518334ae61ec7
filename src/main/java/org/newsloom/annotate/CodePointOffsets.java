package org.newsloom.annotate;

import org.jspecify.annotations.Nullable;

/** Turns offsets in UTF-16 units into offsets in code points. */
final class CodePointOffsets {
  private final int @Nullable [] codePoints;

  private CodePointOffsets(int @Nullable [] codePoints) {
    this.codePoints = codePoints;
  }

  static CodePointOffsets of(String text) {
    boolean plain = text.chars().noneMatch(unit -> Character.isSurrogate((char) unit));
    if (plain) {
      return new CodePointOffsets(null);
    }
    int[] offsets = new int[text.length() + 1];
    int count = 0;
    for (int i = 0; i < text.length(); i++) {
      offsets[i] = count;
      boolean firstOfPair =
          Character.isHighSurrogate(text.charAt(i))
              && i + 1 < text.length()
              && Character.isLowSurrogate(text.charAt(i + 1));
      count += firstOfPair ? 0 : 1;
    }
    offsets[text.length()] = count;
    return new CodePointOffsets(offsets);
  }

  int at(int unit) {
    return codePoints == null ? unit : codePoints[unit];
  }
}
