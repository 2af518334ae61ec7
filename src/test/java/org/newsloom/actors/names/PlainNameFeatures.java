package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

/** The name finder's features as texts, made in the plainest way, to compare the fast way with. */
final class PlainNameFeatures implements AdaptiveFeatureGenerator {
  private final List<String[]> document;
  private final Map<String, String> earlier = new HashMap<>();

  PlainNameFeatures(List<String[]> document) {
    this.document = document;
  }

  @Override
  public void createFeatures(
      List<String> out, String[] tokens, int index, String[] previousOutcomes) {
    out.addAll(features(tokens, index));
    String outcome = earlier.getOrDefault(tokens[index], "other");
    if (!outcome.equals("other")) {
      out.add("earlier=" + outcome);
    }
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      earlier.put(tokens[i], outcomes[i]);
    }
  }

  List<String> features(String[] tokens, int i) {
    List<String> out = new ArrayList<>();
    addOwn(word(tokens, i), out);
    for (String offset : List.of("-2", "-1", "+1", "+2")) {
      addNeighbour(offset, word(tokens, i + Integer.parseInt(offset)), out);
    }
    addPairs(tokens, i, out);
    if (capital(word(tokens, i))) {
      addRun(tokens, i, out);
      addDocument(tokens, i, out);
    }
    addWideRun(tokens, i, out);
    return out;
  }

  private static void addOwn(String word, List<String> out) {
    String lower = lower(word);
    out.add("w=" + lower);
    out.add("W=" + word);
    out.add("s=" + shape(word));
    out.add("w,s=" + lower + "," + shape(word));
    for (int length : List.of(2, 3, 4)) {
      if (length < word.length()) {
        out.add("p=" + word.substring(0, length));
        out.add("x=" + suffix(lower, length));
      }
    }
    String[] parts = lower.split("-", -1);
    if (lower.lastIndexOf('-') > 0) {
      out.add("h<" + parts[0]);
      out.add("h>" + parts[parts.length - 1]);
    }
    addClusters("b", word, List.of(4, 6, 8, 10, 12, 16, 20), out);
  }

  private static void addNeighbour(String offset, String word, List<String> out) {
    out.add("w" + offset + "=" + lower(word));
    out.add("s" + offset + "=" + shape(word));
    if (offset.endsWith("1")) {
      out.add("x" + offset + "=" + suffix(lower(word), 3));
      addClusters("b" + offset, word, List.of(4, 6, 8, 10, 12, 16, 20), out);
    } else {
      addClusters("b" + offset, word, List.of(6, 12), out);
    }
  }

  private static void addPairs(String[] tokens, int i, List<String> out) {
    String here = word(tokens, i);
    String before = word(tokens, i - 1);
    String after = word(tokens, i + 1);
    out.add("s-1,s=" + shape(before) + "," + shape(here));
    out.add("s,s+1=" + shape(here) + "," + shape(after));
    out.add("w-1,w=" + lower(before) + "," + lower(here));
    out.add("w,w+1=" + lower(here) + "," + lower(after));
    out.add("w-1,s=" + lower(before) + "," + shape(here));
    out.add("s,w+1=" + shape(here) + "," + lower(after));
    addIfClusters("b-1,b=", before, here, out);
    addIfClusters("b,b+1=", here, after, out);
    if (capital(here)) {
      addIfClusters("b-1,b+1=", before, after, out);
    }
    if (i == 0) {
      out.add("first," + shape(here));
    }
    if (titleCase(tokens)) {
      out.add("titleCase," + shape(here));
    }
  }

  private static void addRun(String[] tokens, int i, List<String> out) {
    int start = runStart(tokens, i);
    int end = runEnd(tokens, i);
    String before = word(tokens, start - 1);
    String behind = word(tokens, end);
    String last = word(tokens, end - 1);
    out.add("run<" + lower(before));
    out.add("run>" + lower(behind));
    addIfCluster("runb<", before, out);
    addIfCluster("runb>", behind, out);
    out.add("runFirst=" + lower(word(tokens, start)));
    out.add("runLast=" + lower(last));
    addIfCluster("runLastb=", last, out);
    out.add("inRun=" + Math.min(i - start, 9) + Math.min(end - start, 9));
    List<String> run = new ArrayList<>();
    for (int k = start; k < end; k++) {
      run.add(lower(word(tokens, k)));
    }
    if (run.size() > 1 && run.size() <= 6) {
      out.add("run=" + String.join(" ", run));
    }
    if (CueWords.ORGANIZATION.contains(lower(last))) {
      out.add("runEndsAsOrganization");
    }
    if (run.subList(0, run.size() - 1).stream().anyMatch(CueWords.ORGANIZATION::contains)) {
      out.add("runHasOrganizationWord");
    }
    if (run.subList(0, i - start).stream().anyMatch(CueWords.TITLE::contains)) {
      out.add("titleInRun");
    }
    if (CueWords.TITLE.contains(lower(before))) {
      out.add("titleBeforeRun");
    }
  }

  private static void addWideRun(String[] tokens, int i, List<String> out) {
    for (int start = 0; start < tokens.length; start++) {
      if (capital(word(tokens, start)) && wideStart(tokens, start) == start) {
        int end = wideEnd(tokens, start);
        boolean inside = start <= i && i < end;
        boolean narrow =
            capital(word(tokens, i)) && start == runStart(tokens, i) && end == runEnd(tokens, i);
        if (inside && !narrow) {
          out.add("wideFirst=" + lower(word(tokens, start)));
          out.add("wideLast=" + lower(word(tokens, end - 1)));
          if (!capital(word(tokens, i))) {
            out.add("wide," + lower(word(tokens, i)));
          }
          if (anyOrganizationWord(tokens, start, i)) {
            out.add("wideOrganizationBefore");
          }
          if (anyOrganizationWord(tokens, i + 1, end)) {
            out.add("wideOrganizationBehind");
          }
        }
      }
    }
  }

  private void addDocument(String[] tokens, int i, List<String> out) {
    String here = word(tokens, i);
    boolean small =
        document.stream()
            .flatMap(Arrays::stream)
            .anyMatch(other -> plain(other).equals(lower(here)) && !capital(plain(other)));
    if (small) {
      out.add(i == 0 ? "dsmall,first" : "dsmall");
    }
    int places = 0;
    int others = 0;
    Set<String> told = new LinkedHashSet<>();
    for (String[] sentence : document) {
      for (int k = 0; k < sentence.length && !titleCase(sentence); k++) {
        if (word(sentence, k).equals(here)) {
          places++;
          boolean self = sentence == tokens && k == i;
          if (!self && places <= 7 && others < 6) {
            others++;
            addPlace(sentence, k, told);
          }
        }
      }
    }
    out.addAll(told);
    if (others == 0) {
      out.add("donce");
    }
  }

  private static void addPlace(String[] tokens, int i, Set<String> out) {
    String left = word(tokens, i - 1);
    String right = word(tokens, i + 1);
    out.add("d<" + lower(left));
    out.add("d>" + lower(right));
    List<String> clusters = new ArrayList<>();
    addIfCluster("db<", left, clusters);
    addIfCluster("db>", right, clusters);
    out.addAll(clusters);
    if (i > 0) {
      out.add("dinner");
    }
    int start = runStart(tokens, i);
    int end = runEnd(tokens, i);
    if (end > i + 1) {
      out.add("dlast=" + lower(word(tokens, end - 1)));
    }
    if (CueWords.ORGANIZATION.contains(lower(word(tokens, end - 1)))) {
      out.add("dorganization");
    }
    if (CueWords.TITLE.contains(lower(word(tokens, start - 1)))
        || (start < i && CueWords.TITLE.contains(lower(word(tokens, start))))) {
      out.add("dtitle");
    }
  }

  private static void addClusters(
      String name, String word, List<Integer> lengths, List<String> out) {
    String path = path(word);
    Set<String> prefixes = new LinkedHashSet<>();
    for (int length : lengths) {
      prefixes.add(name + "=" + path.substring(0, Math.min(length, path.length())));
    }
    if (!path.isEmpty()) {
      out.addAll(prefixes);
    }
  }

  private static void addIfCluster(String name, String word, List<String> out) {
    if (!cluster(word).isEmpty()) {
      out.add(name + cluster(word));
    }
  }

  private static void addIfClusters(String name, String left, String right, List<String> out) {
    if (!cluster(left).isEmpty() && !cluster(right).isEmpty()) {
      out.add(name + cluster(left) + "," + cluster(right));
    }
  }

  private static String cluster(String word) {
    return path(word).substring(0, Math.min(8, path(word).length()));
  }

  private static String path(String word) {
    if (outside(word)) {
      return word;
    }
    String path = BrownClusters.shared().path(word);
    return path == null ? "" : path;
  }

  private static String shape(String word) {
    return outside(word) ? word : WordFeatures.shape(word);
  }

  private static boolean outside(String word) {
    return word.equals("<s>") || word.equals("</s>");
  }

  private static String word(String[] tokens, int i) {
    return i < 0 ? "<s>" : i >= tokens.length ? "</s>" : plain(tokens[i]);
  }

  private static String plain(String token) {
    return NameTokens.straight(token);
  }

  private static String lower(String word) {
    return word.toLowerCase(Locale.ROOT);
  }

  private static String suffix(String word, int length) {
    return word.substring(Math.max(0, word.length() - length));
  }

  private static boolean capital(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }

  private static boolean titleCase(String[] tokens) {
    List<String> longWords =
        Arrays.stream(tokens)
            .map(PlainNameFeatures::plain)
            .filter(word -> word.length() >= 4 && Character.isLetter(word.charAt(0)))
            .toList();
    long capitalised = longWords.stream().filter(PlainNameFeatures::capital).count();
    return longWords.size() > 2 && 3 * capitalised > 2L * longWords.size();
  }

  private static int runStart(String[] tokens, int i) {
    return capital(word(tokens, i - 1)) ? runStart(tokens, i - 1) : i;
  }

  private static int runEnd(String[] tokens, int i) {
    return capital(word(tokens, i + 1)) ? runEnd(tokens, i + 1) : i + 1;
  }

  /** The first word of the wide run around a capitalised word. */
  private static int wideStart(String[] tokens, int i) {
    for (int back = 1; back <= 3; back++) {
      boolean linked = back == 1 || CueWords.LINK.contains(word(tokens, i - back + 1));
      if (linked && capital(word(tokens, i - back))) {
        return wideStart(tokens, i - back);
      }
      if (!linked) {
        break;
      }
    }
    return i;
  }

  private static int wideEnd(String[] tokens, int i) {
    for (int ahead = 1; ahead <= 3; ahead++) {
      boolean linked = ahead == 1 || CueWords.LINK.contains(word(tokens, i + ahead - 1));
      if (linked && capital(word(tokens, i + ahead))) {
        return wideEnd(tokens, i + ahead);
      }
      if (!linked) {
        break;
      }
    }
    return i + 1;
  }

  private static boolean anyOrganizationWord(String[] tokens, int start, int end) {
    for (int k = start; k < end; k++) {
      if (CueWords.ORGANIZATION.contains(lower(word(tokens, k)))) {
        return true;
      }
    }
    return false;
  }
}
