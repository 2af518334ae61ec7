/**
 * Takes records of counts, gives their sums: the one code, the one merge and the one way of
 * spreading over shards that all statistics share. A record class says how its components add up
 * ({@link org.newsloom.stats.counts.CountSchema}); a {@link org.newsloom.stats.counts.CountTable}
 * adds up what single articles give into a sorted {@link org.newsloom.stats.counts.CountBlock};
 * blocks add up; {@link org.newsloom.stats.counts.Counts} reads the sum.
 *
 * <p>Counts are whole numbers, so that no sum depends on its order.
 */
@NullMarked
package org.newsloom.stats.counts;

import org.jspecify.annotations.NullMarked;
