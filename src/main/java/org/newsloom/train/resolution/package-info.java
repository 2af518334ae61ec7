/**
 * Takes articles in which a reader marked who is named, gives how well the actor rooms tell who is
 * who.
 */
@NullMarked
package org.newsloom.train.resolution;

import org.jspecify.annotations.NullMarked;
