package org.newsloom.clean.text;

import org.newsloom.clean.block.Characters;

/**
 * A line, or several that have been joined.
 *
 * @param text without white space at its ends
 * @param indent white space before it, in characters
 * @param heading whether unwrapping took it for a heading
 * @param lineStart first line of the source, from 1
 * @param lineEnd last line of the source, inclusive
 */
record TextLine(String text, int indent, boolean heading, int lineStart, int lineEnd) {

  static TextLine of(String line, int number) {
    int indent = 0;
    while (indent < line.length() && Character.isWhitespace(line.charAt(indent))) {
      indent++;
    }
    return new TextLine(Characters.collapse(line), indent, false, number, number);
  }

  boolean isBlank() {
    return text.isEmpty();
  }

  /** This line with the next one behind it. */
  TextLine join(TextLine next) {
    // A word cut by the wrap keeps its hyphen: whether it is the word's own cannot be told.
    String between = text.endsWith("-") && !text.endsWith(" -") ? "" : " ";
    return new TextLine(text + between + next.text, indent, heading, lineStart, next.lineEnd);
  }

  TextLine asHeading() {
    return new TextLine(text, indent, true, lineStart, lineEnd);
  }
}
