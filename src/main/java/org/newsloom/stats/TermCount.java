package org.newsloom.stats;

/**
 * How often a term stands in an article.
 *
 * @param term words joined by one space
 * @param ngramSize number of words, from 1
 * @param frequency from 1
 */
public record TermCount(String term, int ngramSize, int frequency) {}
