package org.newsloom.tables;

/** The order of strings in every table: by code points, as DuckDB and Spark sort them. */
final class CodePoints {
  private CodePoints() {}

  static int compare(String a, String b) {
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
