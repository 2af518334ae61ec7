package org.newsloom.model;

/**
 * A token of a sentence.
 *
 * @param charStart first code point in the article's text
 * @param charEnd code point after the last
 * @param surface the token as written
 * @param lemma dictionary form, lower-cased; the lower-cased surface where the dictionary has none
 */
public record Token(int charStart, int charEnd, String surface, String lemma) {}
