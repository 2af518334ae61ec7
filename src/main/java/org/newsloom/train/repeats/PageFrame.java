package org.newsloom.train.repeats;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.newsloom.clean.page.TextShape;

/**
 * A real page without its article: menus, prompts, teasers, and the places where the paragraphs
 * stood. Other articles are put into it, paragraph by paragraph into the same places, so what stood
 * between two paragraphs still does.
 *
 * <p>Half of the teasers (linked lines of five words or more) change with the page, as they do on
 * sites: they become the titles of other pages. The page's own metadata is taken out, since it
 * tells of another article.
 */
final class PageFrame {
  private static final String BLOCKS =
      "p, h1, h2, h3, h4, h5, h6, li, blockquote, td, pre, dd, dt, figcaption, div, section";

  /** Of the gold's words, at least this share must be found again in the page's elements. */
  private static final double LEAST_FOUND = 0.95;

  private static final int FEWEST_PLACES = 4;
  private static final int FEWEST_TEASER_WORDS = 5;
  private static final int MOST_HEADING_WORDS = 12;

  private final LabelledPage page;
  private final Words gold;

  private PageFrame(LabelledPage page) {
    this.page = page;
    this.gold = new Words(page.paragraphs());
  }

  /** The frame of a page; empty if its article cannot be found in its elements. */
  static Optional<PageFrame> of(LabelledPage page) {
    PageFrame frame = new PageFrame(page);
    List<Element> places = frame.places(Parser.parse(page.html(), ""));
    int found = places.stream().mapToInt(place -> new Words(List.of(place.text())).count()).sum();
    return places.size() >= FEWEST_PLACES && found >= LEAST_FOUND * frame.gold.count()
        ? Optional.of(frame)
        : Optional.empty();
  }

  String id() {
    return page.id();
  }

  /** The frame around another page's article. The same numbers give the same page. */
  String around(LabelledPage article, List<String> titles, SplittableRandom random) {
    Document document = Parser.parse(page.html(), "");
    document.select("script, link[rel=canonical], meta").remove();
    List<Element> places = places(document);
    retitle(document, article.title());
    for (Element link : document.body().select("a")) {
      if (!standsIn(places, link)
          && TextShape.of(link.text()).words() >= FEWEST_TEASER_WORDS
          && random.nextBoolean()) {
        link.text(titles.get(random.nextInt(titles.size())));
      }
    }
    fill(places, article.paragraphs());
    return document.outerHtml();
  }

  private static boolean standsIn(List<Element> places, Element element) {
    for (Element at = element; at != null; at = at.parent()) {
      if (places.contains(at)) {
        return true;
      }
    }
    return false;
  }

  /** The innermost block elements whose text is the article's. */
  private List<Element> places(Document document) {
    List<Element> places = new ArrayList<>();
    for (Element element : document.body().select(BLOCKS)) {
      boolean innermost =
          element.select(BLOCKS).stream()
              .noneMatch(inner -> !inner.equals(element) && inner.hasText());
      if (innermost && gold.hold(element.text())) {
        places.add(element);
      }
    }
    return places;
  }

  private void retitle(Document document, String title) {
    String old = Words.of(page.title());
    document.title(title);
    if (!old.isEmpty()) {
      for (Element element : document.body().getAllElements()) {
        if (Words.of(element.ownText()).equals(old)) {
          element.text(title);
        }
      }
    }
  }

  private static void fill(List<Element> places, List<String> paragraphs) {
    Element last = places.get(0);
    for (int i = 0; i < Math.max(places.size(), paragraphs.size()); i++) {
      if (i >= paragraphs.size()) {
        places.get(i).remove();
        continue;
      }
      if (i < places.size()) {
        last = places.get(i);
      } else {
        Element next = new Element("p");
        last.after(next.attr("class", last.className()));
        last = next;
      }
      last.text(paragraphs.get(i));
      last.tagName(isHeading(paragraphs.get(i)) ? "h2" : "p");
    }
  }

  private static boolean isHeading(String paragraph) {
    TextShape shape = TextShape.of(paragraph);
    return shape.words() <= MOST_HEADING_WORDS && !shape.closed();
  }
}
