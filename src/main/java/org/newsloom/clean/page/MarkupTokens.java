package org.newsloom.clean.page;

import java.util.Arrays;

/** Hashes of the tags, class words and ids around a block, the nearest first. */
public final class MarkupTokens {
  /** No markup. */
  public static final MarkupTokens NONE = new MarkupTokens();

  private final int[] hashes;

  /**
   * @param hashes one a token; the same word higher up has another hash
   */
  public MarkupTokens(int... hashes) {
    this.hashes = hashes.clone();
  }

  public int size() {
    return hashes.length;
  }

  public int get(int index) {
    return hashes[index];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof MarkupTokens tokens && Arrays.equals(hashes, tokens.hashes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(hashes);
  }

  @Override
  public String toString() {
    return "MarkupTokens" + Arrays.toString(hashes);
  }
}
