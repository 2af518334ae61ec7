/**
 * Takes counts, gives measures: pure functions and small accumulators whose blocks of partial sums
 * merge in any order to the same result.
 */
@NullMarked
package org.newsloom.stats;

import org.jspecify.annotations.NullMarked;
