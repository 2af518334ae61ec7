package org.newsloom.clean.html;

import org.jsoup.nodes.Element;

/** What a page calls an element: its classes and its id. */
final class ElementNames {
  /**
   * In characters. What goes on longer is data: the names of an element are read once for each
   * block that stands in it.
   */
  static final int LONGEST = 2_000;

  private ElementNames() {}

  /** Classes and id with a space between them; a single space if there are none. */
  static String of(Element element) {
    return shortened(element.className()) + ' ' + shortened(element.id());
  }

  /** The first class; empty if there is none. */
  static String firstClass(Element element) {
    if (element.attributesSize() == 0) {
      return "";
    }
    String className = shortened(element.className());
    int end = className.indexOf(' ');
    return end < 0 ? className : className.substring(0, end);
  }

  private static String shortened(String names) {
    return names.length() > LONGEST ? names.substring(0, LONGEST) : names;
  }
}
