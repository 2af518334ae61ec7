/** Takes names whose actors are known, gives how well and how fast the resolver finds them. */
@NullMarked
package org.newsloom.train.resolution;

import org.jspecify.annotations.NullMarked;
