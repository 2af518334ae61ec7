package org.newsloom.train.pagekinds;

import java.util.Arrays;
import org.newsloom.clean.text.TextBlocks;

/**
 * How a text file sets its lines, so that others can be set alike.
 *
 * @param width columns at which lines are broken; {@link Integer#MAX_VALUE} where they are not
 * @param markdown whether headlines and links are marked up
 */
record TextLayout(int width, boolean markdown) {
  private static final int WIDEST_WRAP = 90;

  /** In wrapped texts, tables and addresses may still run over. */
  private static final double WRAPPED_SHARE = 0.98;

  /** Finds the layout of a file. */
  static TextLayout of(String[] lines) {
    int[] lengths =
        Arrays.stream(lines)
            .mapToInt(String::length)
            .filter(length -> length > 0)
            .sorted()
            .toArray();
    int longest = lengths.length == 0 ? 0 : lengths[(int) ((lengths.length - 1) * WRAPPED_SHARE)];
    return new TextLayout(
        longest > 0 && longest <= WIDEST_WRAP ? longest : Integer.MAX_VALUE,
        TextBlocks.looksLikeMarkdown(String.join("\n", lines)));
  }

  /** The line as it would stand in the file, with its line ends and an empty line after it. */
  String print(Filling.Line line) {
    String text =
        markdown && line.linked()
            ? "[" + line.text() + "](/" + line.text().hashCode() + ")"
            : line.text();
    if (markdown && line.role() == Filling.Role.HEADLINE) {
      text = "## " + text;
    }
    StringBuilder set = new StringBuilder();
    int column = 0;
    for (String word : text.split("\\s+", -1)) {
      if (column > 0 && column + 1 + word.length() > width) {
        set.append('\n');
        column = 0;
      }
      if (column > 0) {
        set.append(' ');
        column++;
      }
      set.append(word);
      column += word.length();
    }
    return set.append("\n\n").toString();
  }
}
