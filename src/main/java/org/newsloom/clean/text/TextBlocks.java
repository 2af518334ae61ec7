package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.block.Characters;
import org.newsloom.clean.block.SourceBlock;
import org.newsloom.clean.block.Zone;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.MediaType;

/**
 * Plain or Markdown text as blocks: a line is a block, unless the text is hard-wrapped, and then
 * its lines are joined first. Every non-blank line goes into exactly one block.
 */
public final class TextBlocks {
  /** So many links in Markdown's way and a text is Markdown, whatever its name. */
  private static final int MARKDOWN_LINKS = 3;

  private static final Pattern LINE_BREAK = Pattern.compile("\r\n|[\n\r\u0085\u2028\u2029\f]");
  private static final Pattern LINK =
      Pattern.compile(
          "!?\\[([^\\[\\]]*)\\]\\([^()\\s]*(?:\\([^()\\s]*\\)[^()\\s]*)*(?: \"[^\"]*\")?\\)");
  private static final Pattern HEADING = Pattern.compile("^#{1,6}\\s+(?=\\S)");
  private static final Pattern BULLET =
      Pattern.compile(
          "^(?:[-*+\u2022\u00b7\u2023\u25aa\u25cf\u25e6\u2013]|\\(?\\d{1,2}[.)])\\s+(?=\\S)");
  private static final Pattern QUOTE = Pattern.compile("^(?:>\\s?)+(?=\\S)");

  private TextBlocks() {}

  /** The blocks of a text. */
  public static List<SourceBlock> of(String content, MediaType mediaType) {
    List<TextLine> lines = lines(content);
    boolean markdown = mediaType == MediaType.MARKDOWN || countLinks(content) >= MARKDOWN_LINKS;
    List<SourceBlock> blocks = new ArrayList<>();
    for (TextLine line : LineUnwrapper.unwrap(lines)) {
      SourceBlock block = block(line, markdown);
      if (!block.text().isEmpty()) {
        blocks.add(block);
      }
    }
    return List.copyOf(blocks);
  }

  private static List<TextLine> lines(String content) {
    List<TextLine> lines = new ArrayList<>();
    int number = 1;
    for (String line : LINE_BREAK.split(content, -1)) {
      lines.add(TextLine.of(line, number++));
    }
    return lines;
  }

  private static int countLinks(String content) {
    int count = 0;
    for (int i = content.indexOf("]("); i >= 0; i = content.indexOf("](", i + 2)) {
      count++;
    }
    return count;
  }

  private static SourceBlock block(TextLine line, boolean markdown) {
    String text = line.text();
    BlockKind kind = line.heading() ? BlockKind.HEADING : BlockKind.PARAGRAPH;
    Matcher heading = HEADING.matcher(text);
    Matcher bullet = BULLET.matcher(text);
    Matcher quote = QUOTE.matcher(text);
    if (markdown && heading.find()) {
      kind = BlockKind.HEADING;
      text = text.substring(heading.end());
    } else if (quote.find()) {
      kind = BlockKind.QUOTE;
      text = text.substring(quote.end());
    } else if (bullet.find()) {
      kind = BlockKind.LIST_ITEM;
      // A number is text, a bullet is a mark.
      text = Character.isDigit(text.charAt(0)) ? text : text.substring(bullet.end());
    } else if (markdown && text.startsWith("|")) {
      kind = BlockKind.TABLE;
    }
    Links links = Links.in(text);
    String shown = markdown ? plain(links.text) : text;
    return new SourceBlock(
        new Block(kind, Characters.collapse(shown), line.lineStart(), line.lineEnd()),
        Zone.NONE,
        links.share,
        true,
        false);
  }

  private record Links(String text, double share) {
    static Links in(String text) {
      if (text.indexOf("](") < 0) {
        boolean address = text.startsWith("http://") || text.startsWith("https://");
        return new Links(text, address && text.indexOf(' ') < 0 ? 1 : 0);
      }
      Matcher link = LINK.matcher(text);
      StringBuilder shown = new StringBuilder();
      int linked = 0;
      while (link.find()) {
        boolean image = text.charAt(link.start()) == '!';
        String label = image ? "" : link.group(1);
        linked += label.length();
        link.appendReplacement(shown, Matcher.quoteReplacement(label));
      }
      link.appendTail(shown);
      int length = Math.max(1, shown.toString().strip().length());
      return new Links(shown.toString(), Math.min(1, (double) linked / length));
    }
  }

  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(\\*\\*\\*|\\*\\*|__|(?<![\\p{L}\\d*])\\*(?=\\S)|(?<=\\S)\\*(?![\\p{L}\\d*])|`)");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!|>~-])");

  private static String plain(String text) {
    String unmarked = EMPHASIS.matcher(text).replaceAll("");
    return ESCAPE.matcher(unmarked).replaceAll("$1");
  }
}
