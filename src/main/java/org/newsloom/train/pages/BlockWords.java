package org.newsloom.train.pages;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.html.HtmlBlocks;
import org.newsloom.clean.html.StatedBody;
import org.newsloom.clean.page.PageBlock;

/**
 * The words of a page's HTML in order, each with the block it stands in: what says whether two
 * neighbouring words of a plain text of the page belong together.
 *
 * <p>A word is a run of letters and digits, in lower case. A place between two words of a text is
 * looked up with up to {@value #REACH} words on either side of it; it is found if at least {@value
 * #LEAST_MATCH} words around it follow each other in the HTML, and if every place of the HTML that
 * matches as many words says the same of it.
 */
final class BlockWords {
  /** Whether two neighbouring words stand in one block of the HTML. */
  enum Bond {
    /** In one block. */
    SAME_BLOCK,
    /**
     * In one block, but the page itself parts them: with {@code <br>}, a line end of preformatted
     * text, a cell of a table, or as two elements side by side with no text between them, as the
     * links of a menu.
     */
    PARTED_BY_PAGE,
    /** In two blocks. */
    TWO_BLOCKS,
    /** The place is not found, or found more than once with different answers. */
    UNKNOWN
  }

  private static final int REACH = 5;
  private static final int LEAST_MATCH = 5;

  private final List<String> words = new ArrayList<>();
  private final List<Bond> bonds = new ArrayList<>();
  private final Map<String, List<Integer>> places = new HashMap<>();

  private BlockWords(List<Integer> blocks, List<Integer> lines) {
    for (int i = 0; i < blocks.size(); i++) {
      if (i == 0 || !blocks.get(i).equals(blocks.get(i - 1))) {
        bonds.add(Bond.TWO_BLOCKS);
      } else {
        bonds.add(lines.get(i).equals(lines.get(i - 1)) ? Bond.SAME_BLOCK : Bond.PARTED_BY_PAGE);
      }
    }
  }

  /** Reads a page's HTML. */
  static BlockWords of(String html) {
    List<Integer> blocks = new ArrayList<>();
    List<String> words = number(Parser.htmlParser().parseInput(html, ""), blocks);
    // Read again with every break of the page's own as a ruler, which ends a block.
    Document broken = Parser.htmlParser().parseInput(html, "");
    broken.select("br").forEach(lineBreak -> lineBreak.tagName("hr"));
    broken.select("td, th").forEach(cell -> cell.prependElement("hr"));
    broken.select("pre").forEach(BlockWords::breakLines);
    breakBetweenElements(broken);
    List<Integer> lines = new ArrayList<>();
    List<String> again = number(broken, lines);
    // A word cut by a break counts as two in the second reading: then no break is known.
    BlockWords result = new BlockWords(blocks, again.equals(words) ? lines : blocks);
    result.words.addAll(words);
    for (int i = 1; i < words.size(); i++) {
      result
          .places
          .computeIfAbsent(words.get(i - 1) + ' ' + words.get(i), pair -> new ArrayList<>())
          .add(i);
    }
    return result;
  }

  private static void breakLines(Element preformatted) {
    List<TextNode> texts = new ArrayList<>();
    preformatted.nodeStream(TextNode.class).forEach(texts::add);
    for (TextNode text : texts) {
      String[] lines = text.getWholeText().split("\n", -1);
      for (int i = 0; i + 1 < lines.length; i++) {
        text.before(new TextNode(lines[i])).before(new Element("hr"));
      }
      text.text(lines[lines.length - 1]);
    }
  }

  private static void breakBetweenElements(Document document) {
    List<TextNode> texts = new ArrayList<>();
    document.body().nodeStream(TextNode.class).forEach(texts::add);
    @Nullable Node before = null;
    boolean space = false;
    for (TextNode text : texts) {
      String content = text.getWholeText();
      if (text.isBlank()) {
        space |= !content.isEmpty();
        continue;
      }
      @Nullable Node after = text.parent();
      space |= Character.isWhitespace(content.charAt(0));
      // Without space between them the elements may share a word.
      if (space && before != null && !holds(before, after) && !holds(after, before)) {
        text.before(new Element("hr"));
      }
      before = after;
      space = Character.isWhitespace(content.charAt(content.length() - 1));
    }
  }

  private static boolean holds(@Nullable Node outer, @Nullable Node inner) {
    @Nullable Node at = inner;
    while (at != null && !at.equals(outer)) {
      at = at.parent();
    }
    return at != null;
  }

  private static List<String> number(Document document, List<Integer> numbers) {
    List<String> words = new ArrayList<>();
    List<PageBlock> blocks = HtmlBlocks.read(document, new StatedBody(""));
    for (int i = 0; i < blocks.size(); i++) {
      addWords(blocks.get(i).text(), words);
      while (numbers.size() < words.size()) {
        numbers.add(i);
      }
    }
    return words;
  }

  /** Appends the words of a text to a list. */
  static void addWords(String text, List<String> words) {
    int start = -1;
    for (int i = 0; i <= text.length(); i++) {
      boolean inside = i < text.length() && Character.isLetterOrDigit(text.charAt(i));
      if (inside && start < 0) {
        start = i;
      } else if (!inside && start >= 0) {
        words.add(text.substring(start, i).toLowerCase(Locale.ROOT));
        start = -1;
      }
    }
  }

  /**
   * What the HTML says of the place before a word of a text.
   *
   * @param text the text's words
   * @param at index of the word after the place, from 1
   */
  Bond bondBefore(List<String> text, int at) {
    int best = LEAST_MATCH - 1;
    Bond bond = Bond.UNKNOWN;
    for (int place : places.getOrDefault(text.get(at - 1) + ' ' + text.get(at), List.of())) {
      int match = matchBefore(text, at, place) + matchAfter(text, at, place);
      if (match > best) {
        best = match;
        bond = bonds.get(place);
      } else if (match == best && bond != bonds.get(place)) {
        bond = Bond.UNKNOWN;
      }
    }
    return bond;
  }

  private int matchBefore(List<String> text, int at, int place) {
    int most = Math.min(REACH, Math.min(at, place));
    int match = 1;
    while (match < most && text.get(at - 1 - match).equals(words.get(place - 1 - match))) {
      match++;
    }
    return match;
  }

  private int matchAfter(List<String> text, int at, int place) {
    int most = Math.min(REACH, Math.min(text.size() - at, words.size() - place));
    int match = 1;
    while (match < most && text.get(at + match).equals(words.get(place + match))) {
      match++;
    }
    return match;
  }
}
