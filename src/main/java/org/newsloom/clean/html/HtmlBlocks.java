package org.newsloom.clean.html;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.select.NodeTraversor;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.Block;

/** Reads a parsed page into blocks. */
public final class HtmlBlocks {
  private static final int FEWEST_WORDS = 20;

  /** Characters of prose a word, with the space after it, at the least: a bound to save a walk. */
  private static final long SHORTEST_WORD = 3;

  private HtmlBlocks() {}

  /**
   * The visible text of a page as blocks, in document order.
   *
   * <p>What the page hides (script, style, {@code hidden}, {@code display:none}, noscript) is left
   * out, unless nothing else on the page reads like an article. If nothing hidden does so either,
   * as on a page that only its scripts fill, the body that the page states is added at its end.
   */
  public static List<PageBlock> read(Document document, StatedBody statedBody) {
    BlockWalk walk = walkWhatIsRead(document, statedBody);
    ElementTree tree = walk.tree();
    if (tree.size() == 0) {
      return List.of();
    }
    ArticleContainer container = new ArticleContainer(tree, walk.blocks());
    MarkupViews views = new MarkupViews(tree, container, walk.blocks());
    List<PageBlock> blocks = new ArrayList<>(walk.blocks().size());
    for (RawBlock raw : walk.blocks()) {
      blocks.add(
          new PageBlock(
              new Block(raw.kind(), raw.text(), raw.lineStart(), raw.lineEnd()),
              raw.shape(),
              raw.linkedChars(),
              raw.links(),
              true,
              views.of(raw, statedBody.holds(raw.text()))));
    }
    return blocks;
  }

  private static BlockWalk walkWhatIsRead(Document document, StatedBody statedBody) {
    BlockWalk walk = walk(document, false);
    if (proseWords(walk) >= FEWEST_WORDS) {
      return walk;
    }
    if (walk.hiddenCharacters() >= SHORTEST_WORD * FEWEST_WORDS) {
      BlockWalk all = walk(document, true);
      if (proseWords(all) >= FEWEST_WORDS) {
        return all;
      }
    }
    return addStatedBody(document, statedBody.text()) ? walk(document, false) : walk;
  }

  /** Adds the stated body, a paragraph a line, unless it is too short to be one. */
  private static boolean addStatedBody(Document document, String body) {
    String text = body.contains("</") ? Jsoup.parseBodyFragment(body).wholeText() : body;
    if (TextShape.of(text).words() < FEWEST_WORDS) {
      return false;
    }
    Element article = document.body().appendElement("article").attr("itemprop", "articleBody");
    text.lines().forEach(line -> article.appendElement("p").text(line));
    return true;
  }

  private static BlockWalk walk(Document document, boolean showHidden) {
    BlockWalk walk = new BlockWalk(showHidden);
    NodeTraversor.filter(walk, document.body());
    return walk;
  }

  private static int proseWords(BlockWalk walk) {
    return walk.blocks().stream().mapToInt(RawBlock::proseWords).sum();
  }
}
