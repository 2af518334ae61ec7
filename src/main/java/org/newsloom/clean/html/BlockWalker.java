package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeFilter;
import org.newsloom.clean.block.Characters;
import org.newsloom.model.BlockKind;

/**
 * Walks a page once and cuts its visible text into blocks: at the borders of block elements, and at
 * two line breaks in a row. Iterative, so that no nesting is too deep.
 */
final class BlockWalker implements NodeFilter {
  private static final Set<String> INVISIBLE =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "svg",
          "iframe",
          "object",
          "embed",
          "canvas",
          "head",
          "select",
          "option",
          "datalist",
          "button",
          "input",
          "textarea",
          "audio",
          "video",
          "map",
          "math",
          "dialog",
          "link",
          "meta");

  private static final Set<String> INLINE =
      Set.of(
          "a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn",
          "em", "font", "i", "img", "ins", "kbd", "label", "mark", "q", "s", "samp", "small",
          "span", "strike", "strong", "sub", "sup", "time", "tt", "u", "var", "wbr", "br",
          "picture", "source");

  private final List<PlacedBlock> blocks = new ArrayList<>();
  private final StringBuilder text = new StringBuilder();
  private final StringBuilder linked = new StringBuilder();
  private Element owner;
  private int linkDepth;
  private int breaks;

  private BlockWalker(Element body) {
    owner = body;
  }

  static List<PlacedBlock> blocksOf(Document document) {
    BlockWalker walker = new BlockWalker(document.body());
    document.body().filter(walker);
    walker.flush();
    return walker.blocks;
  }

  @Override
  public FilterResult head(Node node, int depth) {
    if (node instanceof TextNode textNode) {
      add(textNode.getWholeText());
      return FilterResult.CONTINUE;
    }
    if (!(node instanceof Element element)) {
      return FilterResult.CONTINUE;
    }
    String tag = element.normalName();
    if (INVISIBLE.contains(tag) || isHidden(element)) {
      return FilterResult.SKIP_ENTIRELY;
    }
    if (tag.equals("br")) {
      breaks++;
      if (breaks >= 2) {
        flush();
      } else {
        text.append(' ');
      }
    } else if (tag.equals("a")) {
      linkDepth++;
    } else if (!INLINE.contains(tag)) {
      flush();
      owner = element;
    }
    return FilterResult.CONTINUE;
  }

  @Override
  public FilterResult tail(Node node, int depth) {
    if (node instanceof Element element) {
      String tag = element.normalName();
      if (tag.equals("a")) {
        linkDepth--;
      } else if (!INLINE.contains(tag)) {
        flush();
        owner = element.parent() == null ? element : element.parent();
      }
    }
    return FilterResult.CONTINUE;
  }

  private void add(String words) {
    boolean blank = words.isBlank();
    if (!blank) {
      breaks = 0;
    }
    text.append(words);
    if (linkDepth > 0) {
      linked.append(words);
    }
  }

  private void flush() {
    String line = Characters.collapse(text);
    if (!line.isEmpty()) {
      double share = Math.min(1, (double) Characters.collapse(linked).length() / line.length());
      blocks.add(new PlacedBlock(owner, kind(owner), line, share));
    }
    text.setLength(0);
    linked.setLength(0);
    breaks = 0;
  }

  private static BlockKind kind(Element owner) {
    Element element = owner;
    for (int depth = 0; element != null && depth < 4; depth++) {
      switch (element.normalName()) {
        case "h1", "h2", "h3", "h4", "h5", "h6" -> {
          return BlockKind.HEADING;
        }
        case "li", "dt", "dd" -> {
          return BlockKind.LIST_ITEM;
        }
        case "blockquote" -> {
          return BlockKind.QUOTE;
        }
        case "td", "th" -> {
          return BlockKind.TABLE;
        }
        default -> element = element.parent();
      }
    }
    return BlockKind.PARAGRAPH;
  }

  private static boolean isHidden(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    if (element.hasAttr("hidden") || element.attr("aria-hidden").equals("true")) {
      return true;
    }
    String style = element.attr("style");
    if (style.isEmpty()) {
      return false;
    }
    String compact = style.toLowerCase(Locale.ROOT).replace(" ", "");
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }
}
