package org.newsloom.stats.terms;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.newsloom.stats.counts.Key;
import org.newsloom.stats.counts.Max;
import org.newsloom.stats.counts.Min;

/**
 * How often a term stands in some articles.
 *
 * @param term its words, separated by one space
 * @param ngramSize number of its words
 * @param frequency how often it stands in the articles
 * @param documentFrequency in how many of the articles it stands
 * @param firstDate publication day of the earliest dated one; null if none is dated
 * @param lastDate publication day of the latest dated one; null if none is dated
 */
public record TermCounts(
    @Key String term,
    @Key int ngramSize,
    long frequency,
    int documentFrequency,
    @Min @Nullable LocalDate firstDate,
    @Max @Nullable LocalDate lastDate) {}
