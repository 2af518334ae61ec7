package org.newsloom.annotate.sentences;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Finds where the items of a list begin that stand in one line: {@code 1. ... 2. ...}, {@code a)
 * ... b) ...}, {@code 1.) ...}, {@code (i) ... (ii) ...}, {@code • ... • ...}.
 *
 * <p>Numbers and letters must count up from the first, and the first must stand at the beginning or
 * behind an end. Where a comma, "and" or "or" stands before a later one, the list is part of one
 * sentence.
 */
final class ListMarks {
  private static final List<String> ROMAN =
      List.of("i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix", "x");

  private static final Set<String> JOINING = Set.of("and", "or", "und", "oder");
  private static final int LONGEST_NUMBER = 3;

  /** One mark: the kind of its number, the number, and where it begins. */
  private record Item(String kind, int number, int start) {}

  private final String text;
  private final BitSet starts = new BitSet();
  private final Map<String, List<Item>> open = new HashMap<>();

  private ListMarks(String text) {
    this.text = text;
  }

  /** The indexes at which items begin. */
  static BitSet starts(String text) {
    ListMarks marks = new ListMarks(text);
    for (int i = 0; i < text.length(); i++) {
      if (i == 0 || Letters.isSpace(text.charAt(i - 1))) {
        marks.read(i);
      }
    }
    marks.open.values().forEach(marks::close);
    return marks.starts;
  }

  private void read(int at) {
    char c = text.charAt(at);
    if (Letters.isBullet(c)) {
      int next = Letters.skipSpace(text, at + 1);
      if (next < text.length() && Character.isLetterOrDigit(text.charAt(next))) {
        starts.set(at);
      }
      return;
    }
    boolean opened = c == '(' || c == '[';
    int from = opened ? at + 1 : at;
    int to = from;
    while (to < text.length() && to - from <= LONGEST_NUMBER + 1 && isNumberPart(to)) {
      to++;
    }
    int end = to;
    while (end < text.length() && end - to < 2 && ".)]".indexOf(text.charAt(end)) >= 0) {
      end++;
    }
    String marks = text.substring(to, end);
    if (to == from
        || end == to
        || marks.equals("..")
        || (opened && marks.equals("."))
        || !holdsText(end)) {
      return;
    }
    String number = text.substring(from, to);
    String kind = (opened ? "(" : "") + marks;
    if (Character.isDigit(number.charAt(0))) {
      if (number.chars().allMatch(Character::isDigit) && number.length() <= LONGEST_NUMBER) {
        add(new Item("1" + kind, Integer.parseInt(number), at));
      }
    } else {
      if (number.length() == 1) {
        add(new Item("a" + kind, number.charAt(0) - 'a' + 1, at));
      }
      if (ROMAN.contains(number)) {
        add(new Item("i" + kind, ROMAN.indexOf(number) + 1, at));
      }
    }
  }

  private boolean isNumberPart(int at) {
    char c = text.charAt(at);
    return (c >= '0' && c <= '9') || (c >= 'a' && c <= 'z');
  }

  /** Whether a word follows a mark, behind white space or at once with a capital. */
  private boolean holdsText(int end) {
    if (end >= text.length()) {
      return false;
    }
    int next = Letters.skipOpeners(text, Letters.skipSpace(text, end));
    return next < text.length()
        && Character.isLetterOrDigit(text.charAt(next))
        && (Letters.isSpace(text.charAt(end)) || Character.isUpperCase(text.charAt(next)));
  }

  private void add(Item item) {
    List<Item> items = open.computeIfAbsent(item.kind(), kind -> new ArrayList<>());
    if (item.number() == 1) {
      close(items);
      items.clear();
      if (beginsList(item.start())) {
        items.add(item);
      }
    } else if (!items.isEmpty() && item.number() == items.get(items.size() - 1).number() + 1) {
      items.add(item);
    }
  }

  /** Whether a list may begin at an index: at the beginning, or behind an end. */
  private boolean beginsList(int start) {
    int before = lastBefore(start);
    if (before < 0) {
      return true;
    }
    char c = text.charAt(before);
    return Letters.isMark(c) || c == ':' || Letters.isBullet(c) || Letters.isClosingQuote(c);
  }

  private int lastBefore(int start) {
    int at = start - 1;
    while (at >= 0 && Letters.isSpace(text.charAt(at))) {
      at--;
    }
    return at;
  }

  private void close(List<Item> items) {
    if (items.size() > 1 && items.stream().skip(1).noneMatch(item -> isJoined(item.start()))) {
      items.forEach(item -> starts.set(item.start()));
    }
  }

  /** Whether what stands before a later item makes it a part of the same sentence. */
  private boolean isJoined(int start) {
    int last = lastBefore(start);
    char c = text.charAt(last);
    if (c == ',' || c == ';') {
      return true;
    }
    int to = c == '.' ? last : last + 1;
    int from = to;
    while (from > 0 && Character.isLetter(text.charAt(from - 1))) {
      from--;
    }
    String word = text.substring(from, to);
    return c == '.' ? Words.BEFORE_NUMBERS.has(word) : JOINING.contains(word);
  }
}
