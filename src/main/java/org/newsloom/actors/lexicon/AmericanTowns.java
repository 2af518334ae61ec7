package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.actors.words.ResourceLines;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;

/**
 * Tells a town of North America by the state or province behind its name: "Lebanon, Ohio", "East
 * Palestine, Ohio", "Lebanon, Pa.", "Moscow, ID 83843", "London, Ont.".
 *
 * <p>A comma also stands in "Mexico, Texas and Arizona" and in "In Russia, Virginia Hall was ...",
 * so what follows the state must end the place: a sign, a number, a preposition, or another such
 * town. A state's abbreviation with its point needs no such end. "Georgia" and "Washington", which
 * may mean other states, count only behind "in Cairo" and the like, and before a sign.
 */
public final class AmericanTowns {
  private static final Set<String> LOCATING =
      Set.of("in", "near", "of", "from", "to", "at", "outside", "around", "inside", "downtown");
  private static final Set<String> CLOSING =
      Set.of(".", ";", ":", ")", "]", "\"", "”", "?", "!", "—", "–", "-", "(");

  private static final Set<String> GOING_ON =
      Set.of(
          "on", "in", "at", "by", "for", "to", "from", "with", "after", "before", "during", "since",
          "until", "where", "when", "who", "that", "last", "this", "near", "about", "as", "over");

  private static final Set<String> AMBIGUOUS = Set.of("georgia", "washington");

  /** The capital that stands before the name of its own state: "Tbilisi, Georgia". */
  private static final String OF_GEORGIA = "tbilisi";

  private static final int LONGEST_TOWN = 3;

  /** How far behind "and" the state of the next town is looked for. */
  private static final int NEXT_TOWN = 4;

  private static final Map<String, List<Form>> FORMS = forms();

  /**
   * How a state is written.
   *
   * @param pointed whether its abbreviation ends in a point, which no other word does there
   */
  private record Form(List<Word> words, boolean pointed) {
    boolean stands(List<Word> text, int from) {
      if (from + words.size() > text.size()) {
        return false;
      }
      for (int i = 0; i < words.size(); i++) {
        Word word = text.get(from + i);
        if (!word.text().equals(words.get(i).text())
            || (i > 0 && word.spaceBefore() != words.get(i).spaceBefore())) {
          return false;
        }
      }
      return true;
    }
  }

  private AmericanTowns() {}

  private static Map<String, List<Form>> forms() {
    Map<String, List<Form>> forms = new HashMap<>();
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/american-states.txt")) {
      for (String form : line.split("\\|", -1)) {
        boolean pointed = form.endsWith(".");
        add(forms, form, pointed);
        if (pointed) {
          add(forms, form.substring(0, form.length() - 1), false);
        }
      }
    }
    // The longest first: "Pa." before "Pa".
    forms
        .values()
        .forEach(list -> list.sort((a, b) -> Integer.compare(b.words.size(), a.words.size())));
    return forms;
  }

  private static void add(Map<String, List<Form>> forms, String form, boolean pointed) {
    if (!form.equals("-")) {
      List<Word> words = WordReader.read(form);
      forms
          .computeIfAbsent(words.get(0).text(), unused -> new ArrayList<>())
          .add(new Form(words, pointed));
    }
  }

  /**
   * Whether a name is a town of a state that stands behind it.
   *
   * @param words the sentence
   * @param firstWord the first word of the name, or of its last part
   * @param endWord the word behind the name
   */
  static boolean isTown(List<Word> words, int firstWord, int endWord) {
    if (endWord >= words.size()
        || !words.get(endWord).is(",")
        || words.get(firstWord).is(OF_GEORGIA)) {
      return false;
    }
    for (Form form : at(words, endWord + 1)) {
      int after = endWord + 1 + form.words.size();
      boolean ambiguous = AMBIGUOUS.contains(words.get(endWord + 1).folded());
      boolean placed = isPlaced(words, firstWord);
      if (ambiguous ? placed && isClosed(words, after) : ends(words, after, placed, form)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The names that an article gives to towns, folded: those of several words, like "east
   * palestine", and single ones that it uses for a town first.
   */
  public static Set<String> namedIn(List<List<Word>> sentences) {
    Set<String> towns = new HashSet<>();
    Set<String> seen = new HashSet<>();
    for (List<Word> words : sentences) {
      for (int i = 0; i < words.size(); i++) {
        if (words.get(i).isCapitalised()) {
          if (isTown(words, i, i + 1)) {
            String town = name(words, i + 1);
            if (town.indexOf(' ') > 0 || !seen.contains(town)) {
              towns.add(town);
            }
          }
          seen.add(words.get(i).folded());
        }
      }
    }
    return towns;
  }

  /** The run of capitalised words that ends before a word, folded. */
  static String name(List<Word> words, int endWord) {
    int first = nameStart(words, endWord);
    StringBuilder name = new StringBuilder();
    for (Word word : words.subList(first, endWord)) {
      name.append(name.isEmpty() ? "" : " ").append(word.folded());
    }
    return name.toString();
  }

  private static int nameStart(List<Word> words, int endWord) {
    int first = endWord - 1;
    while (first > 0
        && endWord - first < LONGEST_TOWN
        && words.get(first).spaceBefore()
        && words.get(first - 1).isCapitalised()
        && !Vocabulary.english().isFunctionWord(words.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static List<Form> at(List<Word> words, int from) {
    if (from >= words.size()) {
      return List.of();
    }
    return FORMS.getOrDefault(words.get(from).text(), List.of()).stream()
        .filter(form -> form.stands(words, from))
        .toList();
  }

  /** Behind "in" and the like, with or without the first part of its name. */
  private static boolean isPlaced(List<Word> words, int firstWord) {
    int first = nameStart(words, firstWord + 1);
    return first > 0 && LOCATING.contains(words.get(first - 1).folded());
  }

  private static boolean ends(List<Word> words, int after, boolean placed, Form form) {
    if (form.pointed || after >= words.size()) {
      return true;
    }
    Word next = words.get(after);
    if (next.is(",")) {
      return at(words, after + 1).isEmpty();
    }
    if (next.is("and") || next.is("or")) {
      return isBeforeTown(words, after + 1);
    }
    boolean number = Character.isDigit(next.text().codePointAt(0));
    // "In Mexico, Texas officials ..." opens a sentence; "a fire in Lebanon, Ohio killed" does not.
    boolean verb = placed && next.isLowerCase() && form.words.get(0).text().length() > 2;
    return number || CLOSING.contains(next.folded()) || GOING_ON.contains(next.folded()) || verb;
  }

  /** "Moscow, Idaho and Athens, Georgia". */
  private static boolean isBeforeTown(List<Word> words, int from) {
    for (int i = from; i < Math.min(from + NEXT_TOWN, words.size()); i++) {
      if (words.get(i).is(",")) {
        return i > from && !at(words, i + 1).isEmpty();
      }
    }
    return false;
  }

  private static boolean isClosed(List<Word> words, int after) {
    if (after >= words.size()) {
      return true;
    }
    Word next = words.get(after);
    if (!next.is(",")) {
      return CLOSING.contains(next.folded());
    }
    Word behind = after + 1 < words.size() ? words.get(after + 1) : next;
    return !behind.isCapitalised() && !behind.is("and") && !behind.is("or");
  }
}
