package org.newsloom.actors;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.MentionMethod;

/**
 * The acronyms that an article defines: "Federal Reserve Board (FRB)", "(the FRB)", "FRB (Federal
 * Reserve Board)", "the FRB, or Federal Reserve Board".
 *
 * <p>After Schwartz and Hearst, A simple algorithm for identifying abbreviation definitions in
 * biomedical text, 2003: where the finder saw no name before the bracket, the long form is the run
 * of capitalised words whose initials are the acronym. Capitals alone make no organization of it
 * ("Refund Anticipation Check (RAC)"): one of its words must say what kind of body it is, or the
 * finder call most of it an organization, or the lexicon know it by the acronym.
 */
final class AcronymDefinitions {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 10;
  private static final int SHORTEST_RUN = 3;
  private static final Set<String> SMALL_WORDS = Set.of("of", "for", "the", "and", "in", "on", "&");
  private static final Set<String> QUOTES = Set.of("\"", "'", "“", "”", "the");

  private final ArticleWords article;

  AcronymDefinitions(ArticleWords article) {
    this.article = article;
  }

  /** Everything found, and the long forms before a bracket that the finder missed or cut. */
  List<Found> withLongForms(List<Found> found) {
    Map<Integer, NavigableMap<Integer, Found>> bySentence = new TreeMap<>();
    for (Found one : found) {
      bySentence
          .computeIfAbsent(one.sentence(), unused -> new TreeMap<>())
          .put(one.firstWord(), one);
    }
    for (int sentence = 0; sentence < article.sentenceCount(); sentence++) {
      List<Word> words = article.words(sentence);
      for (int open = 1; open + 2 < words.size(); open++) {
        Word acronym = inBracket(sentence, open);
        Found run = acronym == null ? null : run(sentence, open, acronym);
        if (run != null) {
          NavigableMap<Integer, Found> names =
              bySentence.computeIfAbsent(sentence, unused -> new TreeMap<>());
          if (isOrganization(run, names)) {
            addRun(names, run);
          }
        }
      }
    }
    return bySentence.values().stream().flatMap(names -> names.values().stream()).toList();
  }

  /** Each acronym as written, with the name it is defined for; the first definition counts. */
  Map<String, Found> definitions(List<Found> found) {
    Map<String, Found> definitions = new LinkedHashMap<>();
    for (Found one : found) {
      if (one.kind() == ActorKind.PERSON) {
        continue;
      }
      Word after = inBracket(one.sentence(), one.endWord());
      if (after == null) {
        after = afterOr(one);
      }
      // "People's Protection Units (YPG)": letters of another language, but right behind the name.
      boolean foreign =
          after != null
              && one.kind() == ActorKind.ORGANIZATION
              && after.isAllCapitals()
              && after.text().length() >= SHORTEST_RUN
              && one.endWord() - one.firstWord() > 1
              && article.is(one.sentence(), one.endWord() + 2, ")");
      if (after != null && (foreign || mayStandFor(after, one))) {
        definitions.putIfAbsent(after.text(), one);
      }
      Word before = before(one);
      if (before != null && mayStandFor(before, one)) {
        definitions.putIfAbsent(before.text(), one);
      }
    }
    return definitions;
  }

  private boolean mayStandFor(Word acronym, Found name) {
    String text = article.text(name);
    return (text.indexOf(' ') > 0 || isShortened(acronym, name))
        && stems(acronym.folded(), Folding.fold(text));
  }

  /** "Kuomintang (KMT)": letters of one word, in capitals, alone in the bracket right behind it. */
  private boolean isShortened(Word acronym, Found name) {
    int open = name.endWord();
    return name.kind() == ActorKind.ORGANIZATION
        && acronym.isAllCapitals()
        && acronym.text().length() >= SHORTEST_RUN
        && acronym.text().length() < article.text(name).length()
        && article.is(name.sentence(), open, "(")
        && article.is(name.sentence(), open + 2, ")")
        && article.words(name.sentence()).get(open + 1).equals(acronym);
  }

  /** The word of "(FRB)", "(the FRB)", "("FRB", ...)" at an opening bracket; null if none. */
  private @Nullable Word inBracket(int sentence, int open) {
    if (!article.is(sentence, open, "(")) {
      return null;
    }
    List<Word> words = article.words(sentence);
    int at = open + 1;
    while (at < words.size() && QUOTES.contains(words.get(at).folded())) {
      at++;
    }
    int close = at + 1;
    while (close < words.size() && QUOTES.contains(words.get(close).folded())) {
      close++;
    }
    boolean closed =
        article.is(sentence, close, ")")
            || article.is(sentence, close, ",")
            || article.is(sentence, close, ";");
    return closed && isAcronym(words.get(at)) ? words.get(at) : null;
  }

  /** "Federal Reserve Board, or FRB". */
  private @Nullable Word afterOr(Found one) {
    int at = one.endWord();
    at += article.is(one.sentence(), at, ",") ? 1 : 0;
    if (!article.is(one.sentence(), at, "or")) {
      return null;
    }
    at += article.is(one.sentence(), at + 1, "the") ? 2 : 1;
    List<Word> words = article.words(one.sentence());
    return at < words.size() && isAcronym(words.get(at)) ? words.get(at) : null;
  }

  /** "FRB (Federal Reserve Board)", "the FRB, or Federal Reserve Board". */
  private @Nullable Word before(Found one) {
    int at = one.firstWord() - 1;
    at -= article.is(one.sentence(), at, "the") ? 1 : 0;
    if (article.is(one.sentence(), at, "(") && article.is(one.sentence(), one.endWord(), ")")) {
      at--;
    } else if (article.is(one.sentence(), at, "or")) {
      at -= article.is(one.sentence(), at - 1, ",") ? 2 : 1;
    } else {
      return null;
    }
    List<Word> words = article.words(one.sentence());
    return at >= 0 && isAcronym(words.get(at)) ? words.get(at) : null;
  }

  private static boolean isAcronym(Word word) {
    String text = word.text();
    return word.isWord()
        && text.length() >= SHORTEST
        && text.length() <= LONGEST
        && text.codePoints().filter(Character::isUpperCase).count() >= 2
        && text.codePoints().anyMatch(Character::isLetter);
  }

  /** Whether a name has the acronym's letters in this order, beginning with the first. */
  private static boolean stems(String acronym, String name) {
    int position = 0;
    for (int i = 0; i < name.length() && position < acronym.length(); i++) {
      if (name.charAt(i) == acronym.charAt(position)) {
        position++;
      } else if (i == 0) {
        return false;
      }
    }
    return position == acronym.length();
  }

  private @Nullable Found run(int sentence, int open, Word acronym) {
    List<Word> words = article.words(sentence);
    String letters = acronym.folded();
    int left = letters.length();
    int first = open;
    while (left > 0 && first > 0) {
      Word word = words.get(first - 1);
      boolean small = SMALL_WORDS.contains(word.folded());
      boolean fits =
          word.isCapitalised() && word.folded().charAt(0) == letters.charAt(left - 1) && !small;
      if (!fits && !(small && first < open)) {
        return null;
      }
      left -= fits ? 1 : 0;
      first--;
    }
    boolean whole = left == 0 && letters.length() >= SHORTEST_RUN && words.get(first).isWord();
    return whole
        ? new Found(
            sentence,
            first,
            open,
            ActorKind.ORGANIZATION,
            null,
            MentionMethod.BACK_REFERENCE,
            null,
            null)
        : null;
  }

  private boolean isOrganization(Found run, NavigableMap<Integer, Found> names) {
    List<Word> words = article.words(run.sentence()).subList(run.firstWord(), run.endWord());
    if (NamedBodies.isThing(words)) {
      return false;
    }
    int called = 0;
    boolean listed = false;
    for (Found one : names.subMap(run.firstWord(), true, run.endWord() + 1, true).values()) {
      if (one.kind() != ActorKind.ORGANIZATION) {
        continue;
      }
      boolean inside = one.endWord() <= run.endWord();
      called += inside ? one.endWord() - one.firstWord() : 0;
      LexiconEntry entry = one.entry();
      listed |=
          entry != null
              && one.firstWord() == run.endWord() + 1
              && OrganizationName.isVariant(article.text(run), entry.name());
    }
    return NamedBodies.isBody(words) || listed || 2 * called > words.size();
  }

  /** Takes a run up unless a name that is as long, or crosses it, or a person, stands there. */
  private static void addRun(NavigableMap<Integer, Found> sentence, Found run) {
    Integer before = sentence.lowerKey(run.firstWord());
    if (before != null && sentence.get(before).endWord() > run.firstWord()) {
      return;
    }
    Map<Integer, Found> inside = sentence.subMap(run.firstWord(), run.endWord());
    boolean free =
        inside.values().stream()
            .allMatch(
                one ->
                    one.kind() != ActorKind.PERSON
                        && one.endWord() <= run.endWord()
                        && one.endWord() - one.firstWord() < run.endWord() - run.firstWord());
    if (free) {
      inside.clear();
      sentence.put(run.firstWord(), run);
    }
  }
}
