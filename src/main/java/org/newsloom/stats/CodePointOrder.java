package org.newsloom.stats;

/**
 * Orders strings by code points, which is the order of their UTF-8 bytes and of DuckDB and Spark.
 */
public final class CodePointOrder {
  private CodePointOrder() {}

  /** Negative, zero or positive as {@code a} comes before, with or after {@code b}. */
  public static int compare(String a, String b) {
    int length = Math.min(a.length(), b.length());
    for (int i = 0; i < length; i++) {
      char left = a.charAt(i);
      char right = b.charAt(i);
      if (left != right) {
        boolean surrogateLeft = Character.isSurrogate(left);
        if (surrogateLeft != Character.isSurrogate(right)) {
          return surrogateLeft ? 1 : -1;
        }
        return left - right;
      }
    }
    return a.length() - b.length();
  }
}
