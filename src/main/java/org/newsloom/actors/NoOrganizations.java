package org.newsloom.actors;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;

/**
 * Leaves out what an article itself shows to be no organization: acronyms that it defines for
 * something else ({@link PhraseAcronyms}), names of things ("Eastern Standard Time"), and phrases
 * that it also writes without capitals ("Social Media Marketing" of a heading).
 */
final class NoOrganizations {
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
        && (NamedBodies.isThing(words) || isAlsoPhrase(words));
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
