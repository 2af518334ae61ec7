package org.newsloom.actors;

import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;
import org.newsloom.model.MentionMethod;

/**
 * A name found in a sentence, before and after its article tells whom it means.
 *
 * @param sentence index of the sentence
 * @param firstWord index of its first word in the sentence
 * @param endWord index of the word after its last
 * @param kind what kind of actor
 * @param entry the lexicon's actor; null if the lexicon does not know it
 * @param method how it was found
 * @param confidence the name finder's certainty; null where there is none
 * @param reference whom it means; null until resolved
 */
record Found(
    int sentence,
    int firstWord,
    int endWord,
    ActorKind kind,
    @Nullable LexiconEntry entry,
    MentionMethod method,
    @Nullable Double confidence,
    @Nullable ActorReference reference) {

  boolean covers(int word) {
    return firstWord <= word && word < endWord;
  }

  /** The same place, of another kind, found as surely as this. */
  Found as(ActorKind other, @Nullable Double certainty) {
    return new Found(sentence, firstWord, endWord, other, entry, method, certainty, reference);
  }

  /** The same place, and whom it means. */
  Found meaning(ActorReference actor) {
    return new Found(sentence, firstWord, endWord, actor.kind(), entry, method, confidence, actor);
  }

  /** The same place, as a short form of an actor named elsewhere in the article. */
  Found backTo(ActorReference actor) {
    return new Found(
        sentence,
        firstWord,
        endWord,
        actor.kind(),
        entry,
        MentionMethod.BACK_REFERENCE,
        confidence,
        actor);
  }

  /** The same place, with a reference that nothing decides. */
  Found ambiguous(ActorReference bareName) {
    return new Found(
        sentence,
        firstWord,
        endWord,
        bareName.kind(),
        entry,
        MentionMethod.AMBIGUOUS,
        confidence,
        bareName);
  }

  static Found backReference(int sentence, int firstWord, int endWord, ActorReference actor) {
    return new Found(
        sentence,
        firstWord,
        endWord,
        actor.kind(),
        null,
        MentionMethod.BACK_REFERENCE,
        null,
        actor);
  }
}
