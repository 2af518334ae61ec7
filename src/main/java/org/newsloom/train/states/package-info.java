/**
 * Takes a dictionary of countries in the form of PETRARCH, gives how much of it the lexicon of
 * states knows, and why it does not know the rest.
 */
@NullMarked
package org.newsloom.train.states;

import org.jspecify.annotations.NullMarked;
