package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.BitSet;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import opennlp.tools.util.Span;

/**
 * Finds names in the tokens of one document, then looks again: a name that was found in one
 * sentence and overlooked in another is the same name there (Mikheev et al. 1999). Not thread-safe.
 */
public final class TokenNames {
  /** A name that is found in fewer of its places was more likely found in error than overlooked. */
  private static final double FOUND_SHARE = 0.34;

  private static final SortedSet<Integer> NO_LENGTHS = Collections.emptySortedSet();

  private final NameDecoder decoder;

  public TokenNames(NameModel model) {
    decoder = new NameDecoder(model.weights());
  }

  /** The names of each sentence, as spans of tokens with type and probability; in order. */
  public List<List<Span>> find(List<String[]> document) {
    List<String[]> sentences = document.stream().map(Spelling::read).toList();
    List<List<Span>> found = decoder.find(sentences);
    return propagate(sentences, PlaceAndPerson.part(sentences, found));
  }

  private static List<List<Span>> propagate(List<String[]> sentences, List<List<Span>> found) {
    Map<List<String>, Map<String, double[]>> names = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      for (Span span : found.get(i)) {
        List<String> words =
            List.of(Arrays.copyOfRange(sentences.get(i), span.getStart(), span.getEnd()));
        double[] evidence =
            names
                .computeIfAbsent(words, key -> new HashMap<>())
                .computeIfAbsent(span.getType(), key -> new double[2]);
        evidence[0]++;
        evidence[1] = Math.max(evidence[1], span.getProb());
      }
    }
    Map<String, SortedSet<Integer>> lengths = new HashMap<>();
    for (List<String> name : names.keySet()) {
      lengths
          .computeIfAbsent(name.get(0), word -> new TreeSet<>(Comparator.reverseOrder()))
          .add(name.size());
    }
    List<List<Span>> overlooked = new ArrayList<>();
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      overlooked.add(overlookedIn(sentences.get(i), found.get(i), names.keySet(), lengths, places));
    }
    List<List<Span>> all = new ArrayList<>();
    for (int i = 0; i < sentences.size(); i++) {
      List<Span> spans = new ArrayList<>(found.get(i));
      for (Span span : overlooked.get(i)) {
        List<String> name =
            List.of(Arrays.copyOfRange(sentences.get(i), span.getStart(), span.getEnd()));
        addIfUsual(span, names.get(name), places.get(name), spans);
      }
      spans.sort(null);
      all.add(List.copyOf(spans));
    }
    return all;
  }

  private static void addIfUsual(
      Span span, Map<String, double[]> types, int missed, List<Span> out) {
    double total = types.values().stream().mapToDouble(evidence -> evidence[0]).sum();
    if (total / (total + missed) < FOUND_SHARE) {
      return;
    }
    Map.Entry<String, double[]> best =
        types.entrySet().stream()
            .max(
                Map.Entry.<String, double[]>comparingByValue(
                        (a, b) ->
                            a[0] != b[0] ? Double.compare(a[0], b[0]) : Double.compare(a[1], b[1]))
                    .thenComparing(Map.Entry.comparingByKey()))
            .orElseThrow();
    out.add(new Span(span.getStart(), span.getEnd(), best.getKey(), best.getValue()[1]));
  }

  private static List<Span> overlookedIn(
      String[] sentence,
      List<Span> found,
      Set<List<String>> names,
      Map<String, SortedSet<Integer>> lengths,
      Map<List<String>, Integer> places) {
    List<Span> spans = new ArrayList<>();
    BitSet taken = new BitSet(sentence.length);
    found.forEach(span -> taken.set(span.getStart(), span.getEnd()));
    int i = 0;
    while (i < sentence.length) {
      SortedSet<Integer> fitting = lengths.getOrDefault(sentence[i], NO_LENGTHS);
      boolean name = !fitting.isEmpty() && Character.isUpperCase(sentence[i].codePointAt(0));
      int end = name ? nameEnd(sentence, i, taken, names, fitting) : i;
      if (end > i) {
        places.merge(List.of(Arrays.copyOfRange(sentence, i, end)), 1, Integer::sum);
        spans.add(new Span(i, end));
      }
      i = Math.max(i + 1, end);
    }
    return spans;
  }

  /** The end of the longest name that begins at a word and lies free; the word if none does. */
  private static int nameEnd(
      String[] sentence,
      int first,
      BitSet taken,
      Set<List<String>> names,
      SortedSet<Integer> lengths) {
    for (int length : lengths) {
      int end = first + length;
      int nextTaken = taken.nextSetBit(first);
      boolean free = end <= sentence.length && (nextTaken < 0 || nextTaken >= end);
      if (free && names.contains(List.of(Arrays.copyOfRange(sentence, first, end)))) {
        return end;
      }
    }
    return first;
  }
}
