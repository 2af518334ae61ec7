/**
 * Takes annotated articles, gives counted terms and their measures.
 *
 * <p>The way of the counts: a {@link org.newsloom.stats.terms.TermCounter} counts one article, a
 * {@link org.newsloom.stats.terms.TermDictionary} adds up a batch of articles and gives one {@link
 * org.newsloom.stats.terms.TermBlock} a shard, {@link org.newsloom.stats.terms.TermBlocks} merges
 * the batches' blocks of a shard, {@link org.newsloom.stats.terms.TermRanks} and {@link
 * org.newsloom.stats.terms.TermMeasures} make the columns of the tables from the sums.
 */
@NullMarked
package org.newsloom.stats.terms;

import org.jspecify.annotations.NullMarked;
