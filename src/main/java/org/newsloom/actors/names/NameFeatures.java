package org.newsloom.actors.names;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import opennlp.tools.util.featuregen.AdaptiveFeatureGenerator;

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
  private static final int MAX_WORDS = 20_000;

  private static final Set<String> ORGANIZATION_WORDS =
      Set.of(
          "academy",
          "administration",
          "agency",
          "airlines",
          "airways",
          "alliance",
          "army",
          "assembly",
          "association",
          "authorities",
          "authority",
          "bank",
          "board",
          "brigade",
          "brigades",
          "broadcasting",
          "bureau",
          "cabinet",
          "center",
          "centre",
          "church",
          "club",
          "co.",
          "coalition",
          "college",
          "commission",
          "committee",
          "company",
          "congress",
          "corp",
          "corp.",
          "corporation",
          "council",
          "court",
          "daily",
          "department",
          "election",
          "federation",
          "force",
          "forces",
          "forum",
          "foundation",
          "front",
          "fund",
          "government",
          "group",
          "guard",
          "guards",
          "herald",
          "hospital",
          "inc",
          "inc.",
          "industries",
          "initiative",
          "institute",
          "institution",
          "journal",
          "laboratory",
          "league",
          "llc",
          "ltd",
          "ltd.",
          "ministers",
          "ministry",
          "mission",
          "movement",
          "museum",
          "network",
          "news",
          "office",
          "orchestra",
          "organisation",
          "organization",
          "parliament",
          "party",
          "police",
          "post",
          "press",
          "programme",
          "school",
          "senate",
          "service",
          "services",
          "society",
          "systems",
          "team",
          "times",
          "tribunal",
          "tribune",
          "trust",
          "union",
          "university");

  private static final Set<String> TITLES =
      Set.of(
          "ambassador",
          "analyst",
          "author",
          "capt.",
          "captain",
          "chairman",
          "chancellor",
          "col.",
          "colonel",
          "commander",
          "director",
          "dr",
          "dr.",
          "gen.",
          "general",
          "gov.",
          "governor",
          "historian",
          "journalist",
          "judge",
          "justice",
          "king",
          "lady",
          "lawmaker",
          "leader",
          "lord",
          "mayor",
          "minister",
          "mr",
          "mr.",
          "mrs",
          "mrs.",
          "ms",
          "ms.",
          "pope",
          "premier",
          "president",
          "prince",
          "princess",
          "prof",
          "prof.",
          "professor",
          "queen",
          "rep.",
          "secretary",
          "sen.",
          "senator",
          "sheikh",
          "sir",
          "spokesman",
          "spokesperson",
          "spokeswoman",
          "writer");

  private final Map<String, WordFeatures> words = new HashMap<>();
  private final Map<String, String> earlier = new HashMap<>();
  private String[] sentence = {};
  private final List<List<String>> features = new ArrayList<>();

  @Override
  public void createFeatures(
      List<String> out, String[] tokens, int index, String[] previousOutcomes) {
    if (tokens != sentence) {
      sentence = tokens;
      features.clear();
      for (int i = 0; i < tokens.length; i++) {
        List<String> here = new ArrayList<>();
        for (int offset = -WordFeatures.REACH; offset <= WordFeatures.REACH; offset++) {
          here.addAll(word(tokens, i + offset).seenFrom(offset));
        }
        here.addAll(together(tokens, i));
        features.add(here);
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

  /** The token at a place, which may lie outside of the sentence. */
  WordFeatures word(String[] tokens, int i) {
    if (i < 0) {
      return WordFeatures.BEFORE_SENTENCE;
    }
    if (i >= tokens.length) {
      return WordFeatures.BEHIND_SENTENCE;
    }
    WordFeatures known = words.get(tokens[i]);
    if (known == null) {
      if (words.size() >= MAX_WORDS) {
        words.clear();
      }
      known = WordFeatures.of(tokens[i]);
      words.put(tokens[i], known);
    }
    return known;
  }

  /** Those features of a token that say something of several words at once. */
  List<String> together(String[] tokens, int i) {
    List<String> out = new ArrayList<>(16);
    WordFeatures here = word(tokens, i);
    WordFeatures before = word(tokens, i - 1);
    WordFeatures after = word(tokens, i + 1);
    out.add("s-1,s=" + before.shape() + ',' + here.shape());
    out.add("s,s+1=" + here.shape() + ',' + after.shape());
    out.add("w-1,w=" + before.lower() + ',' + here.lower());
    out.add("w,w+1=" + here.lower() + ',' + after.lower());
    out.add("w-1,s=" + before.lower() + ',' + here.shape());
    out.add("s,w+1=" + here.shape() + ',' + after.lower());
    if (!here.cluster().isEmpty() && !before.cluster().isEmpty()) {
      out.add("b-1,b=" + before.cluster() + ',' + here.cluster());
    }
    if (!here.cluster().isEmpty() && !after.cluster().isEmpty()) {
      out.add("b,b+1=" + here.cluster() + ',' + after.cluster());
    }
    if (i == 0) {
      out.add("first," + here.shape());
    }
    if (here.capitalised()) {
      addRun(tokens, i, out);
    }
    String outcome = earlier.get(tokens[i]);
    if (outcome != null && !outcome.equals(NameDecoder.OTHER)) {
      out.add("earlier=" + outcome);
    }
    return out;
  }

  /** The words around the run of capitalised words that the token stands in. */
  private void addRun(String[] tokens, int i, List<String> out) {
    int start = i;
    while (word(tokens, start - 1).capitalised()) {
      start--;
    }
    int end = i + 1;
    while (word(tokens, end).capitalised()) {
      end++;
    }
    out.add("run<" + word(tokens, start - 1).lower());
    out.add("run>" + word(tokens, end).lower());
    out.add("runFirst=" + word(tokens, start).lower());
    out.add("runLast=" + word(tokens, end - 1).lower());
    for (int k = start; k < end; k++) {
      String word = word(tokens, k).lower();
      if (ORGANIZATION_WORDS.contains(word)) {
        out.add(k == end - 1 ? "runEndsAsOrganization" : "runHasOrganizationWord");
      }
      if (k < i && TITLES.contains(word)) {
        out.add("titleInRun");
      }
    }
    if (start > 0 && TITLES.contains(word(tokens, start - 1).lower())) {
      out.add("titleBeforeRun");
    }
  }
}
