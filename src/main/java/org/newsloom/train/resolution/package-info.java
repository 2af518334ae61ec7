/**
 * Takes articles in which a reader marked who is named, and made names whose actors are known;
 * gives how well the actor rooms tell who is who, and how fast.
 */
@NullMarked
package org.newsloom.train.resolution;

import org.jspecify.annotations.NullMarked;
