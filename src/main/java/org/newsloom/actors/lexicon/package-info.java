/**
 * Takes lists of known actors (states, organizations, the user's own) and the words of a sentence,
 * gives the places where a listed name stands.
 */
@NullMarked
package org.newsloom.actors.lexicon;

import org.jspecify.annotations.NullMarked;
