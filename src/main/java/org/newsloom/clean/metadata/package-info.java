/**
 * Takes a parsed page, or the blocks of a text, gives what it states about its article: title,
 * authors, date, source. A wrong value is worse than none, so what is doubtful stays null.
 */
@NullMarked
package org.newsloom.clean.metadata;

import org.jspecify.annotations.NullMarked;
