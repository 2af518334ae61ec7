package org.newsloom.actors.organizations;

import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.newsloom.actors.words.ResourceLines;
import org.newsloom.actors.words.Vocabulary;

/**
 * The names that parties of several states bear: those of {@code parties.tsv} ("Labour Party",
 * "Labour"), and "Party" behind nothing but words that many parties' names are made of ("National
 * Reform Party").
 */
final class Parties {
  private static final String PARTY = "party";

  private final Vocabulary vocabulary = Vocabulary.english();
  private final Map<String, String> keys = new HashMap<>();
  private final Map<String, String> names = new HashMap<>();
  private final Map<String, Set<String>> owners = new HashMap<>();
  private final Set<String> openings = new HashSet<>();

  Parties() {
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/parties.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 3) {
        throw new IllegalStateException("parties.tsv: three columns expected: " + line);
      }
      List<String> words = StateOrgans.words(columns[0]);
      String key = String.join("-", words);
      keys.put(key, key);
      names.put(key, columns[0]);
      openings.add(words.get(0));
      owners.put(key, Set.of(columns[2].split("\\|", -1)));
      for (String form : columns[1].split("\\|", -1)) {
        if (!form.isEmpty()) {
          keys.put(String.join("-", StateOrgans.words(form)), key);
        }
      }
    }
  }

  /**
   * The key of the party that words of a slug name, without its state; empty if they name none.
   *
   * @param words in American spelling
   */
  Optional<String> key(List<String> words) {
    String joined = String.join("-", words);
    String listed = keys.get(joined);
    return listed != null || !isComposed(words) ? Optional.ofNullable(listed) : Optional.of(joined);
  }

  /** Whether a key is one of a party. */
  boolean isParty(String key) {
    return names.containsKey(key) || isComposed(List.of(key.split("-", -1)));
  }

  /** Whether words are a party's whole name, and not "Labour". */
  boolean isWhole(List<String> words) {
    return isParty(String.join("-", words));
  }

  /** Whether a word can open a party's whole name. */
  boolean mayOpen(String word) {
    return openings.contains(word) || vocabulary.has("party_modifiers", word);
  }

  /** The whole name of a listed party; empty if it is not listed. */
  Optional<String> name(String key) {
    return Optional.ofNullable(names.get(key));
  }

  /** The states whose party of this key the news speaks of; empty if unknown. */
  Set<String> owners(String key) {
    return owners.getOrDefault(key, Set.of());
  }

  /** "Democratic and Republican Party": parties of one state, each with its own name. */
  private boolean areTwo(List<String> words) {
    int and = words.indexOf("and");
    return and > 0
        && !Collections.disjoint(
            owners(String.join("-", words.subList(0, and)) + "-" + PARTY),
            owners(String.join("-", words.subList(and + 1, words.size()))));
  }

  private boolean isComposed(List<String> words) {
    int last = words.size() - 1;
    if (last < 1 || !words.get(last).equals(PARTY) || words.get(0).equals("and") || areTwo(words)) {
      return false;
    }
    return words.subList(0, last).stream()
        .allMatch(word -> word.equals("and") || vocabulary.has("party_modifiers", word));
  }
}
