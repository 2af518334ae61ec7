package org.newsloom.clean.text;

/**
 * A line of the source, its markup taken off. Its text stands in the {@link Lines} it belongs to.
 *
 * @param number from 1
 * @param mark what its first characters say it is
 * @param start where its text begins in the text of all lines
 * @param end where it ends; the start for an empty line and for one of markup alone
 * @param column columns of white space and marks before its text, a tab up to the next eighth
 * @param right columns up to the end of the line as it stood, white space at the end left out
 * @param lead characters of inline markup before its text
 * @param linkedChars characters of the text that were link texts
 * @param links number of links
 * @param hasColumns whether wide gaps part its text, as in a row of a table
 * @param endsInMarkup whether it ends inside a link's target: then the next line goes on with it
 */
record Line(
    int number,
    Mark mark,
    int start,
    int end,
    int column,
    int right,
    int lead,
    int linkedChars,
    int links,
    boolean hasColumns,
    boolean endsInMarkup) {

  /** What a line begins with. */
  enum Mark {
    NONE,
    BULLET,
    HEADING,
    QUOTE,
    TABLE,
    FENCE
  }

  /** This line, with another mark. */
  Line as(Mark other) {
    return new Line(
        number,
        other,
        start,
        end,
        column,
        right,
        lead,
        linkedChars,
        links,
        hasColumns,
        endsInMarkup);
  }

  boolean isBlank() {
    return start == end;
  }

  /** Characters of its text. */
  int length() {
    return end - start;
  }
}
