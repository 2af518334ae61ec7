package org.newsloom.train.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsloom.actors.names.Spelling;

/**
 * Adds headlines to learn from: copies of some sentences that hold names, spelt as headlines are,
 * each before its sentence as a headline stands before its text. Two of three are what is left of a
 * headline in capitals throughout, which tells no acronym from a word; the third keeps them.
 */
final class HeadlineCopies {
  private static final int EVERY = 10;
  private static final int KEEPS_ACRONYMS = 3;
  private static final int FEWEST_WORDS = 4;
  private static final int MOST_WORDS = 25;

  /** Shorter words in small letters stay so. */
  private static final int LONGEST_SMALL = 3;

  private HeadlineCopies() {}

  static List<WeightedSentence> add(List<WeightedSentence> sentences) {
    List<WeightedSentence> all = new ArrayList<>(sentences.size() + sentences.size() / EVERY);
    for (int i = 0; i < sentences.size(); i++) {
      WeightedSentence sentence = sentences.get(i);
      if (i % EVERY == EVERY - 1 && isFit(sentence)) {
        boolean keepsAcronyms = i / EVERY % KEEPS_ACRONYMS == KEEPS_ACRONYMS - 1;
        all.add(
            new WeightedSentence(
                sentence.documentStart(),
                keepsAcronyms ? capitalised(sentence.words()) : fromCapitals(sentence.words()),
                sentence.taggings()));
        all.add(new WeightedSentence(false, sentence.words(), sentence.taggings()));
      } else {
        all.add(sentence);
      }
    }
    return all;
  }

  private static boolean isFit(WeightedSentence sentence) {
    int size = sentence.words().size();
    return size >= FEWEST_WORDS
        && size <= MOST_WORDS
        && sentence.taggings().stream()
            .anyMatch(tagging -> tagging.tags().stream().anyMatch(tag -> !tag.equals("O")));
  }

  private static List<String> fromCapitals(List<String> words) {
    return List.of(
        Spelling.headline(
            words.stream().map(word -> word.toUpperCase(Locale.ROOT)).toArray(String[]::new)));
  }

  private static List<String> capitalised(List<String> words) {
    return words.stream()
        .map(
            word ->
                word.length() > LONGEST_SMALL
                    ? Character.toUpperCase(word.charAt(0)) + word.substring(1)
                    : word)
        .toList();
  }
}
