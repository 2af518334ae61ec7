package org.newsloom.train.pagekinds;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.train.cleaner.BlockAlignment;

/**
 * A real page whose article can be taken out and something else put in its place. Of a page whose
 * article cannot be found nearly whole, nothing is made.
 */
final class MadePage {
  private static final String ELEMENTS =
      "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre, dd, dt, figcaption, div, section,"
          + " article, main, span, a";

  /** Of the article's words, at least this share must go with the blocks that are taken out. */
  private static final double LEAST_FOUND = 0.95;

  private final RawDocument page;

  /** The parsed page without its metadata; null for text. */
  private final @Nullable Document document;

  /** Which of its innermost elements, or of its lines, hold the article. */
  private final BitSet places;

  private MadePage(RawDocument page, @Nullable Document document, BitSet places) {
    this.page = page;
    this.document = document;
    this.places = places;
  }

  /** Finds the article of a page; empty if it is not found nearly whole. */
  static Optional<MadePage> of(RawDocument page, GoldArticle article) {
    return page.mediaType() == MediaType.HTML ? ofHtml(page, article) : ofText(page, article);
  }

  private static Optional<MadePage> ofHtml(RawDocument page, GoldArticle article) {
    Document document = Parser.htmlParser().parseInput(page.content(), "");
    // The page's own metadata holds the article again.
    document.select("script, style, noscript, template").remove();
    List<String> texts = innermost(document.body()).stream().map(Element::text).toList();
    double[] shares = BlockAlignment.shares(texts, article.text());
    BitSet places = new BitSet();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0.5) {
        places.set(i);
        found.add(texts.get(i));
      }
    }
    return isWhole(found, article)
        ? Optional.of(new MadePage(page, document, places))
        : Optional.empty();
  }

  private static Optional<MadePage> ofText(RawDocument page, GoldArticle article) {
    List<PageBlock> blocks = PageReader.read(page).blocks();
    double[] shares =
        BlockAlignment.shares(blocks.stream().map(PageBlock::text).toList(), article.text());
    BitSet places = new BitSet();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0.5) {
        found.add(blocks.get(i).text());
        places.set(blocks.get(i).block().lineStart() - 1, blocks.get(i).block().lineEnd());
      }
    }
    return isWhole(found, article)
        ? Optional.of(new MadePage(page, null, places))
        : Optional.empty();
  }

  /** The page with a filling in the place of its article. */
  RawDocument with(Filling filling) {
    return new RawDocument(
        page.sourcePath(),
        page.recordIndex(),
        page.rawHash(),
        page.byteCount(),
        page.charset(),
        page.mediaType(),
        document == null ? text(filling) : html(document.clone(), filling),
        page.given());
  }

  private String html(Document copy, Filling filling) {
    List<Element> elements = innermost(copy.body());
    Element before = elements.get(places.nextSetBit(0));
    for (Filling.Line line : filling.lines()) {
      before.before(element(line));
    }
    places.stream().forEach(place -> elements.get(place).remove());
    return copy.outerHtml();
  }

  private String text(Filling filling) {
    String[] lines = page.content().split("\n", -1);
    TextLayout layout = TextLayout.of(lines);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      if (i == places.nextSetBit(0)) {
        filling.lines().forEach(line -> made.append(layout.print(line)));
      }
      if (!places.get(i)) {
        made.append(lines[i]).append('\n');
      }
    }
    return made.toString();
  }

  /** Elements with text of their own, without those that stand inside another such. */
  private static List<Element> innermost(Element body) {
    List<Element> found = new ArrayList<>();
    for (Element element : body.select(ELEMENTS)) {
      boolean ownText = !element.ownText().isBlank();
      boolean inside = !found.isEmpty() && element.parents().contains(found.get(found.size() - 1));
      if (ownText && !inside) {
        found.add(element);
      }
    }
    return found;
  }

  private static Element element(Filling.Line line) {
    Element element =
        new Element(
            switch (line.role()) {
              case HEADLINE -> "h2";
              case BYLINE, TEXT, LINK -> "p";
            });
    return line.linked()
        ? element.appendChild(
            new Element("a").attr("href", "/" + line.text().hashCode()).text(line.text()))
        : element.text(line.text());
  }

  /** Whether a page holds its article, for the greater part: some renderings lose it. */
  static boolean holds(RawDocument page, GoldArticle article) {
    return share(PageReader.read(page).blocks().stream().map(PageBlock::text).toList(), article)
        > 0.5;
  }

  private static boolean isWhole(List<String> found, GoldArticle article) {
    return share(found, article) >= LEAST_FOUND;
  }

  /** The share of the article's words that stand in the texts, 0 to 1. */
  private static double share(List<String> found, GoldArticle article) {
    double[] shares = BlockAlignment.shares(article.paragraphs(), String.join("\n", found));
    double words = 0;
    double held = 0;
    for (int i = 0; i < shares.length; i++) {
      int count = article.paragraphs().get(i).split("\\s+", -1).length;
      words += count;
      held += shares[i] * count;
    }
    return held / words;
  }
}
