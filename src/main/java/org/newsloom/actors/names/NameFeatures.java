package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;
import org.jspecify.annotations.Nullable;

/**
 * What the name finder sees of a token: itself and its neighbours in lower case, their shapes, its
 * beginnings and ends of two to four letters, the Brown clusters around it (Miller et al. 2004;
 * Turian et al. 2010), the words at the edges of its run of capitals, and what it was taken for
 * earlier in the document. OpenNLP adds the preceding decisions.
 *
 * <p>Not thread-safe. The features of a sentence are made once and served to every path of the beam
 * search.
 */
final class NameFeatures implements AdaptiveFeatureGenerator {
  private static final int MAX_WORDS = 50_000;
  private static final int[] PREFIX_LENGTHS = {4, 6, 8, 10, 12, 16, 20};

  private static final Set<String> ORGANIZATION_WORDS =
      Set.of(
          "agency",
          "alliance",
          "army",
          "assembly",
          "association",
          "authority",
          "bank",
          "board",
          "bureau",
          "cabinet",
          "center",
          "centre",
          "club",
          "college",
          "commission",
          "committee",
          "company",
          "congress",
          "corporation",
          "council",
          "court",
          "department",
          "election",
          "force",
          "forces",
          "forum",
          "foundation",
          "front",
          "fund",
          "group",
          "guard",
          "guards",
          "inc",
          "initiative",
          "institute",
          "institution",
          "league",
          "ltd",
          "ministry",
          "mission",
          "movement",
          "museum",
          "network",
          "office",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "press",
          "programme",
          "senate",
          "service",
          "services",
          "society",
          "times",
          "tribunal",
          "union",
          "university");

  private static final Set<String> TITLES =
      Set.of(
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "dr",
          "dr.",
          "prof",
          "prof.",
          "president",
          "minister",
          "premier",
          "chancellor",
          "king",
          "queen",
          "prince",
          "princess",
          "sheikh",
          "senator",
          "sen.",
          "rep.",
          "gov.",
          "governor",
          "secretary",
          "ambassador",
          "general",
          "gen.",
          "colonel",
          "col.",
          "captain",
          "capt.",
          "judge",
          "justice",
          "sir",
          "lord",
          "lady",
          "pope",
          "spokesman",
          "spokeswoman",
          "spokesperson",
          "journalist",
          "analyst",
          "historian",
          "author",
          "director",
          "chairman",
          "commander",
          "leader",
          "lawmaker",
          "mayor",
          "professor",
          "writer");

  private final BrownClusters clusters = BrownClusters.shared();
  private final Map<String, WordForms> words = new HashMap<>();
  private final Map<String, String> earlier = new HashMap<>();
  private String[] sentence = {};
  private final List<List<String>> features = new ArrayList<>();

  /** What can be said of a word wherever it stands. */
  private record WordForms(
      String lower, String shape, List<String> own, @Nullable String cluster) {}

  @Override
  public void createFeatures(
      List<String> out, String[] tokens, int index, String[] previousOutcomes) {
    if (tokens != sentence) {
      sentence = tokens;
      features.clear();
      for (int i = 0; i < tokens.length; i++) {
        features.add(featuresAt(tokens, i));
      }
    }
    out.addAll(features.get(index));
  }

  @Override
  public void updateAdaptiveData(String[] tokens, String[] outcomes) {
    for (int i = 0; i < tokens.length; i++) {
      earlier.put(tokens[i], outcomes[i]);
    }
    sentence = new String[0];
  }

  @Override
  public void clearAdaptiveData() {
    earlier.clear();
    sentence = new String[0];
  }

  private List<String> featuresAt(String[] tokens, int i) {
    List<String> out = new ArrayList<>(80);
    WordForms here = forms(tokens, i);
    WordForms before = forms(tokens, i - 1);
    WordForms after = forms(tokens, i + 1);
    out.addAll(here.own);
    out.add("w-1=" + before.lower);
    out.add("w+1=" + after.lower);
    out.add("w-2=" + forms(tokens, i - 2).lower);
    out.add("w+2=" + forms(tokens, i + 2).lower);
    out.add("s-1=" + before.shape);
    out.add("s+1=" + after.shape);
    out.add("s-1,s=" + before.shape + ',' + here.shape);
    out.add("s,s+1=" + here.shape + ',' + after.shape);
    out.add("w-1,w=" + before.lower + ',' + here.lower);
    out.add("w,w+1=" + here.lower + ',' + after.lower);
    out.add("w-1,s=" + before.lower + ',' + here.shape);
    out.add("s,w+1=" + here.shape + ',' + after.lower);
    addClusters("b-1", before, out);
    addClusters("b+1", after, out);
    if (here.cluster != null && before.cluster != null) {
      out.add("b-1,b=" + cut(before.cluster, 8) + ',' + cut(here.cluster, 8));
    }
    if (here.cluster != null && after.cluster != null) {
      out.add("b,b+1=" + cut(here.cluster, 8) + ',' + cut(after.cluster, 8));
    }
    if (i == 0) {
      out.add("first," + here.shape);
    }
    addRun(tokens, i, out);
    String outcome = earlier.get(tokens[i]);
    if (outcome != null) {
      out.add("earlier=" + outcome);
    }
    return out;
  }

  /** The words around the run of capitalised words that the token stands in. */
  private void addRun(String[] tokens, int i, List<String> out) {
    if (!isCapitalised(tokens[i])) {
      return;
    }
    int start = i;
    while (start > 0 && isCapitalised(tokens[start - 1])) {
      start--;
    }
    int end = i + 1;
    while (end < tokens.length && isCapitalised(tokens[end])) {
      end++;
    }
    out.add("run<" + forms(tokens, start - 1).lower);
    out.add("run>" + forms(tokens, end).lower);
    out.add("runFirst=" + forms(tokens, start).lower);
    out.add("runLast=" + forms(tokens, end - 1).lower);
    for (int k = start; k < end; k++) {
      String word = forms(tokens, k).lower;
      if (ORGANIZATION_WORDS.contains(word)) {
        out.add(k == end - 1 ? "runEndsAsOrganization" : "runHasOrganizationWord");
      }
      if (k < i && TITLES.contains(word)) {
        out.add("titleInRun");
      }
    }
    if (start > 0 && TITLES.contains(forms(tokens, start - 1).lower)) {
      out.add("titleBeforeRun");
    }
  }

  private static void addClusters(String name, WordForms word, List<String> out) {
    String cluster = word.cluster;
    if (cluster == null) {
      return;
    }
    int last = 0;
    for (int length : PREFIX_LENGTHS) {
      if (Math.min(length, cluster.length()) > last) {
        last = Math.min(length, cluster.length());
        out.add(name + '=' + cluster.substring(0, last));
      }
    }
  }

  private static String cut(String cluster, int length) {
    return cluster.length() <= length ? cluster : cluster.substring(0, length);
  }

  private WordForms forms(String[] tokens, int i) {
    if (i < 0) {
      return OUTSIDE_LEFT;
    }
    if (i >= tokens.length) {
      return OUTSIDE_RIGHT;
    }
    WordForms known = words.get(tokens[i]);
    if (known == null) {
      if (words.size() >= MAX_WORDS) {
        words.clear();
      }
      known = make(tokens[i]);
      words.put(tokens[i], known);
    }
    return known;
  }

  private static final WordForms OUTSIDE_LEFT = new WordForms("<s>", "<s>", List.of(), null);
  private static final WordForms OUTSIDE_RIGHT = new WordForms("</s>", "</s>", List.of(), null);

  private WordForms make(String word) {
    String lower = word.toLowerCase(Locale.ROOT);
    String shape = shape(word);
    String cluster = clusters.path(word);
    List<String> own = new ArrayList<>();
    own.add("w=" + lower);
    own.add("W=" + word);
    own.add("s=" + shape);
    own.add("w,s=" + lower + ',' + shape);
    for (int length = 2; length <= 4 && length < word.length(); length++) {
      own.add("p=" + word.substring(0, length));
      own.add("x=" + lower.substring(Math.max(0, lower.length() - length)));
    }
    WordForms forms = new WordForms(lower, shape, own, cluster);
    addClusters("b", forms, own);
    return new WordForms(lower, shape, List.copyOf(own), cluster);
  }

  /**
   * Capitals as A, small letters as a, digits as 0, others as they are; runs of more than two cut.
   */
  static String shape(String word) {
    StringBuilder shape = new StringBuilder();
    char last = 0;
    int run = 0;
    for (int i = 0; i < word.length(); i++) {
      char c = word.charAt(i);
      char kind =
          Character.isUpperCase(c)
              ? 'A'
              : Character.isLetter(c) ? 'a' : Character.isDigit(c) ? '0' : c;
      run = kind == last ? run + 1 : 1;
      last = kind;
      if (run <= 2) {
        shape.append(kind);
      }
    }
    return shape.toString();
  }

  private static boolean isCapitalised(String word) {
    return Character.isUpperCase(word.codePointAt(0));
  }
}
