/**
 * Takes annotated articles, gives terms and their measures. {@link
 * org.newsloom.stats.terms.TermOptions} say what a term is, {@link org.newsloom.stats.terms.Ngrams}
 * finds an article's, {@link org.newsloom.stats.terms.TermRanks} and {@link
 * org.newsloom.stats.terms.TermMeasures} make the columns of the tables from the sums.
 */
@NullMarked
package org.newsloom.stats.terms;

import org.jspecify.annotations.NullMarked;
