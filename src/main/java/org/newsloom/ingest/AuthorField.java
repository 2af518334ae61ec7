package org.newsloom.ingest;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads what a record puts where its authors should stand: {@code By Ann Lee and Bo Ek} are two,
 * {@code Ministry of Fish and Trade} is one.
 */
final class AuthorField {
  private static final int FEWEST_WORDS = 2;
  private static final int MOST_WORDS = 5;
  private static final String BY = "by ";

  /** Words in lower case that stand in names of people. */
  private static final Set<String> PARTICLES =
      Set.of(
          "de", "van", "von", "der", "den", "bin", "al", "el", "la", "le", "du", "da", "di", "dos",
          "ter", "ibn");

  private AuthorField() {}

  /** The author without the word that signs; as it is if there is no such word. */
  static String one(String author) {
    String text = author.strip();
    return text.regionMatches(true, 0, BY, 0, BY.length())
        ? text.substring(BY.length()).strip()
        : text;
  }

  /** The authors in one string; semicolons part any, commas and "and" only names of people. */
  static List<String> several(String authors) {
    List<String> all = new ArrayList<>();
    for (String part : authors.split(";", -1)) {
      String author = one(part);
      List<String> names = names(author);
      if (names.stream().allMatch(AuthorField::isName)) {
        all.addAll(names);
      } else {
        all.add(author);
      }
    }
    all.removeIf(String::isEmpty);
    return all;
  }

  private static List<String> names(String text) {
    List<String> names = new ArrayList<>();
    for (String part : text.replace(" and ", ", ").replace(" & ", ", ").split(",", -1)) {
      String name = part.strip();
      // "Ann Lee, Bo Ek, and Cy Orr"
      names.add(name.startsWith("and ") ? name.substring("and ".length()).strip() : name);
    }
    names.removeIf(String::isEmpty);
    return names;
  }

  /** Two to five words that begin in upper case, but for particles. */
  private static boolean isName(String text) {
    String[] words = text.split(" ", -1);
    if (words.length < FEWEST_WORDS || words.length > MOST_WORDS) {
      return false;
    }
    for (int i = 0; i < words.length; i++) {
      boolean particle = i < words.length - 1 && PARTICLES.contains(words[i]);
      if (!particle && !isNameWord(words[i])) {
        return false;
      }
    }
    return true;
  }

  private static boolean isNameWord(String word) {
    return !word.isEmpty()
        && Character.isUpperCase(word.codePointAt(0))
        && word.codePoints()
            .allMatch(c -> Character.isLetter(c) || c == '.' || c == '-' || c == '\'' || c == '’');
  }
}
