package org.newsloom.clean.repeats;

import java.util.OptionalLong;
import org.newsloom.clean.page.PageBlock;

/**
 * Names a line by 64 bits: two lines are the same line if their letters and digits are, case and
 * the values of numbers aside ("5 comments" is "12 Comments").
 *
 * <p>FNV-1a over the code points (Fowler, Noll, Vo 1991) with the finalizer of MurmurHash3 (Appleby
 * 2011), since FNV alone leaves short lines alike in their high bits. Of ten million lines about
 * three in a million runs would see two that share a name.
 */
final class LineHash {
  /** Longer lines are texts, whatever their shape: no evidence. */
  private static final int LONGEST_LINE = 300;

  /** "A:" and "B" are labels of dialogues and answers. */
  private static final int FEWEST_LETTERS = 2;

  private static final long OFFSET_BASIS = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;

  private LineHash() {}

  /** The name of a block that can be evidence; empty for prose, long lines and lone symbols. */
  static OptionalLong ofLine(PageBlock block) {
    if (block.text().length() > LONGEST_LINE || block.shape().isProse()) {
      return OptionalLong.empty();
    }
    return letters(block.text()) < FEWEST_LETTERS
        ? OptionalLong.empty()
        : OptionalLong.of(ofText(block.text()));
  }

  /** The name of any text. */
  static long ofText(String text) {
    long hash = OFFSET_BASIS;
    boolean inNumber = false;
    for (int i = 0; i < text.length(); ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      if (Character.isDigit(c)) {
        hash = inNumber ? hash : (hash ^ '0') * PRIME;
        inNumber = true;
      } else if (Character.isLetter(c)) {
        hash = (hash ^ Character.toLowerCase(c)) * PRIME;
        inNumber = false;
      } else {
        // "1,234" is one number, "3 of 12" are two.
        inNumber = inNumber && (c == '.' || c == ',');
      }
    }
    return mixed(hash);
  }

  private static int letters(String text) {
    int letters = 0;
    for (int i = 0; i < text.length() && letters < FEWEST_LETTERS; ) {
      int c = text.codePointAt(i);
      i += Character.charCount(c);
      letters += Character.isLetter(c) ? 1 : 0;
    }
    return letters;
  }

  private static long mixed(long hash) {
    long h = hash;
    h = (h ^ (h >>> 33)) * 0xff51afd7ed558ccdL;
    h = (h ^ (h >>> 33)) * 0xc4ceb9fe1a85ec53L;
    return h ^ (h >>> 33);
  }
}
