package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.ToIntFunction;

/**
 * What stands in one sentence, by the words it covers, so that asking what a span touches costs the
 * length of the span and not that of the sentence.
 *
 * @param <T> what covers words; equal ones count once
 */
final class SentenceSpans<T> {
  private final ToIntFunction<T> firstWord;
  private final ToIntFunction<T> endWord;
  private final Set<T> all = new LinkedHashSet<>();
  private final Map<Integer, List<T>> byWord = new LinkedHashMap<>();

  private SentenceSpans(ToIntFunction<T> firstWord, ToIntFunction<T> endWord) {
    this.firstWord = firstWord;
    this.endWord = endWord;
  }

  /** Spans that cover words from a first up to before an end. */
  static <T> SentenceSpans<T> of(
      Collection<T> spans, ToIntFunction<T> firstWord, ToIntFunction<T> endWord) {
    SentenceSpans<T> index = new SentenceSpans<>(firstWord, endWord);
    spans.forEach(index::add);
    return index;
  }

  /** The names of a sentence. */
  static SentenceSpans<Found> of(Collection<Found> names) {
    return of(names, Found::firstWord, Found::endWord);
  }

  void add(T span) {
    if (all.add(span)) {
      for (int i = firstWord.applyAsInt(span); i < endWord.applyAsInt(span); i++) {
        byWord.computeIfAbsent(i, word -> new ArrayList<>(1)).add(span);
      }
    }
  }

  void remove(T span) {
    if (all.remove(span)) {
      for (int i = firstWord.applyAsInt(span); i < endWord.applyAsInt(span); i++) {
        byWord.computeIfAbsent(i, word -> new ArrayList<>(1)).remove(span);
      }
    }
  }

  /** What covers a word. */
  List<T> at(int word) {
    return byWord.getOrDefault(word, List.of());
  }

  /** What covers any of the words, in the order of its first word among them. */
  List<T> touching(int first, int end) {
    Set<T> touched = new LinkedHashSet<>();
    for (int i = first; i < end; i++) {
      touched.addAll(at(i));
    }
    return List.copyOf(touched);
  }

  /** All that is left, in the order it was added. */
  List<T> all() {
    return List.copyOf(all);
  }
}
