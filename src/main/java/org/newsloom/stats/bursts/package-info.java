/** Takes counts by period, gives the stretches of time in which something is much written about. */
@NullMarked
package org.newsloom.stats.bursts;

import org.jspecify.annotations.NullMarked;
