package org.newsloom.stats.cooccurrence;

/**
 * Where an actor is named in an article.
 *
 * @param sentenceIndex position of the sentence in the article, from 0
 * @param paragraphIndex position of the paragraph in the article, from 0
 * @param actorId whom it means, as the whole corpus knows the actor
 */
public record ActorPlace(int sentenceIndex, int paragraphIndex, String actorId) {}
