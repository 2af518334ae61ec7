package org.newsloom.clean.html;

import java.util.Locale;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;

/** How a browser shows an element, as far as its tag and its own style tell. */
final class Display {
  private static final Set<String> NO_TEXT =
      Set.of(
          ("script style template head svg math canvas iframe object embed audio video"
                  + " noembed noframes datalist map picture textarea img input link meta param source"
                  + " track col colgroup")
              .split(" ", -1));

  /** Block elements that jsoup's list of known tags lacks, or takes for inline ones. */
  private static final Set<String> MORE_BLOCKS =
      Set.of("option", "summary", "dialog", "search", "hgroup", "label", "optgroup", "legend");

  /** Elements that only change how words look: where one ends and another begins a word goes on. */
  private static final Set<String> WITHIN_WORDS =
      Set.of(
          ("b i em strong u s sub sup small font mark wbr big ruby rb rt rp bdo bdi abbr ins"
                  + " del q code kbd var")
              .split(" ", -1));

  private Display() {}

  /** Whether words may go on across the start and the end of such an element. */
  static boolean standsWithinWords(String name) {
    return WITHIN_WORDS.contains(name);
  }

  /** Whether its style keeps the white space of the source. */
  static boolean isPreformatted(Element element) {
    String style = element.attr("style");
    return !style.isEmpty() && squeezed(style).contains("white-space:pre");
  }

  /** Whether an element holds nothing to be read, however it is shown. */
  static boolean isNoText(Element element, String name) {
    // What a server sends of a shadow tree is shown.
    return NO_TEXT.contains(name)
        && !(name.equals("template")
            && (element.hasAttr("shadowrootmode") || element.hasAttr("shadowroot")));
  }

  /** Whether a browser shows nothing of an element until scripts change that. */
  static boolean isHidden(Element element, String name) {
    if (name.equals("noscript") || (name.equals("dialog") && !element.hasAttr("open"))) {
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
    String squeezed = squeezed(style);
    return squeezed.contains("display:none") || squeezed.contains("visibility:hidden");
  }

  private static String squeezed(String style) {
    return style.replace(" ", "").toLowerCase(Locale.ROOT);
  }

  /**
   * Table cells are no blocks: the cells of a row read as one line. Elements of the page's own
   * making, and buttons, are blocks but in the middle of text.
   */
  static boolean isBlock(Element element, String name) {
    if (name.equals("td") || name.equals("th")) {
      return false;
    }
    if (element.isBlock()) {
      return !name.equals("ins") && !name.equals("del");
    }
    if (MORE_BLOCKS.contains(name)) {
      return true;
    }
    if (name.equals("button") || name.indexOf('-') > 0) {
      return !isText(element.previousSibling()) && !isText(element.nextSibling());
    }
    return element.attributesSize() > 0 && isStyledAsBlock(element);
  }

  private static boolean isText(@Nullable Node node) {
    return node instanceof TextNode text && !text.isBlank();
  }

  private static boolean isStyledAsBlock(Element element) {
    String style = element.attr("style");
    return !style.isEmpty() && squeezed(style).contains("display:block");
  }
}
