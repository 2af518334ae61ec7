/**
 * Takes sorted strings, numbers and dates, gives compact bytes, and back: the code in which partial
 * counts travel between workers. Equal content gives equal bytes.
 */
@NullMarked
package org.newsloom.stats.blocks;

import org.jspecify.annotations.NullMarked;
