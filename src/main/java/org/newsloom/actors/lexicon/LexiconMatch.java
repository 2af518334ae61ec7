package org.newsloom.actors.lexicon;

/**
 * A listed name in a sentence.
 *
 * @param firstWord index of its first word in the sentence
 * @param endWord index of the word after its last
 * @param alias what stands there
 */
public record LexiconMatch(int firstWord, int endWord, Alias alias) {}
