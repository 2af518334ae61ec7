package org.newsloom.train.pages;

/** Text with its lines broken at a width, as mail programs and terminals break them. */
public final class WrappedText {
  private WrappedText() {}

  /** One paragraph in lines of at most so many columns, but for longer words. */
  public static String of(String paragraph, int width) {
    StringBuilder wrapped = new StringBuilder(paragraph.length());
    int column = 0;
    for (String word : paragraph.split("\\s+", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        wrapped.append('\n');
        column = 0;
      } else if (column > 0) {
        wrapped.append(' ');
        column++;
      }
      wrapped.append(word);
      column += word.length();
    }
    return wrapped.toString();
  }
}
