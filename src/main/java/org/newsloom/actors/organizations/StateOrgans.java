package org.newsloom.actors.organizations;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.ResourceLines;
import org.newsloom.actors.words.Vocabulary;

/**
 * The bodies that states have: parliaments, ministries, courts, armed forces. A name is one of a
 * body if {@code organs.tsv} lists it ("House of Commons"), or if it is a head word after or before
 * words of government: "Transport Ministry", "Department of Health and Human Services".
 */
public final class StateOrgans {
  private static final Set<String> CONNECTORS = Set.of("of", "and", "for", "the");
  private static final Set<String> TURNED = Set.of("ministry", "department");
  private static final StateOrgans STANDARD = new StateOrgans();

  private final Vocabulary vocabulary = Vocabulary.english();

  /** The first form of each listed one. */
  private final Map<String, String> listed = new HashMap<>();

  private final Map<String, Owners> owners = new HashMap<>();
  private final Set<String> openings = new HashSet<>();

  /** Whose body it can be: these states, or all but these. */
  private record Owners(boolean allBut, Set<String> codes) {
    boolean has(String code) {
      return allBut != codes.contains(code);
    }
  }

  private StateOrgans() {
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/organs.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException("organs.tsv: three columns expected: " + line);
      }
      boolean allBut = columns[2].startsWith("!") || columns[2].equals("*");
      String codes = columns[2].replace("!", "").replace("*", "");
      String key = turned(words(columns[0]));
      listed.put(key, key);
      openings.add(words(columns[0]).get(0));
      owners.put(
          key, new Owners(allBut, codes.isEmpty() ? Set.of() : Set.of(codes.split("\\|", -1))));
      for (String form : columns[1].split("\\|", -1)) {
        if (!form.isEmpty()) {
          listed.put(turned(words(form)), key);
          openings.add(words(form).get(0));
        }
      }
    }
  }

  /** The bodies that come with Newsloom. */
  public static StateOrgans standard() {
    return STANDARD;
  }

  /** Whether words of a slug name a body of a state, without the state. */
  public boolean isOrgan(List<String> words) {
    return !words.isEmpty() && (listed.containsKey(turned(words)) || isComposed(words));
  }

  /** Whether a folded word can open a body's name. */
  public boolean mayOpen(String folded) {
    String word = OrganizationName.american(folded);
    return openings.contains(word)
        || vocabulary.has("organ_heads", word)
        || vocabulary.has("organ_modifiers", word);
  }

  /**
   * The key of a body: "Ministry of Foreign Affairs" and "Foreign Ministry" are one.
   *
   * @param words see {@link #isOrgan}
   */
  String key(List<String> words) {
    String key = turned(words);
    return listed.getOrDefault(key, key);
  }

  /**
   * Whether a state may have this body: the United States have a State Department and no
   * ministries.
   *
   * @param key see {@link #key}
   * @param code ISO 3166-1 alpha-3
   */
  public boolean mayBelongTo(String key, String code) {
    Owners known = owners.get(key);
    if (known != null) {
      return known.has(code);
    }
    return !key.endsWith("-ministry") || !code.equals("USA");
  }

  private boolean isComposed(List<String> words) {
    String turned = turned(words);
    List<String> inOrder = List.of(turned.split("-", -1));
    int last = inOrder.size() - 1;
    if (last < 1 || !vocabulary.has("organ_heads", inOrder.get(last))) {
      return false;
    }
    boolean first = true;
    for (String word : inOrder.subList(0, last)) {
      boolean connects = CONNECTORS.contains(word) && !first;
      if (!connects && !vocabulary.has("organ_modifiers", word)) {
        return false;
      }
      first = false;
    }
    return !CONNECTORS.contains(inOrder.get(last - 1));
  }

  static List<String> words(String name) {
    List<String> words = new ArrayList<>(List.of(Folding.slug(name).split("-", -1)));
    words.replaceAll(OrganizationName::american);
    return words;
  }

  /** "Department of Health" as "health-department". */
  private static String turned(List<String> words) {
    if (words.size() > 2 && TURNED.contains(words.get(0)) && words.get(1).equals("of")) {
      int rest = words.size() > 3 && words.get(2).equals("the") ? 3 : 2;
      return String.join("-", words.subList(rest, words.size())) + "-" + words.get(0);
    }
    return String.join("-", words);
  }
}
