package org.newsloom.clean.metadata;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Tells whether an element belongs to a page's article or to something beside it: a sidebar, a
 * comment, a teaser of another story, an embedded post. Only what stands between the element and
 * the part of the page that it shares with the title is looked at.
 */
final class Surroundings {
  private static final Set<String> FOREIGN_TAGS =
      Set.of("aside", "nav", "figure", "figcaption", "blockquote", "article", "form", "iframe");

  private static final Set<String> FOREIGN_ROLES =
      Set.of("complementary", "navigation", "contentinfo", "search");

  private static final Set<String> FOREIGN_WORDS =
      Set.of(
          ("comment comments commentlist disqus respond reply replies discussion related"
                  + " relatedposts recommended recommendations recommendation sidebar rail teaser"
                  + " teasers promo recent latest trending popular footer tweet twitter embed"
                  + " instagram facebook upcoming event events calendar carousel slider"
                  + " archives copyright caption gallery nav navigation menu pager pagination"
                  + " correction corrections ticker mostread newest similar more next prev")
              .split(" "));

  /** Teasers are articles whose heading leads to the story. */
  private static final String LINKED_HEADING =
      "h1 a, h2 a, h3 a, h4 a, h5 a, a h1, a h2, a h3, a h4, a h5";

  private static final Pattern WORD_END = Pattern.compile("[^\\p{L}]+|(?<=\\p{Ll})(?=\\p{Lu})");
  private static final int LONGEST_TITLE_OF_MARK = 24;

  private final @Nullable Element title;

  /**
   * @param title the heading of the article; null if there is none
   */
  Surroundings(@Nullable Element title) {
    this.title = title;
  }

  /** Whether an element belongs to something beside the article. */
  boolean isForeign(Element element) {
    boolean inArticle = title == null && element.closest("article") != null;
    for (Element at = element; at != null; at = at.parent()) {
      String tag = at.normalName();
      if (tag.equals("body") || tag.equals("main") || holdsTitle(at)) {
        return false;
      }
      if (inArticle && tag.equals("article")) {
        return isNamedForeign(at);
      }
      if (!at.equals(element) || !tag.equals("article")) {
        if (isForeignHere(at, element)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean holdsTitle(Element element) {
    for (Element at = title; at != null; at = at.parent()) {
      if (at.equals(element)) {
        return true;
      }
    }
    return false;
  }

  private boolean isForeignHere(Element at, Element element) {
    String tag = at.normalName();
    boolean lineAlone = tag.equals("aside") && at.selectFirst("a[href]") == null;
    boolean whole = tag.equals("article") && at.selectFirst(LINKED_HEADING) == null;
    return (FOREIGN_TAGS.contains(tag) && !lineAlone && !whole)
        || (tag.equals("footer") && at.closest("article") == null)
        || FOREIGN_ROLES.contains(at.attr("role"))
        || isNamedForeign(at)
        || (tag.equals("li") && leadsElsewhere(at, element));
  }

  /** Whether an item of a list has a link beside the element, with the words of a headline. */
  private static boolean leadsElsewhere(Element item, Element element) {
    for (Element link : item.select("a[href]")) {
      boolean around = element.equals(link) || link.equals(element.closest("a"));
      if (!around && link.text().length() >= LONGEST_TITLE_OF_MARK) {
        return true;
      }
    }
    return false;
  }

  private static boolean isNamedForeign(Element element) {
    if (element.attributesSize() == 0) {
      return false;
    }
    String property = element.attr("itemprop");
    if (property.equals("comment") || property.equals("hasPart")) {
      return true;
    }
    for (String word : WORD_END.split(element.className() + ' ' + element.id(), -1)) {
      if (FOREIGN_WORDS.contains(word.toLowerCase(Locale.ROOT))) {
        return true;
      }
    }
    return false;
  }
}
