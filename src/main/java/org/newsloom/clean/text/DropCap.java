package org.newsloom.clean.text;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.Block;

/** The first letter of a text, set large and so parted from its word: {@code T|he council}. */
public final class DropCap {
  /** A letter, with the quote that opens before it. */
  static final int LONGEST = 2;

  private DropCap() {}

  /** Joins each block that is such a letter to the block behind it. */
  public static List<PageBlock> join(List<PageBlock> blocks) {
    List<PageBlock> joined = new ArrayList<>(blocks.size());
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (i + 1 < blocks.size() && isLetter(block.text())) {
        PageBlock rest = blocks.get(i + 1);
        boolean glued = isWordStart(block.text(), rest.text());
        if (glued || isArticle(block.text(), rest.text())) {
          joined.add(joined(block, glued ? "" : " ", rest));
          i++;
          continue;
        }
      }
      joined.add(block);
    }
    return joined;
  }

  private static PageBlock joined(PageBlock letter, String between, PageBlock rest) {
    Block block = rest.block();
    String text = letter.text() + between + rest.text();
    return new PageBlock(
        new Block(block.kind(), text, letter.block().lineStart(), block.lineEnd()),
        TextShape.of(text),
        rest.linkedChars(),
        rest.links(),
        letter.afterGap(),
        rest.markup());
  }

  /**
   * Whether a text is one capital that a word goes on from: small letters follow, or capitals with
   * which it is a word ("T", "HE COUNCIL"). "A" and "I" are words themselves.
   */
  public static boolean isWordStart(String letter, String rest) {
    if (!isLetter(letter)) {
      return false;
    }
    String word = firstWord(rest);
    char capital = letter.charAt(letter.length() - 1);
    if (word.isEmpty()) {
      return false;
    }
    EnglishWords words = new EnglishWords();
    boolean whole = words.isWord(capital + word);
    if (!Character.isLowerCase(word.charAt(0))) {
      return whole
          && word.equals(word.toUpperCase(java.util.Locale.ROOT))
          && rest.length() > word.length();
    }
    return isWord(capital) ? whole && !isKnown(words, word) : true;
  }

  /** Whether the letter is a word of its own that the text behind it goes on from. */
  private static boolean isArticle(String letter, String rest) {
    return isWord(letter.charAt(letter.length() - 1))
        && !rest.isEmpty()
        && Character.isLowerCase(rest.charAt(0));
  }

  private static boolean isKnown(EnglishWords words, String word) {
    return word.length() > 2 ? words.isCommonWord(word) : word.equals("am") || word.equals("do");
  }

  private static boolean isWord(char capital) {
    return capital == 'A' || capital == 'I';
  }

  private static boolean isLetter(String text) {
    int last = text.length() - 1;
    return last >= 0
        && last < LONGEST
        && Character.isUpperCase(text.charAt(last))
        && (last == 0 || "\"'\u201c\u2018\u00ab".indexOf(text.charAt(0)) >= 0);
  }

  private static String firstWord(String text) {
    int end = 0;
    while (end < text.length() && Character.isLetter(text.charAt(end))) {
      end++;
    }
    return text.substring(0, end);
  }
}
