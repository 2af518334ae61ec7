/**
 * Takes a raw document, gives a clean article or a reject: {@code clean.html} and {@code
 * clean.text} make blocks of it, a {@link org.newsloom.clean.BoilerplateTagger} says which are
 * article text, {@code clean.metadata} finds title, authors and date.
 */
@NullMarked
package org.newsloom.clean;

import org.jspecify.annotations.NullMarked;
