/**
 * Takes the {@code actors} section of a run definition and the files it names, gives who is to be
 * found and what the user knows of them.
 */
@NullMarked
package org.newsloom.config.actors;

import org.jspecify.annotations.NullMarked;
