package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.select.NodeVisitor;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Characters;

/**
 * The elements of a page that may state something about its article, gathered in one walk: each
 * walk over a page costs as much as reading a tenth of it.
 */
final class PageStatements implements NodeVisitor {
  /** A page with more first-level headings than this does not use them for its title. */
  private static final int MOST_HEADINGS = 10;

  /** Marks and times further down belong to teasers and comments. */
  private static final int MOST_MARKS = 20;

  private final Map<String, List<String>> meta = new HashMap<>();
  private final List<String> jsonLd = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Element> times = new ArrayList<>();
  private final List<Element> authorMarks = new ArrayList<>();
  private final List<Element> dateMarks = new ArrayList<>();
  private @Nullable Element titleMark;
  private String titleTag = "";
  private String canonical = "";
  private String language = "";

  private PageStatements() {}

  /** Walks over a page. */
  static PageStatements of(Document document) {
    PageStatements statements = new PageStatements();
    document.traverse(statements);
    return statements;
  }

  /** Every content of a {@code meta} element of this name or property, in lower case. */
  List<String> meta(String name) {
    return meta.getOrDefault(name, List.of());
  }

  /** The first content of the first of these names that has one. */
  Optional<String> firstMeta(List<String> names) {
    return names.stream().flatMap(name -> meta(name).stream()).findFirst();
  }

  List<String> jsonLd() {
    return jsonLd;
  }

  /** The first-level headings. */
  List<Element> headings() {
    return headings;
  }

  List<Element> times() {
    return times;
  }

  /** Elements marked as an author: {@code itemprop}, {@code rel}, microformats. */
  List<Element> authorMarks() {
    return authorMarks;
  }

  /** Elements marked as the date of publication. */
  List<Element> dateMarks() {
    return dateMarks;
  }

  /** The element marked as the headline; null if there is none. */
  @Nullable Element titleMark() {
    return titleMark;
  }

  /** Text of the {@code title} element; empty if there is none. */
  String titleTag() {
    return titleTag;
  }

  /** Address in the canonical link; empty if there is none. */
  String canonical() {
    return canonical;
  }

  /** What the root element declares; empty if it declares nothing. */
  String language() {
    return language;
  }

  @Override
  public void head(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    switch (element.normalName()) {
      case "meta" -> readMeta(element);
      case "script" -> {
        if (element.attr("type").strip().equalsIgnoreCase("application/ld+json")) {
          jsonLd.add(element.data());
        }
      }
      case "title" -> {
        // Drawings have titles of their own.
        if (titleTag.isEmpty() && depth <= 4) {
          titleTag = Characters.collapse(element.wholeText());
        }
      }
      case "link" -> {
        if (canonical.isEmpty() && element.attr("rel").equalsIgnoreCase("canonical")) {
          canonical = element.attr("href").strip();
        }
      }
      case "html" -> language = element.attr("lang").strip();
      default -> readVisible(element);
    }
  }

  private void readVisible(Element element) {
    String name = element.normalName();
    if (name.equals("h1") && headings.size() < MOST_HEADINGS) {
      headings.add(element);
    } else if (name.equals("time") && times.size() < MOST_MARKS) {
      times.add(element);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    readMark(element, element.attr("itemprop"));
    if (element.attr("rel").contains("author") && authorMarks.size() < MOST_MARKS) {
      authorMarks.add(element);
    }
    if (name.equals("time") && element.hasAttr("pubdate")) {
      dateMarks.add(element);
    }
    readMicroformat(element, element.attr("class"));
  }

  private void readMark(Element element, String property) {
    switch (property) {
      case "author", "creator" -> {
        if (authorMarks.size() < MOST_MARKS) {
          authorMarks.add(element);
        }
      }
      case "datePublished", "datepublished" -> {
        if (dateMarks.size() < MOST_MARKS) {
          dateMarks.add(element);
        }
      }
      case "headline" -> {
        if (titleMark == null) {
          titleMark = element;
        }
      }
      default -> {}
    }
  }

  /** {@code p-author}, {@code dt-published}, and hAtom's {@code vcard} and {@code published}. */
  private void readMicroformat(Element element, String classes) {
    if (classes.contains("p-author") || classes.contains("vcard")) {
      if (authorMarks.size() < MOST_MARKS) {
        authorMarks.add(element);
      }
    } else if (classes.contains("dt-published") && dateMarks.size() < MOST_MARKS) {
      dateMarks.add(element);
    }
  }

  private void readMeta(Element element) {
    String name = element.attr("property");
    if (name.isEmpty()) {
      name = element.attr("name");
    }
    if (name.isEmpty()) {
      name = element.attr("itemprop");
    }
    if (name.isEmpty()) {
      return;
    }
    String content = Characters.collapse(element.attr("content"));
    if (!content.isEmpty()) {
      meta.computeIfAbsent(name.toLowerCase(Locale.ROOT), key -> new ArrayList<>(1)).add(content);
    }
  }
}
