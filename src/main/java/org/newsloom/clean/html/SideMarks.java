package org.newsloom.clean.html;

import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.text.DropCap;

/** Elements that stand in the text without being of it: footnote marks, first letters, prompts. */
final class SideMarks {
  private static final Pattern FOOTNOTE =
      Pattern.compile("\\[?(?:\\d{1,3}|\\*{1,3}|[\u2020\u2021]|[a-z])\\]?");
  private static final Pattern READ_ALOUD =
      Pattern.compile("(?i)(?:^|[\\s_-])(?:sr-only|visually-?hidden|screen-?reader)");

  private static final Pattern PROMPT =
      Pattern.compile(
          "(?i)(?:read|read more|read also|read next|also read|see also|related|watch|listen)\\s?:.*");

  private static final int LONGEST_PROMPT = 300;

  private SideMarks() {}

  /** Whether an element is the number of a footnote, and no power or unit: {@code levy<sup>1}. */
  static boolean isFootnoteMark(Element element, String name, BlockText before) {
    if (!name.equals("sup") || !before.endsBeforeFootnote()) {
      return false;
    }
    String mark = element.text().strip();
    boolean letter = mark.length() == 1 && Character.isLetter(mark.charAt(0));
    return FOOTNOTE.matcher(mark).matches()
        && (!letter || element.selectFirst("a[href^=#]") != null);
  }

  /** Whether an element is hidden from who listens because the next repeats it for them. */
  static boolean isReadAloud(Element element) {
    if (!element.attr("aria-hidden").equals("true")) {
      return false;
    }
    Element next = element.nextElementSibling();
    return next != null
        && READ_ALOUD.matcher(next.className()).find()
        && next.text().strip().equals(element.text().strip());
  }

  /** Whether a cell is a column of a layout: it holds blocks of its own. */
  static boolean isLayoutCell(Element element, String name) {
    if (!name.equals("td") && !name.equals("th")) {
      return false;
    }
    for (Element child : element.children()) {
      if (child.isBlock() || child.normalName().equals("table")) {
        return true;
      }
    }
    return false;
  }

  /** Whether a link's text asks to read another story. */
  static boolean promptsToRead(Element link) {
    String text = link.text();
    return text.length() <= LONGEST_PROMPT && PROMPT.matcher(text).matches();
  }

  /** Whether an element holds a first letter that the text behind it goes on from at once. */
  static boolean isInitial(Element element) {
    return element.childNodeSize() == 1
        && element.firstChild() instanceof TextNode letter
        && letter.getWholeText().length() < 40
        && beginsWord(letter.getWholeText().strip(), element.nextSibling());
  }

  /** Whether a letter is the first of the word with which a text begins. */
  static boolean beginsWord(String letter, @Nullable Node behind) {
    return !letter.isEmpty()
        && letter.length() <= 2
        && behind instanceof TextNode text
        && !text.getWholeText().isEmpty()
        && Character.isLetter(text.getWholeText().charAt(0))
        && DropCap.isWordStart(letter, text.getWholeText());
  }
}
