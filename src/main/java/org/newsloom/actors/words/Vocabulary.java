package org.newsloom.actors.words;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The word lists of {@code vocabulary.txt} and {@code given-name-genders.txt} and the two lists of
 * names beside them.
 */
public final class Vocabulary {
  private static final Vocabulary ENGLISH = new Vocabulary();

  private final Map<String, Set<String>> lists;
  private final Map<String, String> givenNames;
  private final Map<String, String> familyNames;

  private Vocabulary() {
    Map<String, Set<String>> read = new HashMap<>();
    readLists("/org/newsloom/actors/words/vocabulary.txt", read);
    readLists("/org/newsloom/actors/words/given-name-genders.txt", read);
    lists = Map.copyOf(read);
    givenNames = spellings("/org/newsloom/actors/words/given-names.txt");
    familyNames = spellings("/org/newsloom/actors/words/family-names.txt");
  }

  private static void readLists(String resource, Map<String, Set<String>> lists) {
    Set<String> current = new HashSet<>();
    for (String line : ResourceLines.read(resource)) {
      if (line.startsWith("[")) {
        current = new HashSet<>();
        lists.put(line.substring(1, line.length() - 1), current);
      } else {
        current.addAll(List.of(line.strip().split(" ", -1)));
      }
    }
  }

  private static Map<String, String> spellings(String resource) {
    Map<String, String> names = new HashMap<>();
    for (String line : ResourceLines.read(resource)) {
      String[] spellings = line.split(" ", -1);
      for (String spelling : spellings) {
        names.putIfAbsent(spelling, spellings[0]);
      }
    }
    return Map.copyOf(names);
  }

  /** The English lists, read once. */
  public static Vocabulary english() {
    return ENGLISH;
  }

  /**
   * Whether a folded word is in a list.
   *
   * @throws IllegalArgumentException if there is no such list
   */
  public boolean has(String list, String folded) {
    Set<String> words = lists.get(list);
    if (words == null) {
      throw new IllegalArgumentException("no word list named " + list);
    }
    return words.contains(folded);
  }

  public boolean isFunctionWord(Word word) {
    return has("function", word.folded());
  }

  public boolean isTitle(Word word) {
    return has("titles", word.folded());
  }

  public boolean isCalendarWord(Word word) {
    return has("calendar", word.folded());
  }

  /** Every spelling of the given-name list with the first spelling of its line. */
  public Map<String, String> givenNames() {
    return givenNames;
  }

  /** Every spelling of the family-name list with the first spelling of its line. */
  public Map<String, String> familyNames() {
    return familyNames;
  }
}
