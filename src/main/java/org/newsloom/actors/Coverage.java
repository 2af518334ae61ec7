package org.newsloom.actors;

import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;

/** Which words of an article are part of something found. */
final class Coverage {
  private final Map<Integer, BitSet> bySentence = new HashMap<>();

  Coverage(Collection<Found> found) {
    found.forEach(one -> add(one.sentence(), one.firstWord(), one.endWord()));
  }

  void add(int sentence, int firstWord, int endWord) {
    bySentence.computeIfAbsent(sentence, unused -> new BitSet()).set(firstWord, endWord);
  }

  boolean covers(int sentence, int word) {
    BitSet words = bySentence.get(sentence);
    return words != null && words.get(word);
  }
}
