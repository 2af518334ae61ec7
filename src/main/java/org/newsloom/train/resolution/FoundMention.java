package org.newsloom.train.resolution;

import org.newsloom.model.ActorKind;

/**
 * A name that the actor rooms found, and whom the corpus says it means.
 *
 * @param charStart first code point in the article's text
 * @param charEnd code point after the last
 * @param kind what kind of actor
 * @param actorId the actor of the whole corpus
 * @param surface the name as written
 */
public record FoundMention(
    int charStart, int charEnd, ActorKind kind, String actorId, String surface) {}
