package org.newsloom.clean.cues;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * The words and marks of all cues, numbered so that one comparison of ranges tells whether a word
 * of a line is, or begins with, a word of a cue.
 *
 * <p>The words stand in a tree of letters whose nodes are numbered in preorder: the words that
 * begin with node n's letters are then the nodes from n to the last below it. A word of a line is
 * walked down as far as it goes. If it ends at node n its number is 2n, if it goes on where no cue
 * does 2n + 1. So an unknown word has the number 1, a word of a cue matches 2n alone, and a
 * beginning matches 2n up to the number of the last node below, plus 1.
 */
final class Vocabulary {
  private static final int LETTERS = 26;

  /** Node and letter to node; 0 for none. */
  private final short[] next;

  /** For each node the last one below it. */
  private final short[] last;

  private final int number;
  private final int otherMark;

  /** Numbers of the marks by character, up to the last one that a cue knows. */
  private final int[] marks;

  private final int size;

  private Vocabulary(short[] next, short[] last, SortedSet<Character> marks) {
    this.next = next;
    this.last = last;
    number = 2 * last.length;
    otherMark = number + 1;
    this.marks = new int[marks.last() + 1];
    Arrays.fill(this.marks, otherMark);
    int known = 0;
    for (char mark : marks) {
      known++;
      this.marks[mark] = otherMark + known;
    }
    size = otherMark + 1 + known;
  }

  /** The vocabulary of some cues. */
  static Vocabulary of(List<Cue> cues) {
    Node root = new Node(new TreeMap<>());
    SortedSet<Character> marks = new TreeSet<>(List.of('.', '!', '?'));
    for (Cue cue : cues) {
      for (char mark : cue.endMarks().toCharArray()) {
        marks.add(mark);
      }
      collect(cue.pattern(), root, marks);
    }
    int nodes = root.count();
    short[] next = new short[nodes * LETTERS];
    short[] last = new short[nodes];
    root.number(0, next, last);
    return new Vocabulary(next, last, marks);
  }

  private static void collect(Part part, Node root, SortedSet<Character> marks) {
    if (part instanceof Part.Word word) {
      root.add(word.text(), 0);
    } else if (part instanceof Part.Mark mark) {
      marks.add(mark.mark());
    } else if (part instanceof Part.Sequence sequence) {
      sequence.parts().forEach(inner -> collect(inner, root, marks));
    } else if (part instanceof Part.Choice choice) {
      choice.options().forEach(inner -> collect(inner, root, marks));
    } else if (part instanceof Part.Repeat repeat) {
      collect(repeat.part(), root, marks);
    }
  }

  /** How many numbers there are: all are from 0 to below this. */
  int size() {
    return size;
  }

  /** The node one letter below a node; 0 if no cue's word goes on so. */
  int below(int node, char c) {
    int letter = (c | 0x20) - 'a';
    return letter >= 0 && letter < LETTERS ? next[node * LETTERS + letter] : 0;
  }

  /** The node of some letters that are known to lead to one. */
  int node(char[] text, int from, int to) {
    int node = 0;
    for (int i = from; i < to; i++) {
      node = below(node, text[i]);
    }
    return node;
  }

  /** The numbers a piece of a cue stands for that is one word or mark. */
  Range range(Part part) {
    if (part instanceof Part.Word word) {
      int node = node(word.text().toCharArray(), 0, word.text().length());
      return new Range(2 * node, word.prefix() ? 2 * last[node] + 1 : 2 * node);
    }
    if (part instanceof Part.Mark mark) {
      return single(mark(mark.mark()));
    }
    return part == Part.Kind.NUMBER ? single(number) : new Range(0, number - 1);
  }

  /** Number of a word that begins with a digit. */
  int number() {
    return number;
  }

  /** Number of a mark. */
  int mark(char c) {
    return c < marks.length ? marks[c] : otherMark;
  }

  private static Range single(int value) {
    return new Range(value, value);
  }

  /** From {@code first} to {@code last}, both included. */
  record Range(int first, int last) {}

  private record Node(TreeMap<Character, Node> below) {
    void add(String word, int at) {
      if (at < word.length()) {
        below
            .computeIfAbsent(word.charAt(at), letter -> new Node(new TreeMap<>()))
            .add(word, at + 1);
      }
    }

    int count() {
      return 1 + below.values().stream().mapToInt(Node::count).sum();
    }

    /** Numbers this node and those below; gives the last number. */
    int number(int number, short[] next, short[] last) {
      int highest = number;
      for (Map.Entry<Character, Node> entry : below.entrySet()) {
        int child = highest + 1;
        next[number * LETTERS + entry.getKey() - 'a'] = (short) child;
        highest = entry.getValue().number(child, next, last);
      }
      last[number] = (short) highest;
      return highest;
    }
  }
}
