/** Takes a document, gives its title, authors, date, source: what it states, never a guess. */
@NullMarked
package org.newsloom.clean.metadata;

import org.jspecify.annotations.NullMarked;
