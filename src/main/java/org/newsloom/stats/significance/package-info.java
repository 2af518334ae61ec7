/**
 * Takes the counts of two events, gives how surprising it is that they go together: test
 * statistics, p-values, and q-values over many tests.
 */
@NullMarked
package org.newsloom.stats.significance;

import org.jspecify.annotations.NullMarked;
