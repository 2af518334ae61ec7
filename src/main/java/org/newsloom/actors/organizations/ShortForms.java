package org.newsloom.actors.organizations;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Which names of one article are short forms of others: "Noble" and "Noble Moving" of "Noble Moving
 * and Storage", "Supreme Court" of "Supreme Court of the United Kingdom" and of "Israeli Supreme
 * Court".
 *
 * <p>A short form begins a longer name, or ends one that begins with a state's name or adjective.
 * It is one only if all the longer names that it fits are forms of one.
 */
public final class ShortForms {
  /** "House of Commons" is not short for its library. */
  private static final int LONGEST_BEGINNING = 2;

  private ShortForms() {}

  /**
   * The longest name of each short form.
   *
   * @param names words of each name, by the name's key
   * @param namesState whether words are a state's name or adjective
   * @return the key of the longest by the key of the short form; names without a longer one are
   *     left out
   */
  public static Map<String, String> of(
      SortedMap<String, List<String>> names, Predicate<List<String>> namesState) {
    Map<String, List<String>> byBeginning = new HashMap<>();
    Map<String, List<String>> byEnd = new HashMap<>();
    names.forEach(
        (key, words) -> {
          for (int i = 1; i < words.size(); i++) {
            if (i <= LONGEST_BEGINNING || words.get(i).equals("of")) {
              add(byBeginning, words.subList(0, i), key);
            }
            if (namesState.test(words.subList(0, i))) {
              add(byEnd, words.subList(i, words.size()), key);
            }
          }
        });
    Map<String, String> longest = new TreeMap<>();
    names.forEach(
        (key, words) -> {
          List<String> longer = new ArrayList<>(byBeginning.getOrDefault(joined(words), List.of()));
          longer.addAll(byEnd.getOrDefault(joined(words), List.of()));
          longer.remove(key);
          String best = longest(longer, names);
          if (best == null) {
            // "House" beside its committees: what follows "of" is no other body's name.
            longer.removeIf(name -> !continuesWithOf(words, names.getOrDefault(name, List.of())));
            best = longest(longer, names);
          }
          if (best != null) {
            longest.put(key, best);
          }
        });
    // A name may be short for one that is short itself.
    longest.replaceAll((key, best) -> longest.getOrDefault(best, best));
    return longest;
  }

  private static boolean continuesWithOf(List<String> words, List<String> longer) {
    return longer.size() > words.size() && longer.get(words.size()).equals("of");
  }

  private static @Nullable String longest(
      Collection<String> keys, SortedMap<String, List<String>> names) {
    String best =
        keys.stream()
            .max(
                Comparator.<String>comparingInt(key -> names.getOrDefault(key, List.of()).size())
                    .thenComparing(Comparator.reverseOrder()))
            .orElse(null);
    if (best == null) {
      return null;
    }
    String whole = joined(names.getOrDefault(best, List.of()));
    boolean one =
        keys.stream()
            .allMatch(
                key -> (whole + " ").startsWith(joined(names.getOrDefault(key, List.of())) + " "));
    return one ? best : null;
  }

  private static void add(Map<String, List<String>> keys, List<String> words, String key) {
    keys.computeIfAbsent(joined(words), unused -> new ArrayList<>()).add(key);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
