package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jsoup.nodes.Attribute;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
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

  /** An element with more children than this is no mere date line. */
  private static final int MOST_PARTS = 12;

  /** In characters. */
  private static final int LONG_TEXT = 80;

  private final Map<String, List<String>> meta = new LinkedHashMap<>();
  private final List<String> jsonLd = new ArrayList<>();
  private final List<Element> headings = new ArrayList<>();
  private final List<Placed> times = new ArrayList<>();
  private final List<Element> authorMarks = new ArrayList<>();
  private final List<Placed> dateMarks = new ArrayList<>();
  private final List<Placed> changeMarks = new ArrayList<>();
  private final List<Placed> dated = new ArrayList<>();
  private final IdentityHashMap<Element, Integer> headingPlaces = new IdentityHashMap<>();
  private int longTexts;
  private boolean inBody;
  private @Nullable Element titleMark;
  private String titleTag = "";
  private String canonical = "";
  private String language = "";

  /**
   * An element and where it stands.
   *
   * @param element on the page
   * @param longTexts how many texts as long as those of paragraphs stand above it
   */
  record Placed(Element element, int longTexts) {}

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

  /** The names and properties of all {@code meta} elements, in lower case. */
  Set<String> metaNames() {
    return meta.keySet();
  }

  List<String> jsonLd() {
    return jsonLd;
  }

  /** The first-level headings. */
  List<Element> headings() {
    return headings;
  }

  /** The first-level heading of this text; the only one if there is no other; else null. */
  @Nullable Element heading(String title) {
    for (Element heading : headings) {
      if (HtmlTitle.read(heading.text()).equals(title)) {
        return heading;
      }
    }
    return headings.size() == 1 ? headings.get(0) : null;
  }

  List<Placed> times() {
    return times;
  }

  /** How many texts as long as those of paragraphs stand above a first-level heading. */
  int longTextsAbove(Element heading) {
    return headingPlaces.getOrDefault(heading, 0);
  }

  /** Elements marked as an author: {@code itemprop}, {@code rel}, microformats. */
  List<Element> authorMarks() {
    return authorMarks;
  }

  /** Elements marked as the date of publication: microdata, RDFa, microformats. */
  List<Placed> dateMarks() {
    return dateMarks;
  }

  /** Elements marked as the date of a change. */
  List<Placed> changeMarks() {
    return changeMarks;
  }

  /** Other elements whose class, id or data say that they hold a date. */
  List<Placed> dated() {
    return dated;
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
      if (inBody && node instanceof TextNode text && text.getWholeText().length() >= LONG_TEXT) {
        longTexts++;
      }
      return;
    }
    switch (element.normalName()) {
      case "meta" -> readMeta(element);
      case "body" -> inBody = true;
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
      headingPlaces.put(element, longTexts);
    } else if (name.equals("time")) {
      add(element, times);
    }
    if (element.attributesSize() == 0) {
      return;
    }
    readMark(element, element.attr("itemprop"));
    if (element.attr("rel").contains("author") && authorMarks.size() < MOST_MARKS) {
      authorMarks.add(element);
    }
    String property = element.attr("property");
    if (!property.isEmpty()) {
      readMark(element, property.substring(property.indexOf(':') + 1));
    }
    if (name.equals("time") && element.hasAttr("pubdate")) {
      add(element, dateMarks);
    }
    readMicroformat(element, element.attr("class"));
    if (dated.size() < MOST_MARKS && !name.equals("time") && isDated(element)) {
      add(element, dated);
    }
  }

  private void add(Element element, List<Placed> marks) {
    if (marks.size() < MOST_MARKS) {
      marks.add(new Placed(element, longTexts));
    }
  }

  private static boolean isDated(Element element) {
    return element.childrenSize() <= MOST_PARTS
        && (namesDate(element.attr("class"))
            || namesDate(element.attr("id"))
            || isDatedByData(element));
  }

  /** {@code data-datetime}, {@code data-seconds}, {@code data-publishTime}. */
  private static boolean isDatedByData(Element element) {
    for (Attribute attribute : element.attributes()) {
      if (attribute.getKey().startsWith("data-") && isDateData(attribute.getKey())) {
        return true;
      }
    }
    return false;
  }

  /** Whether the name of an attribute or a class speaks of dates. */
  static boolean namesDate(String name) {
    for (int i = 0; i + 4 <= name.length(); i++) {
      boolean names =
          switch (name.charAt(i)) {
            case 'd', 'D' -> isWord(name, i, "date") || isWord(name, i, "datum");
            case 't', 'T' -> isWord(name, i, "time");
            case 'p', 'P' -> isWord(name, i, "publi") || isWord(name, i, "posted");
            case 'f', 'F' -> isWord(name, i, "fecha");
            case 'm', 'M' -> isWord(name, i, "meta");
            case 'b', 'B' -> isWord(name, i, "byline");
            default -> false;
          };
      if (names) {
        return true;
      }
    }
    return false;
  }

  private static boolean isWord(String name, int at, String word) {
    return name.regionMatches(true, at, word, 0, word.length())
        && (at == 0
            || !Character.isLetter(name.charAt(at - 1))
            || Character.isUpperCase(name.charAt(at)));
  }

  /** Whether an attribute that begins with {@code data-} is named as one that holds a date. */
  static boolean isDateData(String key) {
    return key.contains("date")
        || key.contains("time")
        || key.contains("publish")
        || key.contains("seconds")
        || key.contains("epoch");
  }

  private void readMark(Element element, String property) {
    switch (property) {
      case "author", "creator" -> {
        if (authorMarks.size() < MOST_MARKS) {
          authorMarks.add(element);
        }
      }
      case "datePublished", "datepublished", "issued", "published_time", "date", "uploadDate" ->
          add(element, dateMarks);
      case "dateModified", "datemodified", "modified", "modified_time" -> add(element, changeMarks);
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
    } else if (classes.contains("dt-published")) {
      add(element, dateMarks);
    }
  }

  private void readMeta(Element element) {
    String name = element.attr("property");
    if (name.isEmpty()) {
      name = element.attr("name");
    }
    if (name.isEmpty()) {
      name = element.attr("itemprop");
      // In the body it speaks of the part it stands in, which may be another story.
      readMark(element, inBody ? name : "");
    }
    if (name.isEmpty()) {
      name = element.attr("http-equiv");
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
