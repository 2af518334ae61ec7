package org.newsloom.stats.terms;

/**
 * How often a term stands in one article.
 *
 * @param term its words, separated by one space
 * @param ngramSize number of its words
 * @param frequency 1 or more
 */
public record TermCount(String term, int ngramSize, int frequency) {}
