/**
 * Takes annotated articles, gives the mentions of actors in them; takes the names of a whole
 * corpus, gives its actors.
 *
 * <p>The way: {@code lexicon} matches states, organizations and the user's own actors; {@code
 * names} marks names by a model; {@link org.newsloom.actors.ActorFinder} merges both and resolves
 * short forms within the article; {@link org.newsloom.actors.ActorResolver} decides which names of
 * the corpus are one actor.
 */
@NullMarked
package org.newsloom.actors;

import org.jspecify.annotations.NullMarked;
