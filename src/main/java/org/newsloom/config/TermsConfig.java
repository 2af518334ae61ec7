package org.newsloom.config;

import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.SelfChecking;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.LocalPaths;

/** What counts as a term. */
public record TermsConfig(
    @Key(
            value = "What of a word is counted: its dictionary form, the word itself, or its stem.",
            byDefault = "lemma")
        Unit unit,
    @Key(
            value = "How many words a term has: each size that is counted.",
            byDefault = "[1, 2]",
            mayBeEmpty = false,
            min = 1,
            max = 5)
        List<Integer> ngrams,
    @Key(
            value =
                "Words that are no terms: the built-in list, none, or files of words (# comments).",
            byDefault = "english",
            format = Key.Format.FILE,
            words = {StopWordFiles.ENGLISH, StopWordFiles.NONE},
            mayBeEmpty = false)
        List<String> stopWords,
    @Key(
            value = "More such words.",
            byDefault = "[]",
            pattern = "\\S+",
            expects = "a list, each item a word")
        List<String> extraStopWords,
    @Key(
            value = "Terms that occur less often are left out of the tables.",
            byDefault = "1",
            min = 1)
        int minFrequency,
    @Key(
            value = "Terms that occur in fewer articles are left out of the tables.",
            byDefault = "1",
            min = 1)
        int minArticles)
    implements SelfChecking {

  /** What of a word is counted. */
  public enum Unit {
    /** The dictionary form. */
    LEMMA,
    /** The word as written, in lower case. */
    TOKEN,
    /** The word without its endings. */
    STEM
  }

  public TermsConfig {
    ngrams = List.copyOf(ngrams);
    stopWords = List.copyOf(stopWords);
    extraStopWords = List.copyOf(extraStopWords);
  }

  /** Whether the built-in English list applies. */
  public boolean englishStopWords() {
    return stopWords.contains(StopWordFiles.ENGLISH);
  }

  /**
   * The stop words of the files and those listed beside them, lower case, straight apostrophes;
   * without the built-in list.
   *
   * @throws UserError if a file cannot be read
   */
  public SortedSet<String> listedStopWords() {
    TreeSet<String> words = new TreeSet<>();
    extraStopWords.forEach(word -> words.add(StopWordFiles.normal(word)));
    for (String item : stopWords) {
      if (!item.equals(StopWordFiles.ENGLISH) && !item.equals(StopWordFiles.NONE)) {
        words.addAll(StopWordFiles.read(LocalPaths.of(item)));
      }
    }
    return words;
  }

  @Override
  public List<Complaint> complaints() {
    List<Complaint> complaints = new ArrayList<>();
    if (stopWords.contains(StopWordFiles.NONE) && stopWords.size() > 1) {
      complaints.add(
          new Complaint("stop_words", "names 'none' beside others; expected it alone, or not"));
    }
    return complaints;
  }
}
