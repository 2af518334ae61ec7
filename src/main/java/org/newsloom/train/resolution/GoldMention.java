package org.newsloom.train.resolution;

import org.newsloom.model.ActorKind;

/**
 * A name in an article and whom it means, as a reader marked it.
 *
 * @param charStart first code point in the article's text
 * @param charEnd code point after the last
 * @param kind what kind of actor
 * @param entity whom it means: an id that is the same in all articles of the set
 * @param form how it names it
 * @param surface the name as written
 */
public record GoldMention(
    int charStart, int charEnd, ActorKind kind, String entity, MentionForm form, String surface) {}
