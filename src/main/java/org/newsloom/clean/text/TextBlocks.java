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
 * no other. Left out are only: the marks of list items at the start of a line, and stars around a
 * heading; of a link written {@code [text](target)} all but its text; the hyphen of a word that was
 * cut ({@link Hyphenation}); the marks of quotation of a text that is quoted as a whole ({@link
 * Quoting}); the numbers of links that the text lists at its end ({@link LinkNotes}); and in
 * Markdown the characters of its marks (headings, quotes, rules, tables, fences, emphasis, escapes,
 * HTML tags, attributes, targets that stand apart).
 */
public final class TextBlocks {
  private static final int MOST_HEADING_LINES = 3;
  private static final int MOST_HEADING_WORDS = 16;

  private final Lines lines;
  private final Wrapping wrapping;
  private final Contents contents;
  private final Hyphenation hyphenation;

  private TextBlocks(Lines lines) {
    this.lines = lines;
    this.wrapping = new Wrapping(lines);
    this.contents = new Contents(lines, wrapping);
    this.hyphenation = new Hyphenation(lines);
  }

  /**
   * Reads a text.
   *
   * @param markdown whether it is known to be Markdown
   */
  public static List<PageBlock> read(String source, boolean markdown) {
    String text = markdown ? MarkupInText.ofMarkdown(source) : source;
    return markHeadings(DropCap.join(new TextBlocks(LineReader.read(text, markdown)).blocks()));
  }

  /** Whether a text without a file type that says so is written in Markdown. */
  public static boolean looksLikeMarkdown(String source) {
    int links = 0;
    int headings = 0;
    // One character is found faster than two.
    int at = source.indexOf(']');
    while (at >= 0 && links < 5) {
      links += source.startsWith("(", at + 1) ? 1 : 0;
      at = source.indexOf(']', at + 1);
    }
    at = source.indexOf('#', 1);
    while (at >= 0 && headings < 2) {
      int end = at;
      while (end < source.length() && source.charAt(end) == '#') {
        end++;
      }
      if (source.charAt(at - 1) == '\n' && end < source.length() && source.charAt(end) == ' ') {
        headings++;
      }
      at = source.indexOf('#', end);
    }
    return links >= 5 || headings >= 2;
  }

  private List<PageBlock> blocks() {
    List<PageBlock> blocks = new ArrayList<>();
    boolean gap = true;
    int at = 0;
    while (at < lines.size()) {
      if (lines.isBlank(at)) {
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
    if (contents.isEmpty()
        || lines.get(start).mark() == Line.Mark.BULLET
        || !lines.hasWord(start)) {
      return start;
    }
    int last = Math.min(lines.size(), start + MOST_HEADING_LINES);
    int found = start;
    for (int end = start + 1; end <= last && !lines.isBlank(end - 1); end++) {
      if (contents.lists(lines.text(start, end))) {
        found = end;
      }
    }
    return found;
  }

  private int blockEnd(int start) {
    int end = start + 1;
    while (!lines.isBlank(end) && headingEnd(end) == end && wrapping.isWrap(start, end - 1)) {
      end++;
    }
    return end;
  }

  private PageBlock block(int start, int end, boolean heading, boolean gap) {
    int linkedChars = 0;
    int links = 0;
    for (int i = start; i < end; i++) {
      linkedChars += lines.get(i).linkedChars();
      links += lines.get(i).links();
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
    boolean cut = hyphenation.cuts(start, end);
    String text = cut ? hyphenation.text(start, end) : lines.text(start, end);
    TextShape shape = cut ? TextShape.of(text) : lines.shape(start, end);
    Block block = new Block(kind, text, first.number(), lines.get(end - 1).number());
    return PageBlock.ofText(block, shape, linkedChars, links, gap);
  }

  /** A short line that is no sentence, right above prose, is the heading of that prose. */
  private static List<PageBlock> markHeadings(List<PageBlock> blocks) {
    for (int i = 0; i + 1 < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.block().kind() == BlockKind.PARAGRAPH
          && looksLikeHeading(block)
          && blocks.get(i + 1).shape().isProse()) {
        Block old = block.block();
        blocks.set(
            i,
            PageBlock.ofText(
                new Block(BlockKind.HEADING, old.text(), old.lineStart(), old.lineEnd()),
                block.shape(),
                block.linkedChars(),
                block.links(),
                block.afterGap()));
      }
    }
    return blocks;
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
