/**
 * Takes the actors of a finished run, gives what a person should look at: names that may be one
 * actor, actors that may be several, names that may be none. Changes nothing by itself.
 */
@NullMarked
package org.newsloom.actors.suggest;

import org.jspecify.annotations.NullMarked;
