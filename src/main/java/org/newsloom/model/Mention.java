package org.newsloom.model;

import org.jspecify.annotations.Nullable;

/**
 * A place in an article where an actor is named.
 *
 * <p>Invariant: the code points {@code [charStart, charEnd)} of the article's text are {@code
 * surface}; mentions of one article do not overlap.
 *
 * @param charStart first code point in the article's text
 * @param charEnd code point after the last
 * @param sentenceIndex the sentence it stands in
 * @param paragraphIndex the paragraph it stands in
 * @param surface the name as written there
 * @param actor whom it means
 * @param method how it was found
 * @param confidence the finder's probability, 0 to 1; null where the method gives none
 */
public record Mention(
    int charStart,
    int charEnd,
    int sentenceIndex,
    int paragraphIndex,
    String surface,
    ActorReference actor,
    MentionMethod method,
    @Nullable Double confidence) {}
