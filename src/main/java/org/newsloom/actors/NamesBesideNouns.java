package org.newsloom.actors;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.actors.lexicon.LexiconMatch;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * Finds organizations that the finder missed and that a noun beside them calls what they are: "the
 * newspaper Verdad", "told the magazine “Regard”", "Aid Now, a charity that feeds"; or that are in
 * print: "in the journal Zur Verda", "the May issue of Zur Verda", "in a Zur Verda article".
 *
 * <p>A name is a run of capitalised words that no name found so far overlaps, but for an
 * organization of which the finder saw only a part, and a single word that was taken for a person
 * or a place: the noun knows better.
 */
final class NamesBesideNouns {
  private static final int MOST_WORDS = 5;
  private static final int MOST_ADJECTIVES = 4;

  /** Between the words of a journal's name. */
  private static final Set<String> TITLE_LINKS = Set.of("&", "and", "of", "for", "no");

  private static final Map<String, String> QUOTES =
      Map.of("\"", "\"", "“", "”", "«", "»", "‘", "’");
  private static final Set<String> PRINTED = Set.of("article", "articles", "editorial", "op-ed");
  private static final Set<String> DETERMINERS =
      Set.of("a", "an", "the", "this", "his", "her", "their", "s");

  /** Behind these an article is one that somebody wrote there. */
  private static final Set<String> OWNERS = Set.of("his", "her", "their", "s");

  private static final Set<String> IN_PRINT = Set.of("in", "for");
  private static final Set<String> PLACING = Set.of("in", "at", "from", "near", "to", "of");

  private final ArticleWords article;
  private final Vocabulary vocabulary = Vocabulary.english();

  NamesBesideNouns(ArticleWords article) {
    this.article = article;
  }

  /**
   * The names of a sentence with the organizations added.
   *
   * @param names of the name finder
   * @param matches of the lexicon
   */
  List<Found> addTo(int sentence, List<Found> names, List<LexiconMatch> matches) {
    if (article.style(sentence) != SentenceStyle.PLAIN) {
      return names;
    }
    SentenceSpans<Found> all = SentenceSpans.of(names);
    SentenceSpans<LexiconMatch> listed =
        SentenceSpans.of(matches, LexiconMatch::firstWord, LexiconMatch::endWord);
    for (int i = 0; i < article.words(sentence).size(); i++) {
      Found one = afterNoun(sentence, i);
      if (one == null) {
        one = beforeNoun(sentence, i);
      }
      if (one == null) {
        one = inPrint(sentence, i, listed);
      }
      if (one != null) {
        add(all, one, listed);
      }
    }
    return all.all().stream().sorted(Comparator.comparingInt(Found::firstWord)).toList();
  }

  private static void add(
      SentenceSpans<Found> all, Found one, SentenceSpans<LexiconMatch> matches) {
    boolean listed =
        matches.at(one.firstWord()).stream().anyMatch(match -> one.endWord() <= match.endWord());
    boolean single = one.endWord() - one.firstWord() == 1;
    List<Found> touched = all.touching(one.firstWord(), one.endWord());
    boolean free =
        touched.stream()
            .allMatch(
                name ->
                    switch (name.kind()) {
                      case ORGANIZATION -> isInside(name, one) && !isSame(name, one);
                      case PLACE, STATE -> isInside(name, one) && (single || !isSame(name, one));
                      case PERSON -> isSame(name, one) && one.endWord() - one.firstWord() == 1;
                    });
    if (free && !listed) {
      touched.forEach(all::remove);
      all.add(one);
    }
  }

  private static boolean isInside(Found name, Found one) {
    return one.firstWord() <= name.firstWord() && name.endWord() <= one.endWord();
  }

  private static boolean isSame(Found name, Found one) {
    return name.firstWord() == one.firstWord() && name.endWord() == one.endWord();
  }

  /** "the newspaper Verdad", "the magazine “Regard”"; the noun stands at the index. */
  private @Nullable Found afterNoun(int sentence, int noun) {
    List<Word> words = article.words(sentence);
    if (!words.get(noun).isLowerCase()
        || !(vocabulary.has("title_nouns", words.get(noun).folded())
            || words.get(noun).is("journal"))) {
      return null;
    }
    int first = noun + 1;
    String closing = first < words.size() ? QUOTES.get(words.get(first).text()) : null;
    first += closing != null ? 1 : 0;
    int end = runEnd(words, first);
    boolean closed = end < words.size() && words.get(end).text().equals(closing);
    // "The website URL".
    boolean acronym = end == first + 1 && words.get(first).isAllCapitals();
    return end == first || (closing == null ? acronym || goesOn(words, end) : !closed)
        ? null
        : found(sentence, first, end);
  }

  /** "Verda & Zur", "Zur no Verda": of which the run is but the beginning. */
  private static boolean goesOn(List<Word> words, int end) {
    return end + 1 < words.size()
        && TITLE_LINKS.contains(words.get(end).folded())
        && words.get(end + 1).isCapitalised();
  }

  /** "Aid Now, a charity that"; the name begins at the index. */
  private @Nullable Found beforeNoun(int sentence, int first) {
    List<Word> words = article.words(sentence);
    boolean inside =
        first > 0
            && words.get(first - 1).isCapitalised()
            && !vocabulary.isFunctionWord(words.get(first - 1));
    boolean placed = first > 0 && PLACING.contains(words.get(first - 1).folded());
    // "In the city of Bo, a group came": only who heads or serves it tells that it is a body.
    boolean ofBody =
        first > 1
            && words.get(first - 1).is("of")
            && vocabulary.has("office_nouns", words.get(first - 2).folded());
    if (first == 0 || inside || (placed && !ofBody)) {
      return null;
    }
    int end = runEnd(words, first);
    if (end == first
        || !article.is(sentence, end, ",")
        || !(article.is(sentence, end + 1, "a") || article.is(sentence, end + 1, "an"))) {
      return null;
    }
    int noun = end + 2;
    while (noun < words.size()
        && noun - end - 2 <= MOST_ADJECTIVES
        && (words.get(noun).isLowerCase() || words.get(noun).is("-"))
        && !vocabulary.has("body_nouns", words.get(noun).folded())
        && !vocabulary.isFunctionWord(words.get(noun))) {
      noun++;
    }
    boolean called =
        noun + 1 < words.size()
            && words.get(noun).isLowerCase()
            && vocabulary.has("body_nouns", words.get(noun).folded())
            && (!words.get(noun + 1).isWord()
                || vocabulary.has("after_body_noun", words.get(noun + 1).folded()))
            && !words.get(noun + 1).is("-");
    return called ? found(sentence, first, end) : null;
  }

  /** "The May issue of Zur Verda", "a new Zur Verda article"; the noun stands at the index. */
  private @Nullable Found inPrint(int sentence, int noun, SentenceSpans<LexiconMatch> matches) {
    List<Word> words = article.words(sentence);
    int first = noun;
    int end = noun;
    if (words.get(noun).is("issue") && article.is(sentence, noun + 1, "of")) {
      first = noun + 2;
      first += article.is(sentence, first, "the") ? 1 : 0;
      end = runEnd(words, first);
      end = isIssueOf(sentence, noun, end - first, end) ? end : first;
    } else if (words.get(noun).isLowerCase() && PRINTED.contains(words.get(noun).folded())) {
      while (first > 0 && words.get(first - 1).isCapitalised() && words.get(first).spaceBefore()) {
        first--;
      }
      first += first < noun && words.get(first).is("the") ? 1 : 0;
      end = noun - first > 1 && isPrinted(words, first, noun) ? noun : first;
      end = end > first && runEnd(words, first) == noun ? noun : first;
    }
    // "A Middle East article" tells of the place, "an Israeli Verda article" of two names.
    boolean listed =
        matches.at(first).stream().anyMatch(match -> match.alias().form() == AliasForm.DEMONYM);
    return end > first && !listed ? found(sentence, first, end) : null;
  }

  /** "The May issue of Zur Verda", "in the latest issue of Zur Verda"; not "the issue of Verda". */
  private boolean isIssueOf(int sentence, int noun, int length, int end) {
    List<Word> words = article.words(sentence);
    boolean dated =
        noun > 0
            && (vocabulary.isCalendarWord(words.get(noun - 1))
                || Character.isDigit(words.get(noun - 1).text().codePointAt(0)));
    int the = noun - 1;
    while (the > 0 && noun - the <= MOST_ADJECTIVES && !words.get(the).is("the")) {
      the--;
    }
    boolean printed = article.is(sentence, the, "the") && article.is(sentence, the - 1, "in");
    // "In the current issue of Zur aid".
    boolean whole =
        end == words.size()
            || !words.get(end).isLowerCase()
            || vocabulary.isFunctionWord(words.get(end));
    return dated ? length > 1 || printed : length > 1 && printed && whole && the < noun - 1;
  }

  /** "His Zur Verda article", "in a new Zur Verda article"; a "Zur Tower article" tells of it. */
  private static boolean isPrinted(List<Word> words, int first, int noun) {
    int determiner = first - 1;
    if (first > 1
        && words.get(first - 1).isLowerCase()
        && !DETERMINERS.contains(before(words, first))) {
      determiner--;
    }
    String word = before(words, determiner + 1);
    boolean views = words.get(noun).is("editorial") || words.get(noun).is("op-ed");
    return DETERMINERS.contains(word)
        && (views || OWNERS.contains(word) || IN_PRINT.contains(before(words, determiner)));
  }

  private static String before(List<Word> words, int index) {
    return index > 0 ? words.get(index - 1).folded() : "";
  }

  /** The end of the run of capitalised words from an index on; the index if it is no name's. */
  private int runEnd(List<Word> words, int first) {
    int end = first;
    while (end < words.size()
        && end - first <= MOST_WORDS
        && words.get(end).isCapitalised()
        && (end == first || words.get(end).spaceBefore())) {
      end++;
    }
    boolean name =
        end > first
            && end - first <= MOST_WORDS
            && !vocabulary.isTitle(words.get(first))
            && !vocabulary.isFunctionWord(words.get(first))
            && !vocabulary.isCalendarWord(words.get(first))
            && !vocabulary.has("peoples", words.get(first).folded())
            && words.get(first).text().length() > 1;
    return name ? end : first;
  }

  private static Found found(int sentence, int first, int end) {
    return new Found(
        sentence, first, end, ActorKind.ORGANIZATION, null, MentionMethod.LEXICON, null, null);
  }
}
