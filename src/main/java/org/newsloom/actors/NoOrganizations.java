package org.newsloom.actors;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Leaves out what an article itself shows to be no organization: acronyms that it defines for
 * something else ({@link PhraseAcronyms}), names of things ("Eastern Standard Time"), and phrases
 * that it also writes without capitals ("Social Media Marketing" of a heading). And what is none of
 * itself: abbreviations of common nouns ("GDP") that the article does not define for a name, and
 * offices ("Special Envoy").
 */
final class NoOrganizations {
  private static final List<String> CHIEF_OF_STAFF = List.of("chief", "of", "staff");

  private final ArticleWords article;
  private final PhraseAcronyms phrases;

  NoOrganizations(ArticleWords article) {
    this.article = article;
    this.phrases = new PhraseAcronyms(article);
  }

  /** What was found without what is no organization. */
  List<Found> leaveOut(List<Found> found) {
    return found.stream().filter(one -> !isNone(one, found)).collect(Collectors.toList());
  }

  private boolean isNone(Found one, List<Found> found) {
    if (one.kind() == ActorKind.PERSON || one.kind() == ActorKind.STATE) {
      return false;
    }
    String text = article.text(one);
    if (phrases.has(text) || isOfOtherName(one, found)) {
      return true;
    }
    List<Word> words = article.words(one.sentence()).subList(one.firstWord(), one.endWord());
    return one.entry() == null
        && one.kind() == ActorKind.ORGANIZATION
        && (NamedBodies.isThing(words)
            || isAlsoPhrase(words)
            || isCommonAbbreviation(words)
            || isOffice(words));
  }

  /** "GDP", "APIs", where the article does not say whose name it is there. */
  private boolean isCommonAbbreviation(List<Word> words) {
    Word only = words.get(0);
    String text = only.text();
    boolean many = text.length() > 2 && text.endsWith("s");
    String one = many ? text.substring(0, text.length() - 1) : text;
    return words.size() == 1
        && one.equals(one.toUpperCase(Locale.ROOT))
        && Vocabulary.english().has("common_abbreviations", Folding.fold(one))
        && !phrases.isOfName(text);
  }

  /** "Special Rapporteur", "Chief of Staff": words of offices, one of them who holds it. */
  private static boolean isOffice(List<Word> words) {
    Vocabulary vocabulary = Vocabulary.english();
    List<String> folded = words.stream().filter(Word::isWord).map(Word::folded).toList();
    boolean held =
        folded.stream().anyMatch(word -> vocabulary.has("office_heads", word))
            || folded.equals(CHIEF_OF_STAFF);
    return held
        && folded.size() > 1
        && folded.stream()
            .allMatch(
                word ->
                    vocabulary.has("titles", word)
                        || vocabulary.has("office_heads", word)
                        || vocabulary.has("office_words", word));
  }

  /**
   * An acronym that the article defines for capitalised words that nothing calls a body: "Customer
   * Data Platform (CDP)".
   */
  private boolean isOfOtherName(Found one, List<Found> found) {
    PhraseAcronyms.Run run = phrases.namedBy(article.text(one)).orElse(null);
    if (run == null) {
      return false;
    }
    LexiconEntry entry = one.entry();
    if (entry != null) {
      String name = article.text(run.sentence(), run.firstWord(), run.endWord());
      return Stream.concat(Stream.of(entry.name()), entry.otherNames().stream())
          .noneMatch(listed -> OrganizationName.isVariant(name, listed));
    }
    return found.stream()
        .filter(other -> other.sentence() == run.sentence())
        .noneMatch(other -> other.firstWord() < run.endWord() && run.firstWord() < other.endWord());
  }

  private boolean isAlsoPhrase(List<Word> words) {
    return words.size() > 1
        && !NamedBodies.isBody(words)
        && words.stream().allMatch(Word::isCapitalised)
        && article.writesInLowerCase(words);
  }
}
