package org.newsloom.actors.names;

import org.newsloom.model.ActorKind;

/**
 * A name that the finder marked.
 *
 * @param sentenceIndex the sentence it stands in
 * @param charStart first code point in the article's text
 * @param charEnd code point after the last
 * @param kind {@code PERSON}, {@code ORGANIZATION} or {@code PLACE}
 * @param probability the finder's certainty, 0 to 1
 */
public record NameSpan(
    int sentenceIndex, int charStart, int charEnd, ActorKind kind, double probability) {}
