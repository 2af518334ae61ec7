/**
 * Takes a short line of a page, gives what the line says it is by its words, read from the cues of
 * {@code cues.txt}.
 */
@NullMarked
package org.newsloom.clean.cues;

import org.jspecify.annotations.NullMarked;
