package org.newsloom.train.pagekinds;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.train.cleaner.BlockAlignment;

/**
 * A real page with its article taken out and something else put in its place. Of a page whose
 * article cannot be found nearly whole, nothing is made.
 */
final class MadePage {
  private static final String ELEMENTS =
      "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre, dd, dt, figcaption, div, section,"
          + " article, main, span, a";

  /** Of the article's words, at least this share must go with the blocks that are taken out. */
  private static final double LEAST_FOUND = 0.95;

  private MadePage() {}

  /**
   * A page of a kind.
   *
   * @param others articles to fill it with
   * @param seed chooses among them, and how they are set
   */
  static Optional<RawDocument> of(
      PageKind kind, RawDocument page, GoldArticle article, List<GoldArticle> others, long seed) {
    return kind == PageKind.ARTICLE
        ? Optional.of(page)
        : around(page, article, Filling.of(kind, article, others, seed));
  }

  /** The page around a filling; empty if its article is not found. */
  static Optional<RawDocument> around(RawDocument page, GoldArticle article, Filling filling) {
    Optional<String> content =
        page.mediaType() == MediaType.HTML
            ? html(page, article, filling)
            : text(page, article, filling);
    return content.map(
        made ->
            new RawDocument(
                page.sourcePath(),
                page.recordIndex(),
                page.rawHash(),
                page.byteCount(),
                page.charset(),
                page.mediaType(),
                made,
                page.given()));
  }

  private static Optional<String> html(RawDocument page, GoldArticle article, Filling filling) {
    Document document = Parser.htmlParser().parseInput(page.content(), "");
    // The page's own metadata holds the article again.
    document.select("script, style, noscript, template").remove();
    List<Element> elements = innermost(document.body());
    double[] shares =
        BlockAlignment.shares(elements.stream().map(Element::text).toList(), article.text());
    List<Element> places = new ArrayList<>();
    List<String> found = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0.5) {
        places.add(elements.get(i));
        found.add(elements.get(i).text());
      }
    }
    if (!isWhole(found, article)) {
      return Optional.empty();
    }
    Element before = places.get(0);
    for (Filling.Line line : filling.lines()) {
      before.before(element(line));
    }
    places.forEach(Element::remove);
    return Optional.of(document.outerHtml());
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

  private static Optional<String> text(RawDocument page, GoldArticle article, Filling filling) {
    List<PageBlock> blocks = PageReader.read(page).blocks();
    double[] shares =
        BlockAlignment.shares(blocks.stream().map(PageBlock::text).toList(), article.text());
    String[] lines = page.content().split("\n", -1);
    boolean[] taken = new boolean[lines.length];
    int place = lines.length;
    List<String> found = new ArrayList<>();
    for (int i = 0; i < shares.length; i++) {
      if (shares[i] > 0.5) {
        found.add(blocks.get(i).text());
        place = Math.min(place, blocks.get(i).block().lineStart() - 1);
        for (int at = blocks.get(i).block().lineStart();
            at <= Math.min(lines.length, blocks.get(i).block().lineEnd());
            at++) {
          taken[at - 1] = true;
        }
      }
    }
    if (!isWhole(found, article)) {
      return Optional.empty();
    }
    TextLayout layout = TextLayout.of(lines);
    StringBuilder made = new StringBuilder();
    for (int i = 0; i < lines.length; i++) {
      if (i == place) {
        filling.lines().forEach(line -> made.append(layout.print(line)));
      }
      if (!taken[i]) {
        made.append(lines[i]).append('\n');
      }
    }
    return Optional.of(made.toString());
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
