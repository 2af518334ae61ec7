package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import opennlp.tools.util.Span;

/**
 * Finds names in the tokens of one document, then looks again: a name that was found in one
 * sentence and overlooked in another is the same name there (Mikheev et al. 1999). Not thread-safe.
 */
public final class TokenNames {
  /** A name that is found in fewer of its places was more likely found in error than overlooked. */
  private static final double FOUND_SHARE = 0.34;

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
    Map<String, List<List<String>>> byFirstWord = new HashMap<>();
    names.keySet().stream()
        .sorted((a, b) -> b.size() - a.size())
        .forEach(
            name -> byFirstWord.computeIfAbsent(name.get(0), key -> new ArrayList<>()).add(name));
    List<List<Span>> overlooked = new ArrayList<>();
    Map<List<String>, Integer> places = new HashMap<>();
    for (int i = 0; i < sentences.size(); i++) {
      overlooked.add(overlookedIn(sentences.get(i), found.get(i), byFirstWord, places));
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
      Map<String, List<List<String>>> byFirstWord,
      Map<List<String>, Integer> places) {
    List<Span> spans = new ArrayList<>();
    boolean[] taken = new boolean[sentence.length];
    found.forEach(span -> Arrays.fill(taken, span.getStart(), span.getEnd(), true));
    int i = 0;
    while (i < sentence.length) {
      int length = 0;
      for (List<String> name : byFirstWord.getOrDefault(sentence[i], List.of())) {
        if (Character.isUpperCase(sentence[i].codePointAt(0)) && stands(name, sentence, i, taken)) {
          length = name.size();
          places.merge(name, 1, Integer::sum);
          spans.add(new Span(i, i + length));
          break;
        }
      }
      i += Math.max(1, length);
    }
    return spans;
  }

  private static boolean stands(List<String> name, String[] sentence, int at, boolean[] taken) {
    if (at + name.size() > sentence.length) {
      return false;
    }
    for (int i = 0; i < name.size(); i++) {
      if (taken[at + i] || !sentence[at + i].equals(name.get(i))) {
        return false;
      }
    }
    return true;
  }
}
