/** Takes counts of a term in a target and in a reference, gives how it marks the target. */
@NullMarked
package org.newsloom.stats.keyness;

import org.jspecify.annotations.NullMarked;
