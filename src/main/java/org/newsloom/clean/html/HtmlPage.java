package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsloom.clean.block.Shape;
import org.newsloom.clean.block.SourceBlock;
import org.newsloom.clean.block.Zone;
import org.newsloom.model.Block;

/**
 * An HTML page as blocks. Invisible things (scripts, hidden elements, form controls) give no
 * blocks; everything a reader sees does. Line numbers are those of the tag the block begins with.
 */
public final class HtmlPage {
  /** Nesting beyond this tells nothing more, and following it would make deep pages slow. */
  private static final int MAX_DEPTH = 80;

  /** The main element holds this share of the page's prose. */
  private static final double MAIN_SHARE = 0.7;

  private final Document document;
  private final List<SourceBlock> blocks;

  private HtmlPage(Document document, List<SourceBlock> blocks) {
    this.document = document;
    this.blocks = blocks;
  }

  /** Parses a page; any text is some page. */
  public static HtmlPage parse(String html) {
    Parser parser = Parser.htmlParser().setTrackPosition(true);
    Document document = parser.parseInput(html, "");
    List<PlacedBlock> placed = BlockWalker.blocksOf(document);
    IdentityHashMap<Element, Double> prose = new IdentityHashMap<>();
    double total = 0;
    for (PlacedBlock block : placed) {
      total += addProse(block, prose);
    }
    ZoneFinder zones = new ZoneFinder(prose, total);
    IdentityHashMap<Element, Double> ownProse = new IdentityHashMap<>();
    double ownTotal = 0;
    for (PlacedBlock block : placed) {
      if (zones.of(block.element()) == Zone.NONE) {
        ownTotal += addProse(block, ownProse);
      }
    }
    Element main = mainElement(document.body(), ownProse, ownTotal);
    IdentityHashMap<Element, Boolean> inMain = new IdentityHashMap<>();
    List<SourceBlock> blocks = new ArrayList<>(placed.size());
    for (PlacedBlock block : placed) {
      int line = Math.max(1, block.element().sourceRange().start().lineNumber());
      blocks.add(
          new SourceBlock(
              new Block(block.kind(), block.text(), line, line),
              zones.of(block.element()),
              block.linkShare(),
              inMain.computeIfAbsent(block.element(), element -> isWithin(element, main)),
              true));
    }
    return new HtmlPage(document, List.copyOf(blocks));
  }

  /** The blocks in the order of the source. */
  public List<SourceBlock> blocks() {
    return blocks;
  }

  /** The parsed page. */
  public Document document() {
    return document;
  }

  /** Credits a block's prose to the elements around it; returns its amount. */
  private static double addProse(PlacedBlock block, IdentityHashMap<Element, Double> prose) {
    Shape shape = Shape.of(block.text());
    if (!shape.isProse() || block.linkShare() > 0.5) {
      return 0;
    }
    double amount = Math.min(shape.words(), 120);
    Element element = block.element();
    for (int depth = 0; element != null && depth < MAX_DEPTH; depth++) {
      prose.merge(element, amount, Double::sum);
      element = element.parent();
    }
    return amount;
  }

  /** Goes down from the body as long as one child holds most of the prose. */
  private static Element mainElement(
      Element body, IdentityHashMap<Element, Double> prose, double total) {
    Element main = body;
    for (int depth = 0; depth < MAX_DEPTH; depth++) {
      Element next = null;
      for (Element child : main.children()) {
        if (prose.getOrDefault(child, 0.0) >= MAIN_SHARE * total && total > 0) {
          next = child;
        }
      }
      if (next == null || next.children().isEmpty()) {
        return main;
      }
      main = next;
    }
    return main;
  }

  private static boolean isWithin(Element element, Element ancestor) {
    Element at = element;
    for (int depth = 0; at != null && depth < MAX_DEPTH; depth++) {
      if (at.equals(ancestor)) {
        return true;
      }
      at = at.parent();
    }
    return false;
  }
}
