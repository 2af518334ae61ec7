package org.newsloom.clean.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.model.Block;

/**
 * Code of a page among its text: scripts, style sheets, shortcodes and settings in JSON, that
 * publishing systems leave there.
 *
 * <p>Two different signs of it must stand in one block; the listings that a page shows in {@code
 * pre} and {@code code} are left alone.
 */
public final class CodeParts {
  private static final Pattern SHORTCODE =
      Pattern.compile(
          "\\[/?[a-z][a-z0-9]*(?:[_-][a-z0-9]+)+\\]"
              + "|\\[[a-z][a-z0-9_-]*(?:\\s+[a-z_-]+=(?:\"[^\"]{0,500}\"|'[^']{0,500}'|[^\\s\\]\"']{1,200}))+\\s*/?\\]"
              + "|\\[/(?:caption|gallery|embed|audio|video|playlist|quote|button|column|row)\\]"
              + "|\\[(?:caption|gallery|embed|playlist)\\]");

  private static final List<Pattern> SIGNS =
      List.of(
          Pattern.compile("\\bfunction\\s*[\\w$]*\\s*\\([^)]{0,200}\\)\\s*\\{"),
          Pattern.compile("\\b(?:var|let|const)\\s+[\\w$]+\\s*="),
          Pattern.compile("\\b(?:window|document|googletag|jQuery|dataLayer)[.\\[(]"),
          Pattern.compile("\\)\\s*=>\\s*[{(]|\\$\\(|\\bnew Date\\(|\\breturn\\b[^.;]{0,80};"),
          Pattern.compile("[\\w$)\\]]\\.[\\w$]{2,40}\\s*\\([^)]*\\)\\s*;|\\.push\\s*\\("),
          Pattern.compile("\\|\\|\\s*(?:\\[\\]|\\{\\}|function)"),
          Pattern.compile("\\}\\s*\\)\\s*(?:;|\\()"),
          Pattern.compile("[\\w$\\]]\\s*=\\s*(?:[\"'\\[{]|true\\b|false\\b)[^;]{0,200};"),
          // Style sheets.
          Pattern.compile("[\\w\\])]\\s*\\{\\s*[a-z-]{3,30}\\s*:[^{}\"]{1,200}[;}]"),
          Pattern.compile(
              "\\b(?:margin|padding|color|font-size|font-family|display|width|height|background|border"
                  + "|position|float|text-align|line-height)(?:-[a-z]+)*\\s*:\\s*[^;{}\\s][^;{}]{0,80}[;}]"),
          Pattern.compile("@(?:media|import|font-face)\\b"),
          // Settings.
          Pattern.compile("[{,]\\s*\"[\\w$@:-]{1,40}\"\\s*:\\s*[\"\\[{\\dtfn-]"),
          Pattern.compile("\\A\\s*[\\[{].*\"\\s*:.*[\\]}]\\s*;?\\s*\\z", Pattern.DOTALL));

  private static final int FEWEST_SIGNS = 2;
  private static final Pattern SENTENCE_END = Pattern.compile("[.?!][\"\u201d')]?\\s");
  private static final Pattern LISTING = Pattern.compile("\\b(?:pre|code|samp|kbd)\\b");
  private static final int LONGEST = 20_000;

  private CodeParts() {}

  /** Whether a text is code alone. */
  public static boolean isCode(PageBlock block) {
    String text = block.text();
    if (!mayHold(text) || isListing(block)) {
      return false;
    }
    Matcher shortcode = SHORTCODE.matcher(text);
    return (text.charAt(0) == '[' && shortcode.matches())
        || (codeStart(text) == 0 && codeEnd(text, 0) == text.length());
  }

  /** Cuts blocks in which code stands beside text, so that each is the one or the other. */
  public static List<PageBlock> cut(List<PageBlock> blocks) {
    List<PageBlock> cut = new ArrayList<>(blocks.size());
    for (PageBlock block : blocks) {
      if (mayHold(block.text()) && !isListing(block)) {
        cutOne(block, cut);
      } else {
        cut.add(block);
      }
    }
    return cut;
  }

  private static boolean mayHold(String text) {
    return text.indexOf('{') >= 0 || text.indexOf('[') >= 0 || text.indexOf(';') >= 0;
  }

  private static boolean isListing(PageBlock block) {
    return LISTING.matcher(block.path()).find();
  }

  private static void cutOne(PageBlock block, List<PageBlock> cut) {
    String text = block.text();
    Matcher shortcode = SHORTCODE.matcher(text);
    int from = 0;
    while (shortcode.find()) {
      cutCode(block, text.substring(from, shortcode.start()), cut);
      add(block, shortcode.group(), cut);
      from = shortcode.end();
    }
    cutCode(block, text.substring(from), cut);
  }

  private static void cutCode(PageBlock block, String text, List<PageBlock> cut) {
    int start = codeStart(text);
    if (start < 0) {
      add(block, text, cut);
      return;
    }
    int end = codeEnd(text, start);
    add(block, text.substring(0, start), cut);
    add(block, text.substring(start, end), cut);
    add(block, text.substring(end), cut);
  }

  private static void add(PageBlock block, String text, List<PageBlock> cut) {
    if (text.isBlank()) {
      return;
    }
    String stripped = text.strip();
    if (stripped.equals(block.text())) {
      cut.add(block);
      return;
    }
    Block old = block.block();
    boolean linked = block.linkedChars() >= block.text().length();
    cut.add(
        new PageBlock(
            new Block(old.kind(), stripped, old.lineStart(), old.lineEnd()),
            TextShape.of(stripped),
            linked ? stripped.length() : Math.min(block.linkedChars(), stripped.length()),
            block.links(),
            block.afterGap(),
            block.markup()));
  }

  /** Where the code in a text begins: behind the sentence before its first sign; -1 without any. */
  private static int codeStart(String text) {
    int signs = 0;
    int first = text.length();
    String head = text.substring(0, Math.min(text.length(), LONGEST));
    for (Pattern sign : SIGNS) {
      Matcher found = sign.matcher(head);
      if (found.find()) {
        signs++;
        first = Math.min(first, found.start());
      }
    }
    if (signs < FEWEST_SIGNS) {
      return -1;
    }
    int start = 0;
    Matcher end = SENTENCE_END.matcher(text).region(0, first);
    while (end.find()) {
      start = end.end();
    }
    return start;
  }

  /**
   * Where code that begins at an index ends: at its last bracket or semicolon before a sentence.
   */
  private static int codeEnd(String text, int start) {
    int end = text.length() - 1;
    while (end > start && ";})]>".indexOf(text.charAt(end)) < 0) {
      end--;
    }
    String rest = text.substring(end + 1);
    return TextShape.of(rest).words() < 4 || end == start ? text.length() : end + 1;
  }
}
