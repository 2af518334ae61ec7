package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Metadata;

/**
 * What a plain text states about its article, by place and shape: the title above the first
 * paragraphs, a line "By ...", a line that is a date. Text has no markup to check against, so each
 * value needs a second sign that it is one, and is left out otherwise.
 */
public final class TextMetadata {
  private static final int FEWEST_TITLE_WORDS = 4;
  private static final int MOST_TITLE_WORDS = 30;
  private static final int MOST_BYLINE_WORDS = 16;

  /** In characters; longer lines are neither titles nor bylines. */
  private static final int LONGEST = 300;

  /** A title within this many lines above the text needs no date or byline beside it. */
  private static final int SHORT_HEAD = 10;

  private static final int MOST_SHARED = 5;
  private static final double LEAST_SHARE = 0.7;
  private static final double LEAST_SHARE_NEAR = 0.5;

  /** A line this close to the title or the byline belongs to it. */
  private static final int NEAR = 4;

  private static final Pattern BYLINE =
      Pattern.compile("^(?:(?i:written |story |words |text )?[Bb][Yy]|BY|Author):? +(\\p{Lu}.*)$");
  private static final Pattern NAME_LINE =
      Pattern.compile(
          "^\\p{Lu}[\\p{L}'\u2019-]*\\.?(?: (?:\\p{Lu}[\\p{L}'\u2019-]*\\.?|de|van|von|der|den|bin|al|el|la|du)){1,3}$");
  private static final Pattern LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private final List<PageBlock> blocks;
  private final List<PageBlock> head;
  private final Set<String> proseStems = new HashSet<>();
  private final Set<String> lowerCaseWords = new HashSet<>();

  private TextMetadata(List<PageBlock> blocks) {
    this.blocks = blocks;
    this.head = blocks.subList(0, headEnd(blocks));
  }

  /** Reads the statements of a text's blocks; absent ones are null or empty. */
  public static Metadata of(List<PageBlock> blocks) {
    return new TextMetadata(blocks).read();
  }

  private Metadata read() {
    int dateLine = dateLine();
    int byline = byline();
    int title = titleLine(dateLine, byline);
    List<String> authors = byline >= 0 ? bylineNames(byline) : loneNames(title, dateLine);
    Optional<PublicationDate> date =
        dateLine >= 0 && (title >= 0 || byline >= 0)
            ? DateReader.read(head.get(dateLine).text())
            : Optional.empty();
    return new Metadata(
        title < 0 ? null : Titles.withoutSite(head.get(title).text()),
        authors,
        date.map(PublicationDate::at).orElse(null),
        date.map(PublicationDate::date).orElse(null),
        date.isPresent() ? "byline" : null,
        null,
        null,
        null);
  }

  /** The head ends where two paragraphs follow each other, or one long one stands. */
  private static int headEnd(List<PageBlock> blocks) {
    int prose = 0;
    for (int i = 0; i < blocks.size(); i++) {
      TextShape shape = blocks.get(i).shape();
      if (shape.isProse() && shape.closed()) {
        prose += shape.words();
        if (prose >= 60) {
          return i;
        }
      }
    }
    return blocks.size();
  }

  private int dateLine() {
    for (int i = head.size() - 1; i >= 0; i--) {
      PageBlock block = head.get(i);
      if (isShort(block) && !block.shape().isProse() && DateReader.read(block.text()).isPresent()) {
        return i;
      }
    }
    return -1;
  }

  private int byline() {
    for (int i = head.size() - 1; i >= 0; i--) {
      if (!bylineNames(i).isEmpty()) {
        return i;
      }
    }
    return -1;
  }

  private static boolean isShort(PageBlock block) {
    return block.shape().words() <= MOST_BYLINE_WORDS && block.text().length() <= LONGEST;
  }

  private List<String> bylineNames(int index) {
    PageBlock block = head.get(index);
    Matcher matcher = BYLINE.matcher(block.text());
    return isShort(block) && matcher.matches()
        ? AuthorNames.read(matcher.group(1)).stream().filter(name -> isProper(name, false)).toList()
        : List.of();
  }

  /** A line that is a name counts as the author's if it is repeated, or stands by the date. */
  private List<String> loneNames(int title, int dateLine) {
    if (title < 0) {
      return List.of();
    }
    Map<String, Integer> counts = new HashMap<>();
    List<String> names = new ArrayList<>();
    for (int i = title + 1; i < head.size(); i++) {
      String text = head.get(i).text();
      if (isShort(head.get(i))
          && NAME_LINE.matcher(text).matches()
          && AuthorNames.isName(text)
          && isProper(text, true)) {
        int count = counts.merge(text, 1, Integer::sum);
        if ((count == 2 || (dateLine >= 0 && Math.abs(dateLine - i) == 1))
            && !names.contains(text)) {
          names.add(text);
        }
      }
    }
    // Several such names are a menu or a list of people.
    return names.size() <= 2 ? names : List.of();
  }

  /**
   * Whether the words of a name are never written in lower case in the text, as those of "Key
   * Insights" are.
   *
   * @param all whether this must hold for every word, or for one
   */
  private boolean isProper(String name, boolean all) {
    String[] words = LETTERS.split(name, -1);
    long common =
        Arrays.stream(words)
            .filter(
                word ->
                    word.length() > 2 && lowerCaseWords().contains(word.toLowerCase(Locale.ROOT)))
            .count();
    return all ? common == 0 : common < words.length;
  }

  private Set<String> lowerCaseWords() {
    if (lowerCaseWords.isEmpty()) {
      for (PageBlock block : blocks) {
        for (String word : LETTERS.split(block.text(), -1)) {
          if (!word.isEmpty() && Character.isLowerCase(word.charAt(0))) {
            lowerCaseWords.add(word);
          }
        }
      }
    }
    return lowerCaseWords;
  }

  private int titleLine(int dateLine, int byline) {
    int anchor = Math.max(dateLine, byline);
    if (dateLine >= 0 && byline >= 0 && Math.abs(dateLine - byline) <= NEAR) {
      anchor = Math.min(dateLine, byline);
    }
    // A short line below a paragraph is a heading within the text.
    int top = 0;
    while (top < head.size() && !isParagraph(head.get(top))) {
      top++;
    }
    int near = best(Math.max(0, anchor - NEAR - 1), Math.max(0, anchor), LEAST_SHARE_NEAR);
    return near >= 0 ? near : best(shortHeadStart(), top, LEAST_SHARE);
  }

  private static boolean isParagraph(PageBlock block) {
    return block.shape().isProse() && block.shape().closed();
  }

  /** The line that shares most words with the text; of equals the first. */
  private int best(int from, int to, double leastShare) {
    int best = -1;
    int most = 1;
    for (int i = from; i < to; i++) {
      int shared = mayBeTitle(i) ? sharedWords(head.get(i).text(), leastShare) : 0;
      if (shared > most) {
        best = i;
        most = shared;
      }
    }
    return best;
  }

  /** Where the last lines before the text begin; entries of lists (contents, menus) not counted. */
  private int shortHeadStart() {
    int lines = 0;
    int at = head.size();
    while (at > 0 && lines < SHORT_HEAD) {
      at--;
      if (head.get(at).block().kind() != BlockKind.LIST_ITEM) {
        lines++;
      }
    }
    return at;
  }

  private boolean mayBeTitle(int index) {
    PageBlock block = head.get(index);
    TextShape shape = block.shape();
    String text = block.text();
    int first = text.codePointAt(0);
    return text.length() <= LONGEST
        && shape.words() >= FEWEST_TITLE_WORDS
        && shape.words() <= MOST_TITLE_WORDS
        && (Character.isUpperCase(first) || Character.isDigit(first) || !Character.isLetter(first))
        && !text.endsWith(".")
        && !text.endsWith(":")
        && block.linkDensity() < 0.5
        && block.block().kind() != BlockKind.LIST_ITEM
        && DateReader.read(text).isEmpty()
        && BYLINE.matcher(text).results().findAny().isEmpty();
  }

  /**
   * How many longer words a line shares with the paragraphs, up to {@value #MOST_SHARED}; 0 if too
   * few of its words are there. Most of a title's words stand in its article; those of a menu or a
   * teaser do not.
   */
  private int sharedWords(String title, double leastShare) {
    Set<String> wanted = new HashSet<>();
    for (String word : LETTERS.split(title.toLowerCase(Locale.ROOT), -1)) {
      if (word.length() >= 4) {
        wanted.add(stem(word));
      }
    }
    if (wanted.size() < 2) {
      return 0;
    }
    int size = wanted.size();
    wanted.removeIf(proseStems()::contains);
    int shared = size - wanted.size();
    return shared >= leastShare * size ? Math.min(shared, MOST_SHARED) : 0;
  }

  private Set<String> proseStems() {
    if (proseStems.isEmpty()) {
      for (PageBlock block : blocks) {
        if (block.shape().isProse() && block.shape().closed()) {
          for (String word : LETTERS.split(block.text().toLowerCase(Locale.ROOT), -1)) {
            if (word.length() >= 4) {
              proseStems.add(stem(word));
            }
          }
        }
      }
    }
    return proseStems;
  }

  /** Enough of a word to meet its plural and its possessive. */
  private static String stem(String word) {
    return word.substring(0, Math.min(word.length(), 5));
  }
}
