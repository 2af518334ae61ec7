package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsloom.clean.page.CharacterReferences;
import org.newsloom.clean.page.Characters;
import org.newsloom.clean.page.Folding;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;

/**
 * One walk over a page that cuts its visible text into blocks where a browser would begin a new
 * line of text: at block elements, at table rows and at two line breaks in a row. Text that stands
 * outside any paragraph element becomes a block of the element around it.
 *
 * <p>jsoup walks without recursion, and this keeps its own stack: depth costs no stack frames.
 */
final class BlockWalk implements NodeFilter {
  /** Longer bold lines are emphasised text, no headings. */
  private static final int LONGEST_HEADING = 120;

  /** A line of at least this length that ends its sentence is a paragraph. */
  private static final int SHORTEST_PARAGRAPH = 80;

  /** A cell longer than this is a column of a layout, not a value of a row. */
  private static final int LONGEST_ROW = 200;

  private final boolean showHidden;
  private final MarkupHints hints = new MarkupHints();
  private final ElementTree tree = new ElementTree();
  private final List<RawBlock> blocks = new ArrayList<>();

  /** The line being read: the text since the last block or line break. */
  private final BlockText pending = new BlockText();

  /** The lines of the block before that. */
  private final BlockText paragraph = new BlockText();

  private int current = -1;
  private int links;
  private int breaks;
  private int preformatted;
  private int bold;
  private int code;
  private long hiddenCharacters;

  /**
   * @param showHidden whether to read what the page hides, too: for pages that show their text only
   *     when their scripts have run
   */
  BlockWalk(boolean showHidden) {
    this.showHidden = showHidden;
  }

  ElementTree tree() {
    return tree;
  }

  List<RawBlock> blocks() {
    return blocks;
  }

  /** Characters of text that the page hides, white space included. */
  long hiddenCharacters() {
    return hiddenCharacters;
  }

  private static long textLength(Element element) {
    long[] length = new long[1];
    element.traverse(
        (node, depth) -> {
          if (node instanceof TextNode text) {
            length[0] += text.getWholeText().length();
          }
        });
    return length[0];
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      readText(textNode);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("img")) {
        readInitial(element);
      }
      if (Display.isNoText(element, name)
          || SideMarks.isFootnoteMark(element, name, pending)
          || SideMarks.isReadAloud(element)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (!showHidden && Display.isHidden(element, name)) {
        hiddenCharacters += textLength(element);
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br")) {
        readBreak();
        return FilterResult.CONTINUE;
      }
      if (Display.isBlock(element, name)
          || SideMarks.isLayoutCell(element, name)
          || (name.equals("a") && pending.endsSentence() && SideMarks.promptsToRead(element))) {
        flush();
      }
      enter(element, name, 1);
      if (name.equals("a")) {
        pending.startLink();
      }
      joinOrPart(element, name);
      current = tree.add(element, current, hints.of(element));
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String name = element.normalName();
      if (name.equals("br")) {
        return FilterResult.CONTINUE;
      }
      if (name.equals("td") || name.equals("th")) {
        endCell();
      } else if (Display.isBlock(element, name)
          || (name.equals("a") && SideMarks.promptsToRead(element) && pending.isAllLinked())) {
        flush();
      } else if (SideMarks.isInitial(element)) {
        pending.dropSpace();
      }
      enter(element, name, -1);
      current = tree.parent(current);
    }
    return FilterResult.CONTINUE;
  }

  /** A picture of a text's first letter stands for the letter. */
  private void readInitial(Element image) {
    String letter = image.attr("alt").strip();
    if (SideMarks.beginsWord(letter, image.nextSibling())) {
      pending.append(letter, 0, letter.length(), links > 0, bold > 0);
    }
  }

  /** Counts the elements around that matter to their text: up at their start, down at their end. */
  private void enter(Element element, String name, int step) {
    switch (name) {
      case "a" -> links += step;
      case "b", "strong" -> bold += step;
      case "pre" -> preformatted += step;
      case "code", "kbd", "samp" -> code += step;
      default -> {
        if (element.attributesSize() > 0 && Display.isPreformatted(element)) {
          preformatted += step;
        }
      }
    }
  }

  /**
   * Parts the text of two elements side by side that no white space parts: two links never share a
   * word, other elements may.
   */
  private void joinOrPart(Element element, String name) {
    if (!pending.isBlank()
        && !Display.standsWithinWords(name)
        && element.previousSibling() instanceof Element before
        && !Display.standsWithinWords(before.normalName())) {
      if (name.equals("a") && before.normalName().equals("a")) {
        pending.space();
      } else {
        pending.joint();
      }
    }
  }

  private void readText(TextNode node) {
    String text = Folding.fold(node.getWholeText());
    if (preformatted == 0 && code == 0) {
      text = CharacterReferences.decodeVisible(text);
    }
    boolean linked = links > 0;
    Range range = node.sourceRange();
    int line = range.isTracked() ? range.start().lineNumber() : 0;
    int lastLine = range.isTracked() ? range.end().lineNumber() : 0;
    int from = 0;
    if (preformatted > 0) {
      // An empty line in preformatted text ends a paragraph, and so does the mark of a list item.
      int end = text.indexOf('\n');
      while (end >= 0) {
        int next = lineStart(text, end + 1);
        if (next > end + 1 || isItem(text, next)) {
          int last = Math.min(lastLine, line + lineBreaks(text, from, end));
          read(text, from, end, linked, line, last);
          flush();
          line = Math.min(lastLine, line + lineBreaks(text, from, next));
          from = next;
        }
        end = text.indexOf('\n', next);
      }
    }
    read(text, from, text.length(), linked, line, lastLine);
  }

  /** Where the first line that is not blank begins from a line's start on. */
  private static int lineStart(String text, int from) {
    int start = from;
    for (int at = from; at < text.length() && Characters.isSpace(text.charAt(at)); at++) {
      if (text.charAt(at) == '\n') {
        start = at + 1;
      }
    }
    return start;
  }

  /** Whether a line begins with the mark of a list item. */
  private static boolean isItem(String text, int lineStart) {
    int at = lineStart;
    while (at < text.length() && text.charAt(at) == ' ') {
      at++;
    }
    return at + 1 < text.length()
        && "*-\u2022".indexOf(text.charAt(at)) >= 0
        && text.charAt(at + 1) == ' ';
  }

  /** Reads a stretch of text; its lines are 0 where the parser does not know them. */
  private void read(String text, int from, int to, boolean linked, int line, int lastLine) {
    if (pending.append(text, from, to, linked, bold > 0)) {
      breaks = 0;
      if (line > 0) {
        pending.standsOn(line, lastLine);
      }
    }
  }

  private static int lineBreaks(String text, int from, int to) {
    int found = 0;
    for (int i = from; i < to; i++) {
      if (text.charAt(i) == '\n') {
        found++;
      }
    }
    return found;
  }

  private void readBreak() {
    breaks++;
    if (breaks >= 2) {
      flush();
    } else {
      endLine(true);
      pending.space();
    }
  }

  /** Adds the line read to the lines of the block, unless one of the two is a block of its own. */
  private void endLine(boolean atBreak) {
    if (pending.isBlank()) {
      return;
    }
    boolean heading =
        pending.isBold()
            && pending.length() <= LONGEST_HEADING
            && !pending.endsSentence()
            && atBreak;
    boolean parted =
        pending.length() >= SHORTEST_PARAGRAPH
            && paragraph.length() >= SHORTEST_PARAGRAPH
            && paragraph.endsSentence();
    if (heading || parted) {
      emit(paragraph, kind(current));
    }
    if (heading) {
      emit(pending, BlockKind.HEADING);
    } else {
      paragraph.add(pending);
      pending.clear(links > 0);
    }
  }

  private void endCell() {
    if (paragraph.length() + pending.length() > LONGEST_ROW) {
      flush();
    } else {
      pending.space();
    }
  }

  private void flush() {
    breaks = 0;
    if (paragraph.isBlank()) {
      emit(pending, kind(current));
    } else {
      endLine(false);
      emit(paragraph, kind(current));
      pending.clear(links > 0);
    }
  }

  private void emit(BlockText block, BlockKind kind) {
    if (!block.isBlank()) {
      String text = block.text();
      blocks.add(
          new RawBlock(
              Math.max(0, current),
              kind,
              text,
              TextShape.of(text),
              block.linkedChars(),
              block.links(),
              block.firstLine(),
              block.lastLine()));
    }
    block.clear(block == pending && links > 0);
  }

  private BlockKind kind(int index) {
    // Few steps suffice: a block stands in its paragraph, heading, item or cell, or just below.
    int at = index;
    for (int step = 0; step < 6 && at >= 0; step++) {
      switch (tree.element(at).normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return BlockKind.HEADING;
        }
        case "li", "dt", "dd" -> {
          return BlockKind.LIST_ITEM;
        }
        case "blockquote" -> {
          return BlockKind.QUOTE;
        }
        case "tr", "table" -> {
          return BlockKind.TABLE;
        }
        default -> at = tree.parent(at);
      }
    }
    return BlockKind.PARAGRAPH;
  }
}
