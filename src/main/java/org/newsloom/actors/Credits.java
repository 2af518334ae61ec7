package org.newsloom.actors;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * The places of an article that only say who made it: "(Reporting by Jane Doe; Editing by John
 * Roe)", "WASHINGTON (AP) —", "The Associated Press contributed to this report."
 *
 * <p>Like a {@link Bylines byline} a credit is no mention. What it names made the text and is not
 * written about: counted, agencies and editors would lead the actors of every newspaper's articles,
 * each together with all that the articles name.
 */
final class Credits {
  private static final Set<String> WORK =
      Set.of("reporting", "writing", "editing", "photo", "photos");
  private static final Set<String> BY = Set.of("by", "from");

  /** What a credit says beside names. */
  private static final Set<String> FILLERS =
      Set.of(
          "additional",
          "further",
          "with",
          "by",
          "from",
          "in",
          "at",
          "for",
          "of",
          "and",
          "the",
          "newsroom",
          "bureau",
          "staff",
          "desk",
          "team",
          "writer",
          "writers",
          "reporter",
          "reporters",
          "correspondent",
          "correspondents",
          "journalist",
          "journalists",
          "editor",
          "editors");

  private static final Set<String> THIS = Set.of("report", "story", "article", "piece");
  private static final int LONGEST_DATELINE = 12;
  private static final Set<String> DASHES = Set.of("-", "–", "—", "--");
  private static final Set<String> STOPS = Set.of(".", "!", "?", "”", "\"");

  /** Listed news agencies, and those broadcasters that sign their datelines. */
  private static final Set<String> AGENCIES =
      Stream.of(
              "reuters",
              "associated-press",
              "agence-france-presse",
              "united-press-international",
              "bloomberg-news",
              "deutsche-presse-agentur",
              "tass",
              "interfax",
              "ria-novosti",
              "sputnik-news",
              "xinhua",
              "kyodo-news",
              "yonhap",
              "korean-central-news-agency",
              "press-trust-of-india",
              "ansa",
              "agencia-efe",
              "anadolu-agency",
              "islamic-republic-news-agency",
              "fars-news-agency",
              "tasnim-news-agency",
              "mehr-news-agency",
              "iranian-students-news-agency",
              "syrian-arab-news-agency",
              "saudi-press-agency",
              "saba-news-agency",
              "petra-news-agency",
              "wafa",
              "ukrinform",
              "unian",
              "belta",
              "cnn")
          .map("organization:"::concat)
          .collect(Collectors.toUnmodifiableSet());

  private final ArticleWords article;
  private final Vocabulary vocabulary = Vocabulary.english();
  private final BitSet[] covered;

  /**
   * @param article its words
   * @param found its names; an agency in a dateline must be one of them
   */
  Credits(ArticleWords article, List<Found> found) {
    this.article = article;
    this.covered = new BitSet[article.sentenceCount()];
    Map<Integer, List<Found>> bySentence =
        found.stream().collect(Collectors.groupingBy(Found::sentence));
    for (int sentence = 0; sentence < covered.length; sentence++) {
      covered[sentence] = new BitSet();
      markWork(sentence);
      markContribution(sentence);
      if (isFirst(sentence)) {
        markDateline(sentence, bySentence.getOrDefault(sentence, List.of()));
      }
    }
  }

  /** What was found without what stands in a credit. */
  List<Found> leaveOut(List<Found> found) {
    return found.stream().filter(one -> !has(one)).collect(Collectors.toList());
  }

  /** Whether a name stands in a credit. */
  boolean has(Found one) {
    return covered[one.sentence()].get(one.firstWord());
  }

  private boolean isFirst(int sentence) {
    return sentence == 0 || paragraph(sentence - 1) != paragraph(sentence);
  }

  private boolean isLast(int sentence) {
    return sentence + 1 == covered.length || paragraph(sentence + 1) != paragraph(sentence);
  }

  private int paragraph(int sentence) {
    return article.sentence(sentence).paragraphIndex();
  }

  /**
   * "(Reporting by Jane Doe in Paris and John Roe; Editing by Max Moe)": a sentence of its own, or
   * the end of a paragraph behind a full stop.
   */
  private void markWork(int sentence) {
    List<Word> words = article.words(sentence);
    for (int i = 0; i + 2 < words.size(); i++) {
      boolean opens = words.get(i).is("(");
      boolean closing =
          opens && i > 0 && STOPS.contains(words.get(i - 1).text()) && isLast(sentence);
      if (i > 0 && !closing) {
        continue;
      }
      int first = opens ? i + 1 : i;
      first += article.is(sentence, first, "additional") ? 1 : 0;
      if (isWorkBy(words, first)) {
        int end = first;
        while (end < words.size() && !words.get(end).is(")") && isCreditWord(words, end)) {
          end++;
        }
        // "Reporting by Doe shows that": a sentence that says more is none.
        if (endsAt(words, end)) {
          covered[sentence].set(first, end);
        }
        i = Math.max(i, end - 1);
      }
    }
  }

  /** Whether only signs follow. */
  private static boolean endsAt(List<Word> words, int index) {
    return words.subList(index, words.size()).stream().noneMatch(Word::isWord);
  }

  private static boolean isWorkBy(List<Word> words, int index) {
    return index + 1 < words.size()
        && WORK.contains(words.get(index).folded())
        && BY.contains(words.get(index + 1).folded());
  }

  private boolean isCreditWord(List<Word> words, int index) {
    Word word = words.get(index);
    return !word.isLowerCase()
        || WORK.contains(word.folded())
        || FILLERS.contains(word.folded())
        || word.is("s")
        || vocabulary.has("particles", word.folded());
  }

  /** "Reuters and Jane Doe in Paris contributed to this report." */
  private void markContribution(int sentence) {
    List<Word> words = article.words(sentence);
    for (int i = 0; i + 3 < words.size() && isCreditWord(words, i); i++) {
      if (words.get(i + 1).is("contributed")
          && article.is(sentence, i + 2, "to")
          && article.is(sentence, i + 3, "this")
          && i + 4 < words.size()
          && THIS.contains(words.get(i + 4).folded())
          && endsAt(words, i + 5)) {
        covered[sentence].set(0, i + 1);
      }
    }
  }

  /** "PARIS, March 3 (Reuters) -": the agency alone in a bracket, before a dash. */
  private void markDateline(int sentence, List<Found> names) {
    List<Word> words = article.words(sentence);
    int open = 0;
    while (open < Math.min(LONGEST_DATELINE, words.size()) && !words.get(open).is("(")) {
      if (!isDateline(words.get(open))) {
        return;
      }
      open++;
    }
    int first = open + 1;
    Found agency = names.stream().filter(one -> one.firstWord() == first).findFirst().orElse(null);
    if (agency == null
        || !article.is(sentence, open, "(")
        || !article.is(sentence, agency.endWord(), ")")
        || agency.endWord() + 1 >= words.size()
        || !DASHES.contains(words.get(agency.endWord() + 1).text())) {
      return;
    }
    if (isAgency(agency) && isPlaceOrDate(sentence, open, names)) {
      covered[sentence].set(open, agency.endWord());
    }
  }

  /** A listed agency, or an acronym that is not listed. */
  private boolean isAgency(Found one) {
    return one.entry() != null
        ? AGENCIES.contains(one.entry().id())
        : one.endWord() == one.firstWord() + 1
            && article.words(one.sentence()).get(one.firstWord()).isAllCapitals();
  }

  /**
   * Whether what stands before a bracket is nothing, a date, or a place that begins in capitals.
   */
  private boolean isPlaceOrDate(int sentence, int open, List<Found> names) {
    List<Word> before = article.words(sentence).subList(0, open);
    if (before.isEmpty()) {
      return true;
    }
    Word first = before.get(0);
    boolean placed = first.isAllCapitals() || vocabulary.isCalendarWord(first);
    boolean actor =
        names.stream()
            .filter(one -> one.firstWord() < open)
            .anyMatch(
                one -> one.kind() == ActorKind.PERSON || one.kind() == ActorKind.ORGANIZATION);
    return placed && !actor && !isLongForm(before, article.words(sentence).get(open + 1));
  }

  /** "WHEAT BOARD (WB)". */
  private static boolean isLongForm(List<Word> before, Word acronym) {
    String initials =
        before.stream()
            .filter(word -> !word.isLowerCase() && word.isWord())
            .map(word -> word.folded().substring(0, 1))
            .collect(Collectors.joining());
    return initials.length() > 1 && initials.equals(acronym.folded());
  }

  private boolean isDateline(Word word) {
    return !word.isLowerCase() || vocabulary.isCalendarWord(word);
  }
}
