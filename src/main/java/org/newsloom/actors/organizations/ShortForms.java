package org.newsloom.actors.organizations;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Predicate;
import org.newsloom.actors.words.Vocabulary;

/**
 * Which names of one article are short forms of others: "Noble" and "Noble Moving" of "Noble Moving
 * and Storage", "Supreme Court" of "Supreme Court of the United Kingdom" and of "Israeli Supreme
 * Court".
 *
 * <p>A short form begins a longer name, or ends one that begins with a state's name or adjective.
 * It is one only if all the longer names that it fits are forms of one. The first word of a company
 * is also that of its products and daughters, so a beginning is short for
 *
 * <ul>
 *   <li>a name that goes on with nothing but words for a kind of body, wherever both stand:
 *       "Likud", "Likud party";
 *   <li>a name that stands before it in the article and goes on with "of", or with words of kinds
 *       or trades among others, or with a state: "Jackson Laboratory", then "Jackson", but not
 *       "Facebook Live", then "Facebook", nor "Air India Express", then "Air India";
 *   <li>no name of a part of a body whose own name ends in its kind: "Boston University" is not the
 *       "Boston University School of Law".
 * </ul>
 */
public final class ShortForms {
  /** "House of Commons" is not short for its library. */
  private static final int LONGEST_BEGINNING = 2;

  private final SortedMap<String, Name> names;
  private final Predicate<List<String>> namesState;
  private final Vocabulary vocabulary = Vocabulary.english();

  /**
   * A name of the article.
   *
   * @param words its words as written
   * @param first where it stands first: the smaller, the earlier
   */
  public record Name(List<String> words, int first) {
    public Name {
      words = List.copyOf(words);
    }
  }

  private ShortForms(SortedMap<String, Name> names, Predicate<List<String>> namesState) {
    this.names = names;
    this.namesState = namesState;
  }

  /**
   * The longest name of each short form.
   *
   * @param names by the name's key
   * @param namesState whether words are a state's name or adjective
   * @return the key of the longest by the key of the short form; names without a longer one are
   *     left out
   */
  public static Map<String, String> of(
      SortedMap<String, Name> names, Predicate<List<String>> namesState) {
    return new ShortForms(names, namesState).longest();
  }

  private Map<String, String> longest() {
    Map<String, List<String>> byBeginning = new HashMap<>();
    Map<String, List<String>> byEnd = new HashMap<>();
    names.forEach(
        (key, name) -> {
          List<String> words = name.words();
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
        (key, name) -> {
          List<String> ending = byEnd.getOrDefault(joined(name.words()), List.of());
          List<String> longer =
              new ArrayList<>(byBeginning.getOrDefault(joined(name.words()), List.of()));
          longer.addAll(ending);
          longer.remove(key);
          if (!isOne(longer)) {
            // "House" beside its committees: what follows "of" is no other body's name.
            longer.removeIf(other -> !goesOnWithOf(name, name(other)));
          }
          if (isOne(longer)) {
            longer.stream()
                .filter(other -> ending.contains(other) || isBeginning(name, name(other)))
                .max(byLength())
                .ifPresent(best -> longest.put(key, best));
          }
        });
    // A name may be short for one that is short itself.
    longest.replaceAll((key, best) -> longest.getOrDefault(best, best));
    return longest;
  }

  /** Whether a name may be short for one that it begins. */
  private boolean isBeginning(Name name, Name longer) {
    List<String> rest = longer.words().subList(name.words().size(), longer.words().size());
    if (areAll(rest, "kind_words")) {
      return true;
    }
    if (longer.first() > name.first()) {
      return false;
    }
    boolean of = goesOnWithOf(name, longer);
    boolean whole = is("kind_words", name.words().get(name.words().size() - 1));
    return of || (!whole && (areAny(rest) || namesState.test(rest)));
  }

  private boolean areAll(List<String> words, String list) {
    return words.stream().allMatch(word -> !isWord(word) || is(list, word));
  }

  private boolean areAny(List<String> words) {
    return words.stream().anyMatch(word -> is("kind_words", word) || is("trade_words", word));
  }

  private boolean is(String list, String word) {
    return vocabulary.has(list, word.toLowerCase(Locale.ROOT));
  }

  private static boolean isWord(String word) {
    return Character.isLetterOrDigit(word.codePointAt(0));
  }

  private static boolean goesOnWithOf(Name name, Name longer) {
    int length = name.words().size();
    return longer.words().size() > length && longer.words().get(length).equals("of");
  }

  /** Whether names are forms of one: all begin the longest. */
  private boolean isOne(List<String> keys) {
    String whole =
        keys.stream().max(byLength()).map(key -> joined(name(key).words()) + " ").orElse("");
    return keys.stream().allMatch(key -> whole.startsWith(joined(name(key).words()) + " "));
  }

  private Comparator<String> byLength() {
    return Comparator.<String>comparingInt(key -> name(key).words().size())
        .thenComparing(Comparator.reverseOrder());
  }

  private Name name(String key) {
    return names.getOrDefault(key, new Name(List.of(), 0));
  }

  private static void add(Map<String, List<String>> keys, List<String> words, String key) {
    keys.computeIfAbsent(joined(words), unused -> new ArrayList<>()).add(key);
  }

  private static String joined(List<String> words) {
    return String.join(" ", words);
  }
}
