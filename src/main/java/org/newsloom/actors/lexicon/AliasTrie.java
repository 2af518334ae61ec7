package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.words.Word;

/**
 * All aliases by their folded words, for finding the longest one at each word of a sentence.
 *
 * <p>A search reads each word once a start, and never further than the longest alias: linear in the
 * text and independent of the number of aliases.
 */
final class AliasTrie {
  private final Node root = new Node();

  /** Adds an alias; earlier ones of the same words and fitting case go first. */
  void add(Alias alias) {
    Node node = root;
    List<Word> words = alias.words();
    for (int i = 0; i < words.size(); i++) {
      node = node.next.computeIfAbsent(key(words.get(i), i == 0), key -> new Node());
    }
    node.leaves.add(new Leaf(alias, words));
  }

  /** The longest alias that begins at a word and holds there; null if none does. */
  @Nullable LexiconMatch longestAt(List<Word> words, int from, Surroundings place) {
    LexiconMatch longest = null;
    Node node = root;
    for (int i = from; i < words.size(); i++) {
      node = node.next.get(key(words.get(i), i == from));
      if (node == null) {
        break;
      }
      for (Leaf leaf : node.leaves) {
        if (leaf.alias.fitsCase(leaf.words, words, from) && leaf.alias.when().holds(place)) {
          longest = new LexiconMatch(from, i + 1, leaf.alias);
          break;
        }
      }
    }
    return longest;
  }

  /** What stands between two words belongs to the name: "U.S." is not "U. S". */
  private static String key(Word word, boolean first) {
    return !first && word.spaceBefore() ? " " + word.folded() : word.folded();
  }

  private static final class Node {
    private final Map<String, Node> next = new HashMap<>();
    private final List<Leaf> leaves = new ArrayList<>(1);
  }

  private record Leaf(Alias alias, List<Word> words) {}
}
