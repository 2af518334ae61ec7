package org.newsloom.actors;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * Makes candidates of a name finder's spans: trims what is no part of the name and drops noise.
 *
 * <p>Trimmed are signs, an article in front, a possessive {@code 's}; of persons also titles and
 * lower-case words ("former President"), which so are never part of a mention. Dropped are spans
 * without a capital or a letter, days and months, peoples and religions ("Russian Jews"), persons
 * with digits, spans of more than {@value #MOST_WORDS} words, and single words that the same
 * article also writes in lower case. The same text is given one kind throughout an article: the one
 * with the most certainty in sum.
 */
final class NameCandidates {
  private static final Set<String> KEPT_PERIOD_AFTER =
      Set.of("jr", "sr", "inc", "corp", "co", "ltd", "bros");
  private static final int MOST_PERSON_WORDS = 9;

  /**
   * Of any kind: longer runs are lists in capitals, and looking into them grows with the square.
   */
  static final int MOST_WORDS = 40;

  private static final int LONGEST_SYLLABLE = 5;

  private final ArticleWords article;
  private final Vocabulary vocabulary = Vocabulary.english();
  private final double minConfidence;
  private final Predicate<String> namesBody;

  /**
   * @param article its words
   * @param minConfidence what the name finder is less sure of is dropped
   * @param namesBody whether a list has a word as an organization's name
   */
  NameCandidates(ArticleWords article, double minConfidence, Predicate<String> namesBody) {
    this.namesBody = namesBody;
    this.article = article;
    this.minConfidence = minConfidence;
  }

  /** The candidates in order of the text. */
  List<Found> of(List<NameSpan> spans) {
    List<Found> candidates = new ArrayList<>();
    for (NameSpan span : spans) {
      boolean known =
          span.kind() != ActorKind.STATE && span.sentenceIndex() < article.sentenceCount();
      Found found = known && span.probability() >= minConfidence ? trimmed(span) : null;
      if (found != null && !isNoise(found)) {
        candidates.add(found);
      }
    }
    List<Found> joined = new PersonConjuncts(article).corrected(candidates);
    List<Found> mended = new PersonSpans(article, namesBody).corrected(joined);
    return TitleNames.corrected(article, withOneKindEach(mended));
  }

  private @Nullable Found trimmed(NameSpan span) {
    List<Word> words = article.words(span.sentenceIndex());
    int first = firstBehind(words, span.charStart());
    int end = first;
    while (end < words.size() && words.get(end).start() < span.charEnd()) {
      end++;
    }
    if (first < end) {
      first = InnerApostrophe.wholeStart(words, first);
      end = InnerApostrophe.wholeEnd(words, end);
    }
    boolean person = span.kind() == ActorKind.PERSON;
    first = person ? afterSentenceOpening(words, first, end) : afterSeat(words, first, end);
    end = trimmedEnd(words, first, person ? beforePossessive(words, first, end) : end, person);
    first = trimmedStart(words, first, end, person);
    end = person ? hyphenatedEnd(words, first, end) : end;
    return first < end
        ? new Found(
            span.sentenceIndex(),
            first,
            end,
            span.kind(),
            null,
            MentionMethod.MODEL,
            span.probability(),
            null)
        : null;
  }

  /** The first word that ends behind a position; found by halving, as sentences may be long. */
  private static int firstBehind(List<Word> words, int position) {
    int low = 0;
    int high = words.size();
    while (low < high) {
      int middle = (low + high) / 2;
      if (words.get(middle).end() <= position) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** "Moon Jae-in", of which the finder saw "Moon Jae": the second syllable is part of it. */
  private int hyphenatedEnd(List<Word> words, int first, int end) {
    boolean cut =
        end > first + 1
            && end + 1 < words.size()
            && vocabulary.has("east_asian_surnames", words.get(first).folded())
            && words.get(end).is("-")
            && !words.get(end).spaceBefore()
            && words.get(end + 1).isLowerCase()
            && !words.get(end + 1).spaceBefore()
            && words.get(end + 1).text().length() <= LONGEST_SYLLABLE;
    return cut ? end + 2 : end;
  }

  /** "But Putin": a function word that is capitalised only because it opens the sentence. */
  private int afterSentenceOpening(List<Word> words, int first, int end) {
    if (first > 0 || end - first < 2 || !vocabulary.isFunctionWord(words.get(0))) {
      return first;
    }
    String opening = words.get(0).folded();
    boolean alsoName =
        vocabulary.givenNames().containsKey(opening)
            || vocabulary.has("east_asian_surnames", opening);
    return alsoName && !vocabulary.isTitle(words.get(1)) ? first : first + 1;
  }

  /** "New York-based Aid Now": where a body has its seat is no part of its name. */
  private static int afterSeat(List<Word> words, int first, int end) {
    for (int i = first + 1; i + 2 < end; i++) {
      if (words.get(i).is("-") && words.get(i + 1).folded().equals("based")) {
        return i + 2;
      }
    }
    return first;
  }

  /** "Putin's Russia": what a person owns is not the person's name. */
  private static int beforePossessive(List<Word> words, int first, int end) {
    for (int i = first + 1; i + 1 < end; i++) {
      if (words.get(i).is("'") && words.get(i + 1).is("s") && i + 2 < end) {
        return words.get(i + 2).spaceBefore() ? i : end;
      }
    }
    return end;
  }

  private int trimmedEnd(List<Word> words, int first, int spanEnd, boolean person) {
    int end = spanEnd;
    boolean more = true;
    while (more && end > first) {
      Word last = words.get(end - 1);
      Word previous = end - 1 > first ? words.get(end - 2) : last;
      if (last.is(".") && previous.isWord() && !last.spaceBefore()) {
        more = !(previous.text().length() == 1 || KEPT_PERIOD_AFTER.contains(previous.folded()));
      } else if (last.is("s") && previous.is("'")) {
        end--;
      } else {
        more =
            !last.isWord()
                || (person && last.isLowerCase() && !InnerApostrophe.isBefore(words, end - 1));
      }
      if (more) {
        end--;
      }
    }
    return end;
  }

  /** Where a person's name begins after titles; equal to the end if there are only titles. */
  int trimmedStart(List<Word> words, int spanFirst, int end, boolean person) {
    int first = spanFirst;
    while (first < end) {
      Word word = words.get(first);
      boolean article =
          first + 1 < end
              && (word.is("the") || word.is("a") || word.is("an"))
              && !word.isAllCapitals();
      boolean particle =
          vocabulary.has("particles", word.folded())
              && first + 1 < end
              && !vocabulary.isTitle(word);
      boolean lower = person && word.isLowerCase() && !particle;
      boolean title = person && vocabulary.isTitle(word);
      if (word.isWord() && !article && !lower && !title) {
        return first;
      }
      first++;
    }
    return first;
  }

  private boolean isNoise(Found found) {
    List<Word> words = article.words(found.sentence()).subList(found.firstWord(), found.endWord());
    boolean anyCapital =
        words.stream().anyMatch(word -> word.text().codePoints().anyMatch(Character::isUpperCase));
    boolean anyUncased =
        words.stream()
            .anyMatch(
                word -> Character.getType(word.text().codePointAt(0)) == Character.OTHER_LETTER);
    boolean address = words.stream().anyMatch(word -> word.is("@") || word.is("#"));
    if (words.size() > MOST_WORDS
        || !(anyCapital || anyUncased)
        || address
        || words.stream().allMatch(this::isNeverName)) {
      return true;
    }
    if (words.size() == 1 && isAlsoWord(words.get(0), found)) {
      return true;
    }
    if (found.kind() != ActorKind.PLACE && isEvent(words)) {
      return true;
    }
    if (found.kind() != ActorKind.PERSON) {
      return false;
    }
    return words.size() > MOST_PERSON_WORDS
        || vocabulary.has("peoples", words.get(words.size() - 1).folded())
        || words.stream().anyMatch(word -> word.text().codePoints().anyMatch(Character::isDigit));
  }

  /** "Six-Day War", "World War II". */
  private boolean isEvent(List<Word> words) {
    int last = words.size() - 1;
    if (last > 0 && vocabulary.has("suffixes", words.get(last).folded())) {
      last--;
    }
    return vocabulary.has("events", words.get(last).folded());
  }

  private boolean isNeverName(Word word) {
    return !word.isWord()
        || (vocabulary.isCalendarWord(word) && !word.is("may"))
        || vocabulary.has("peoples", word.folded())
        || (vocabulary.isFunctionWord(word) && !word.isAllCapitals())
        || word.text().length() == 1;
  }

  private boolean isAlsoWord(Word word, Found found) {
    boolean titled =
        found.firstWord() > 0
            && Titles.before(article, found.sentence(), found.firstWord()).iterator().hasNext();
    return !titled && !word.isAllCapitals() && article.writesInLowerCase(word.folded());
  }

  private List<Found> withOneKindEach(List<Found> candidates) {
    Map<String, EnumMap<ActorKind, Double>> certainty = new HashMap<>();
    for (Found found : candidates) {
      certainty
          .computeIfAbsent(article.text(found), text -> new EnumMap<>(ActorKind.class))
          .merge(found.kind(), found.confidence() == null ? 0.0 : found.confidence(), Double::sum);
    }
    List<Found> agreed = new ArrayList<>();
    for (Found found : candidates) {
      ActorKind kind = found.kind();
      EnumMap<ActorKind, Double> kinds =
          certainty.getOrDefault(article.text(found), new EnumMap<>(ActorKind.class));
      double most = -1;
      for (Map.Entry<ActorKind, Double> entry : kinds.entrySet()) {
        if (entry.getValue() > most) {
          most = entry.getValue();
          kind = entry.getKey();
        }
      }
      agreed.add(
          new Found(
              found.sentence(),
              found.firstWord(),
              found.endWord(),
              kind,
              null,
              found.method(),
              found.confidence(),
              null));
    }
    return agreed;
  }
}
