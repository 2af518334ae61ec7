package org.newsloom.actors.lexicon;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.words.SentenceStyle;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Whether a match means its state there, judged by its neighbours.
 *
 * <ul>
 *   <li>A name of a state, or a metonym, directly before a capitalised word is part of a longer
 *       name ("Jordan Peterson", "Moscow State University"), unless that word is a title, an organ
 *       of state, a day, another listed name, or the name finder sees a name begin there.
 *   <li>An ambiguous name, or a metonym, directly after a capitalised word is part of a longer name
 *       ("Michael Jordan", "George Washington").
 *   <li>After "Bank of", "University of", "Times of" a name is part of theirs.
 *   <li>A capital after "in", "near", "mayor of", before "airport", or in capitals before a report
 *       is the town, not the government that sits there.
 *   <li>Before or after a state of the United States a name is American: "Dublin, Ohio", "Macon,
 *       Georgia" ({@link AmericanTowns}); "US$5" is a price.
 *   <li>A demonym that names a language does not mean the state: "Russian-speaking", "speaks
 *       French".
 *   <li>An acronym that is also a word ("US", "WHO"), and an ambiguous demonym, say nothing in a
 *       sentence written in capitals, nor such an acronym behind a word in capitals. In title case
 *       neighbours say nothing.
 * </ul>
 */
final class MatchContext {
  private static final Set<String> LANGUAGE_COMPOUND =
      Set.of("speaking", "speaker", "speakers", "language", "languages");
  private static final Set<String> SPEAK =
      Set.of("speak", "speaks", "spoke", "spoken", "speaking", "fluent");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of("in", "to", "from", "into", "across", "inside", "outside");

  /** Not "to" and "from": demands and answers come from governments. */
  private static final Set<String> LOCATING =
      Set.of("in", "near", "inside", "outside", "around", "at", "downtown", "central");

  private static final Set<String> TOWN = Set.of("city", "town", "capital");
  private static final Set<String> OF_TOWN =
      Set.of(
          "mayor",
          "city",
          "capital",
          "streets",
          "suburb",
          "suburbs",
          "outskirts",
          "centre",
          "center",
          "north",
          "south",
          "east",
          "west",
          "people",
          "bishop",
          "archbishop");

  /** What stands in a town, behind its name. */
  private static final Set<String> IN_TOWN =
      Set.of(
          "airport",
          "airports",
          "headquarters",
          "suburb",
          "suburbs",
          "hospital",
          "hotel",
          "bureau",
          "residents",
          "resident",
          "street",
          "streets",
          "neighborhood",
          "neighbourhood",
          "mayor",
          "metro",
          "subway",
          "stadium");

  private final List<Word> words;
  private final SentenceStyle style;
  private final Set<Integer> otherStarts = new HashSet<>();
  private final Set<Integer> otherEnds = new HashSet<>();
  private final Set<String> americanStates = new HashSet<>();
  private final Surroundings place;
  private final Vocabulary vocabulary;

  MatchContext(
      List<Word> words,
      SentenceStyle style,
      List<LexiconMatch> matches,
      Collection<Integer> nameStarts,
      Surroundings place,
      Vocabulary vocabulary) {
    this.words = words;
    this.style = style;
    this.place = place;
    this.vocabulary = vocabulary;
    words.stream().filter(this::isAmericanState).forEach(w -> americanStates.add(w.folded()));
    otherStarts.addAll(nameStarts);
    matches.forEach(match -> otherEnds.add(match.endWord()));
    matches.forEach(match -> otherStarts.add(words.get(match.firstWord()).start()));
  }

  boolean allows(LexiconMatch match) {
    Alias alias = match.alias();
    if (alias.userDefined() || alias.entry() == null) {
      return true;
    }
    if (isCurrency(match) || isShouted(match)) {
      return false;
    }
    boolean acronym = words.get(match.firstWord()).isAllCapitals();
    if (style == SentenceStyle.ALL_CAPITALS) {
      return !alias.ambiguous() || (alias.form() == AliasForm.NAME && !isAcronym(alias));
    }
    if (alias.form() == AliasForm.DEMONYM) {
      return !isLanguage(match) && !AmericanTowns.isTown(words, match.firstWord(), match.endWord());
    }
    boolean stateName = alias.entry().kind() == ActorKind.STATE && !acronym && !isAcronym(alias);
    if (!stateName && alias.form() != AliasForm.METONYM) {
      return true;
    }
    if (alias.form() == AliasForm.METONYM && isTown(match)) {
      return false;
    }
    if (isAfterHeadOf(match) || isBeforeHead(match) || isInAmericanState(match)) {
      return false;
    }
    return style == SentenceStyle.TITLE_CASE
        || !(opensLongerName(match) || closesLongerName(match));
  }

  /** Whether a capital is meant as a town, not as the government that sits there. */
  private boolean isTown(LexiconMatch match) {
    int first = match.firstWord();
    if (first == 0) {
      // "LONDON (5 May)": where a report was written.
      return words.get(0).isAllCapitals();
    }
    Word previous = words.get(first - 1);
    if (LOCATING.contains(previous.folded()) || TOWN.contains(previous.folded())) {
      return true;
    }
    if (first > 1 && previous.is("of") && OF_TOWN.contains(words.get(first - 2).folded())) {
      return true;
    }
    int next = match.endWord();
    if (next + 1 < words.size() && words.get(next).is("-")) {
      return words.get(next + 1).folded().equals("based");
    }
    return next < words.size() && IN_TOWN.contains(words.get(next).folded());
  }

  private static boolean isAcronym(Alias alias) {
    return alias.text().codePoints().noneMatch(Character::isLowerCase);
  }

  private boolean isLanguage(LexiconMatch match) {
    int end = match.endWord();
    boolean compound =
        end + 1 < words.size()
            && words.get(end).is("-")
            && LANGUAGE_COMPOUND.contains(words.get(end + 1).folded());
    boolean spoken =
        match.firstWord() > 0 && SPEAK.contains(words.get(match.firstWord() - 1).folded());
    return compound || spoken;
  }

  private boolean isAfterHeadOf(LexiconMatch match) {
    int before = match.firstWord() - 1;
    if (before >= 1 && words.get(before).is("the")) {
      before--;
    }
    return before >= 1
        && words.get(before).is("of")
        && words.get(before - 1).isCapitalised()
        && vocabulary.has("organization_heads", words.get(before - 1).folded());
  }

  /** "US$5". */
  private boolean isCurrency(LexiconMatch match) {
    return match.endWord() < words.size()
        && words.get(match.endWord()).is("$")
        && !words.get(match.endWord()).spaceBefore();
  }

  /** "CONTACT US today": an acronym that is also a word, behind a word in capitals. */
  private boolean isShouted(LexiconMatch match) {
    int before = match.firstWord() - 1;
    return match.alias().ambiguous()
        && isAcronym(match.alias())
        && before >= 0
        && words.get(before).isAllCapitals()
        && words.get(before).text().length() > 2
        && words.get(match.firstWord()).spaceBefore()
        && !otherEnds.contains(match.firstWord());
  }

  /**
   * "Dublin, Ohio"; "Macon, Georgia"; and Georgia or Washington in a sentence that names other
   * states of the United States.
   */
  private boolean isInAmericanState(LexiconMatch match) {
    if (isAmericanTown(match)) {
      return true;
    }
    String own = words.get(match.firstWord()).folded();
    if (!americanStates.contains(own)) {
      return false;
    }
    int comma = match.firstWord() - 1;
    boolean afterCity =
        match.alias().form() == AliasForm.NAME
            && comma > 0
            && words.get(comma).is(",")
            && words.get(comma - 1).isCapitalised()
            && (!otherEnds.contains(comma) || AmericanTowns.isTown(words, comma - 1, comma));
    return afterCity || americanStates.size() > 1;
  }

  /** "Lebanon, Ohio", and "East Palestine" in an article that says where it is. */
  private boolean isAmericanTown(LexiconMatch match) {
    int end = match.endWord();
    boolean single = end - match.firstWord() == 1;
    return AmericanTowns.isTown(words, match.firstWord(), end)
        || (single && place.isTown(AmericanTowns.name(words, end)));
  }

  private boolean isAmericanState(Word word) {
    return word.isCapitalised() && vocabulary.has("us_states", word.folded());
  }

  /** "Moscow State University": a body that has its name from the place. */
  private boolean isBeforeHead(LexiconMatch match) {
    int next = match.endWord();
    while (next < words.size()
        && words.get(next).spaceBefore()
        && words.get(next).isCapitalised()) {
      if (vocabulary.has("organization_heads", words.get(next).folded())) {
        return true;
      }
      next++;
    }
    return false;
  }

  private boolean opensLongerName(LexiconMatch match) {
    if (match.endWord() >= words.size()) {
      return false;
    }
    Word next = words.get(match.endWord());
    if (!next.spaceBefore() || !next.isCapitalised() || isNoNamePart(next)) {
      return false;
    }
    if (otherStarts.contains(next.start())) {
      return false;
    }
    boolean placed =
        match.firstWord() > 0
            && PLACE_PREPOSITIONS.contains(words.get(match.firstWord() - 1).folded());
    return match.alias().ambiguous() || !placed;
  }

  private boolean closesLongerName(LexiconMatch match) {
    Alias alias = match.alias();
    if (match.firstWord() == 0 || !(alias.ambiguous() || alias.form() == AliasForm.METONYM)) {
      return false;
    }
    Word first = words.get(match.firstWord());
    int before = match.firstWord() - 1;
    if (before > 0 && words.get(before).is(".") && words.get(before - 1).text().length() == 1) {
      before--;
    }
    Word previous = words.get(before);
    if (!first.spaceBefore() || !previous.isCapitalised() || isNoNamePart(previous)) {
      return false;
    }
    // "Meanwhile Moscow": the first word of a sentence is capitalised in any case.
    return before > 0 || alias.ambiguous();
  }

  private boolean isNoNamePart(Word word) {
    return vocabulary.isFunctionWord(word)
        || vocabulary.isTitle(word)
        || vocabulary.isCalendarWord(word)
        || vocabulary.has("state_organs", word.folded())
        || vocabulary.has("organ_heads", word.folded())
        || vocabulary.has("organ_modifiers", word.folded())
        || vocabulary.has("directions", word.folded());
  }
}
