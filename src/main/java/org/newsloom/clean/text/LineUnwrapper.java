package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsloom.clean.block.Shape;

/**
 * Joins the lines of hard-wrapped text into paragraphs, headings and list items. Text that is not
 * wrapped comes back as it is, a line a block.
 *
 * <p>A text is wrapped if many of its lines break off in the middle of a sentence. The width it was
 * wrapped at is that of its longest lines; a line that had room for the next one's first word was
 * ended on purpose.
 */
final class LineUnwrapper {
  /** Share of line ends that cut a sentence, from which on a text counts as wrapped. */
  private static final double WRAPPED_SHARE = 0.25;

  private static final int MIN_LINES = 5;

  private static final Pattern STARTS_ITEM =
      Pattern.compile(
          "^(?:[-*+\u2022\u00b7\u2023\u25aa\u25cf\u25e6]\\s|\\(?\\d{1,2}[.)]\\s|#{1,6}\\s|>|\\|).*");

  private static final Set<String> CONTINUE =
      Set.of(
          "and", "or", "of", "the", "a", "an", "in", "to", "for", "with", "on", "at", "by", "from",
          "&");

  private final List<TextLine> lines;
  private final int width;
  private final Set<String> listedHeadings;

  private LineUnwrapper(List<TextLine> lines) {
    this.lines = lines;
    this.width = width(lines);
    this.listedHeadings = listedHeadings(lines);
  }

  /** Blocks of one or more lines, without the blank ones. */
  static List<TextLine> unwrap(List<TextLine> lines) {
    if (!isWrapped(lines)) {
      return lines.stream().filter(line -> !line.isBlank()).toList();
    }
    return new LineUnwrapper(lines).join();
  }

  static boolean isWrapped(List<TextLine> lines) {
    int ends = 0;
    int cut = 0;
    for (int i = 0; i + 1 < lines.size(); i++) {
      TextLine line = lines.get(i);
      TextLine next = lines.get(i + 1);
      if (line.text().indexOf(' ') < 0
          || next.isBlank()
          || STARTS_ITEM.matcher(next.text()).matches()) {
        continue;
      }
      ends++;
      if (!Shape.endsSentence(line.text()) && startsLower(next.text())) {
        cut++;
      }
    }
    return cut >= MIN_LINES && cut >= WRAPPED_SHARE * ends;
  }

  private List<TextLine> join() {
    List<TextLine> joined = new ArrayList<>();
    int i = 0;
    while (i < lines.size()) {
      if (lines.get(i).isBlank()) {
        i++;
        continue;
      }
      int end = headingEnd(i);
      boolean heading = end > i;
      if (!heading) {
        end = paragraphEnd(i);
      }
      TextLine block = lines.get(i);
      for (int k = i + 1; k < end; k++) {
        block = block.join(lines.get(k));
      }
      joined.add(heading ? block.asHeading() : block);
      i = end;
    }
    return joined;
  }

  /** The line behind a heading that begins here; {@code start} if none does. */
  private int headingEnd(int start) {
    StringBuilder text = new StringBuilder();
    for (int end = start; end < lines.size() && end < start + 4; end++) {
      if (lines.get(end).isBlank()) {
        break;
      }
      text.append(end > start ? " " : "").append(lines.get(end).text());
      if (listedHeadings.contains(key(text.toString()))) {
        return end + 1;
      }
    }
    if (!isHeadingLike(lines.get(start)) || continuesBelow(start)) {
      return start;
    }
    int end = start + 1;
    while (end < lines.size() && end < start + 3 && headingGoesOn(end)) {
      end++;
    }
    return end;
  }

  /**
   * A heading's first line is one word or ends in a small word, and the next reads like a heading
   * too.
   */
  private boolean headingGoesOn(int next) {
    String line = lines.get(next - 1).text();
    String lastWord = line.substring(line.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
    boolean unfinished = line.indexOf(' ') < 0 || CONTINUE.contains(lastWord);
    return unfinished && isHeadingLike(lines.get(next));
  }

  /** A heading is followed by something that begins anew. */
  private boolean continuesBelow(int line) {
    return line + 1 < lines.size()
        && !lines.get(line + 1).isBlank()
        && startsLower(lines.get(line + 1).text());
  }

  private boolean isHeadingLike(TextLine line) {
    if (line.isBlank() || STARTS_ITEM.matcher(line.text()).matches()) {
      return false;
    }
    Shape shape = Shape.of(line.text());
    return shape.titleCase()
        && shape.words() <= 10
        && line.text().length() < width * 0.8
        && !shape.endsSentence()
        && !line.text().endsWith(",");
  }

  private int paragraphEnd(int start) {
    int end = start + 1;
    while (end < lines.size() && belongsTo(end, start)) {
      end++;
    }
    return end;
  }

  private boolean belongsTo(int at, int start) {
    TextLine line = lines.get(at - 1);
    TextLine next = lines.get(at);
    if (next.isBlank() || STARTS_ITEM.matcher(next.text()).matches()) {
      return false;
    }
    if (startsLower(next.text()) || ",;:)".indexOf(next.text().charAt(0)) >= 0) {
      return true;
    }
    if (!hasLetter(line.text()) || headingEnd(at) > at) {
      return false;
    }
    boolean item = STARTS_ITEM.matcher(lines.get(start).text()).matches();
    if (item && next.indent() <= lines.get(start).indent() && hadRoom(line, next)) {
      return isShortItem(start, at);
    }
    if (!Shape.endsSentence(line.text()) && !line.text().endsWith(":")) {
      return true;
    }
    return !hadRoom(line, next);
  }

  /** A list item that breaks off goes on below without its mark. */
  private boolean isShortItem(int start, int at) {
    return at == start + 1 && !Shape.endsSentence(lines.get(start).text()) && wordCount(at) <= 3;
  }

  private int wordCount(int line) {
    return Shape.of(lines.get(line).text()).words();
  }

  /** Whether the next line's first word would have fitted on the line before. */
  private boolean hadRoom(TextLine line, TextLine next) {
    int space = next.text().indexOf(' ');
    int firstWord = space < 0 ? next.text().length() : space;
    return line.indent() + line.text().length() + 1 + firstWord <= width;
  }

  /** The width that all but the longest twentieth of the lines keep to. */
  private static int width(List<TextLine> lines) {
    int[] lengths =
        lines.stream()
            .filter(line -> line.text().indexOf(' ') > 0)
            .mapToInt(line -> line.indent() + line.text().length())
            .sorted()
            .toArray();
    return lengths.length == 0
        ? 80
        : lengths[Math.min(lengths.length - 1, lengths.length * 19 / 20)];
  }

  /** The entries of a table of contents: headings stand below as they do there. */
  private static Set<String> listedHeadings(List<TextLine> lines) {
    Set<String> headings = new HashSet<>();
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).text().toLowerCase(Locale.ROOT).matches("(table of )?contents:?")) {
        continue;
      }
      StringBuilder entry = new StringBuilder();
      for (int k = i + 1; k < lines.size(); k++) {
        String text = lines.get(k).text();
        boolean item = STARTS_ITEM.matcher(text).matches();
        boolean goesOn =
            !item
                && !text.isEmpty()
                && entry.length() > 0
                && Shape.of(text).words() <= 3
                && hasLetter(text);
        if (!item && !goesOn) {
          break;
        }
        if (item) {
          add(headings, entry);
          entry.setLength(0);
          entry.append(text.replaceFirst("^\\S+\\s+", ""));
        } else {
          entry.append(' ').append(text);
        }
      }
      add(headings, entry);
    }
    return headings;
  }

  private static void add(Set<String> headings, StringBuilder entry) {
    if (entry.length() > 0) {
      headings.add(key(entry.toString()));
    }
  }

  private static String key(String text) {
    return text.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "");
  }

  private static boolean startsLower(String text) {
    return Character.isLowerCase(text.codePointAt(0));
  }

  private static boolean hasLetter(String text) {
    return text.codePoints().anyMatch(Character::isLetter);
  }
}
