/**
 * Takes what a user writes down about actors, gives it as plain records: who they are, under which
 * names, when and where a name means them, which names are one and which are not.
 *
 * <p>Holds no rule of its own; {@code lexicon} lays it over the built-in lists.
 */
@NullMarked
package org.newsloom.actors.knowledge;

import org.jspecify.annotations.NullMarked;
