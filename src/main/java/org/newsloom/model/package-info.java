/**
 * Takes nothing, gives the records that travel between the rooms: every stage is a function from
 * one of these to the next.
 *
 * <p>Records are immutable; absent single values are {@code @Nullable} components, absent lists are
 * empty. Offsets are half-open {@code [start, end)} and counted in Unicode code points of the
 * article's cleaned text.
 */
@NullMarked
package org.newsloom.model;

import org.jspecify.annotations.NullMarked;
