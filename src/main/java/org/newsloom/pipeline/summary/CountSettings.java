package org.newsloom.pipeline.summary;

import java.io.Serializable;
import java.util.TreeSet;
import org.newsloom.stats.cooccurrence.CooccurrenceOptions;
import org.newsloom.stats.terms.TermOptions;

/**
 * What is counted: the rooms' own options.
 *
 * @param terms what counts as a term
 * @param stopWords all words that are no terms, those of files included
 * @param cooccurrence when two actors stand together
 */
public record CountSettings(
    TermOptions terms, TreeSet<String> stopWords, CooccurrenceOptions cooccurrence)
    implements Serializable {}
