/**
 * Takes the actors in the contexts of articles, gives counted pairs and their measures.
 *
 * <p>The way of the counts: a {@link org.newsloom.stats.cooccurrence.CooccurrenceCounter} adds up
 * articles and gives a {@link org.newsloom.stats.cooccurrence.CooccurrenceBlock}; a counter adds up
 * such blocks too; the last block gives the {@link org.newsloom.stats.cooccurrence.PairCounts} of
 * each context type, and {@link org.newsloom.stats.cooccurrence.PairMeasures} the measures of each
 * pair.
 */
@NullMarked
package org.newsloom.stats.cooccurrence;

import org.jspecify.annotations.NullMarked;
