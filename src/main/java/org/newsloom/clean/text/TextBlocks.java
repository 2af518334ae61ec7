package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;

/**
 * Reads a text into blocks: one a line, or where the text is hard-wrapped one a paragraph.
 *
 * <p>Invariant: but for white space and characters without width ({@link
 * org.newsloom.clean.page.Characters}) the blocks hold every character of the text, in order, and
 * no other. Left out are only: the marks of list items at the start of a line; of a link written
 * {@code [text](target)} all but its text; and in Markdown the characters of its marks (headings,
 * quotes, rules, tables, fences, emphasis, escapes).
 */
public final class TextBlocks {
  private static final int MOST_HEADING_LINES = 3;
  private static final int MOST_HEADING_WORDS = 16;

  private final List<Line> lines;
  private final Wrapping wrapping;
  private final Contents contents;

  private TextBlocks(List<Line> lines) {
    this.lines = lines;
    this.wrapping = Wrapping.of(lines);
    this.contents = new Contents(lines, wrapping);
  }

  /**
   * Reads a text.
   *
   * @param markdown whether it is known to be Markdown
   */
  public static List<PageBlock> read(String source, boolean markdown) {
    return markHeadings(new TextBlocks(Line.of(source, markdown)).blocks());
  }

  /** Whether a text without a file type that says so is written in Markdown. */
  public static boolean looksLikeMarkdown(String source) {
    int links = 0;
    int headings = 0;
    int at = source.indexOf("](");
    while (at >= 0 && links < 5) {
      links++;
      at = source.indexOf("](", at + 2);
    }
    at = source.indexOf("\n#");
    while (at >= 0 && headings < 2) {
      int end = at + 1;
      while (end < source.length() && source.charAt(end) == '#') {
        end++;
      }
      if (end < source.length() && source.charAt(end) == ' ') {
        headings++;
      }
      at = source.indexOf("\n#", end);
    }
    return links >= 5 || headings >= 2;
  }

  private List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>();
    boolean gap = true;
    int at = 0;
    while (at < lines.size()) {
      if (lines.get(at).isBlank()) {
        gap = true;
        at++;
        continue;
      }
      int headingEnd = headingEnd(at);
      boolean heading = headingEnd > at;
      int end = heading ? headingEnd : blockEnd(at);
      blocks.add(block(at, end, heading, gap));
      gap = false;
      at = end;
    }
    return blocks;
  }

  /** End of the lines that together are a heading the table of contents lists; else the start. */
  private int headingEnd(int start) {
    Line first = lines.get(start);
    if (contents.isEmpty() || first.mark() == Line.Mark.BULLET || !first.hasWord()) {
      return start;
    }
    StringBuilder text = new StringBuilder();
    int last = Math.min(lines.size(), start + MOST_HEADING_LINES);
    int found = start;
    for (int i = start; i < last && !lines.get(i).isBlank(); i++) {
      text.append(' ').append(lines.get(i).text());
      if (contents.lists(text.toString())) {
        found = i + 1;
      }
    }
    return found;
  }

  private int blockEnd(int start) {
    int end = start + 1;
    while (end < lines.size()
        && headingEnd(end) == end
        && wrapping.isWrap(line(end - 1), line(end), line(end + 1), end - 1 == start)) {
      end++;
    }
    return end;
  }

  private Line line(int index) {
    return index < lines.size()
        ? lines.get(index)
        : new Line(index + 1, Line.Mark.NONE, "", 0, 0, 0);
  }

  private PageBlock block(int start, int end, boolean heading, boolean gap) {
    StringBuilder text = new StringBuilder();
    int linkedChars = 0;
    int links = 0;
    for (Line line : lines.subList(start, end)) {
      if (text.length() > 0) {
        text.append(' ');
      }
      text.append(line.text());
      linkedChars += line.linkedChars();
      links += line.links();
    }
    Line first = lines.get(start);
    BlockKind kind =
        switch (first.mark()) {
          case BULLET -> BlockKind.LIST_ITEM;
          case HEADING -> BlockKind.HEADING;
          case QUOTE -> BlockKind.QUOTE;
          case TABLE -> BlockKind.TABLE;
          case NONE, FENCE -> heading ? BlockKind.HEADING : BlockKind.PARAGRAPH;
        };
    Block block = new Block(kind, text.toString(), first.number(), lines.get(end - 1).number());
    return PageBlock.ofText(block, linkedChars, links, gap);
  }

  /** A short line that is no sentence, right above prose, is the heading of that prose. */
  private static List<PageBlock> markHeadings(List<PageBlock> blocks) {
    List<PageBlock> marked = new ArrayList<>(blocks);
    for (int i = 0; i + 1 < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.block().kind() == BlockKind.PARAGRAPH
          && looksLikeHeading(block)
          && blocks.get(i + 1).shape().isProse()) {
        Block old = block.block();
        marked.set(
            i,
            PageBlock.ofText(
                new Block(BlockKind.HEADING, old.text(), old.lineStart(), old.lineEnd()),
                block.linkedChars(),
                block.links(),
                block.afterGap()));
      }
    }
    return marked;
  }

  private static boolean looksLikeHeading(PageBlock block) {
    TextShape shape = block.shape();
    String text = block.text();
    int first = text.codePointAt(0);
    char last = text.charAt(text.length() - 1);
    return shape.words() > 0
        && shape.words() <= MOST_HEADING_WORDS
        && (Character.isUpperCase(first) || Character.isDigit(first))
        && (!shape.closed() || last == '?' || last == ':')
        && block.linkDensity() < 0.5;
  }
}
