/**
 * Takes the documents of many sources, gives the lines that stand in several articles of one
 * source: menus, prompts and teasers, which no single page gives away.
 *
 * <p>{@link org.newsloom.clean.repeats.DocumentLines} is what one document says, {@link
 * org.newsloom.clean.repeats.LineFacts} what a batch of them says, {@link
 * org.newsloom.clean.repeats.LineMerge} counts over batches, and {@link
 * org.newsloom.clean.repeats.RepeatedLines} is what cleaning looks lines up in.
 */
@NullMarked
package org.newsloom.clean.repeats;

import org.jspecify.annotations.NullMarked;
