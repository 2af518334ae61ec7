package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.Range;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
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
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "template",
          "head",
          "svg",
          "math",
          "canvas",
          "iframe",
          "object",
          "embed",
          "audio",
          "video",
          "noembed",
          "noframes",
          "datalist",
          "map",
          "picture",
          "img",
          "input",
          "link",
          "meta",
          "param",
          "source",
          "track",
          "col",
          "colgroup");

  /** Block elements that jsoup's list of known tags lacks, or takes for inline ones. */
  private static final Set<String> MORE_BLOCKS =
      Set.of("option", "button", "summary", "dialog", "search", "hgroup", "label", "optgroup");

  /** A cell longer than this is a column of a layout, not a value of a row. */
  private static final int LONGEST_ROW = 200;

  private final boolean showHidden;
  private final MarkupHints hints = new MarkupHints();
  private final ElementTree tree = new ElementTree();
  private final List<RawBlock> blocks = new ArrayList<>();
  private final BlockText pending = new BlockText();
  private int current = -1;
  private int links;
  private int breaks;
  private int preformatted;

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

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      readText(textNode);
    } else if (node instanceof Element element) {
      String name = element.normalName();
      if (isInvisible(element, name)) {
        return FilterResult.SKIP_ENTIRELY;
      }
      if (name.equals("br")) {
        readBreak();
        return FilterResult.CONTINUE;
      }
      if (isBlock(element, name)) {
        flush();
      }
      if (name.equals("a")) {
        links++;
        pending.startLink();
      } else if (name.equals("pre")) {
        preformatted++;
      }
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
      } else if (isBlock(element, name)) {
        flush();
      }
      if (name.equals("a")) {
        links--;
      } else if (name.equals("pre")) {
        preformatted--;
      }
      current = tree.parent(current);
    }
    return FilterResult.CONTINUE;
  }

  private boolean isInvisible(Element element, String name) {
    if (INVISIBLE.contains(name)) {
      return true;
    }
    if (showHidden) {
      return false;
    }
    if (name.equals("noscript")) {
      return true;
    }
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String squeezed = style.replace(" ", "").toLowerCase(Locale.ROOT);
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }

  /** Table cells are no blocks: the cells of a row read as one line. */
  private static boolean isBlock(Element element, String name) {
    if (name.equals("td") || name.equals("th")) {
      return false;
    }
    return (element.isBlock() && !name.equals("ins") && !name.equals("del"))
        || MORE_BLOCKS.contains(name);
  }

  private void readText(TextNode node) {
    String text = node.getWholeText();
    boolean linked = links > 0;
    Range range = node.sourceRange();
    int line = range.isTracked() ? range.start().lineNumber() : 0;
    int lastLine = range.isTracked() ? range.end().lineNumber() : 0;
    int from = 0;
    if (preformatted > 0) {
      // An empty line in preformatted text ends a paragraph.
      int gap = text.indexOf("\n\n");
      while (gap >= 0) {
        int end = Math.min(lastLine, line + lineBreaks(text, from, gap));
        read(text, from, gap, linked, line, end);
        flush();
        from = gap + 2;
        line = Math.min(lastLine, end + 2);
        gap = text.indexOf("\n\n", from);
      }
    }
    read(text, from, text.length(), linked, line, lastLine);
  }

  /** Reads a stretch of text; its lines are 0 where the parser does not know them. */
  private void read(String text, int from, int to, boolean linked, int line, int lastLine) {
    if (pending.append(text, from, to, linked)) {
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
      pending.space();
    }
  }

  private void endCell() {
    if (pending.length() > LONGEST_ROW) {
      flush();
    } else {
      pending.space();
    }
  }

  private void flush() {
    breaks = 0;
    if (!pending.isBlank()) {
      String text = pending.text();
      blocks.add(
          new RawBlock(
              Math.max(0, current),
              kind(current),
              text,
              TextShape.of(text),
              pending.linkedChars(),
              pending.links(),
              pending.firstLine(),
              pending.lastLine()));
    }
    pending.clear(links > 0);
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
