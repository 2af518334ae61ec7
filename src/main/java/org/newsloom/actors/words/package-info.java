/**
 * Takes the text of a sentence, gives its words and signs with their offsets, and the word lists
 * that reading names needs.
 *
 * <p>Words are read from the text and not from the tokenizer's tokens: a tokenizer may keep {@code
 * Russian-Iranian} or {@code Putin's} whole, and a name's offsets must not depend on that.
 */
@NullMarked
package org.newsloom.actors.words;

import org.jspecify.annotations.NullMarked;
