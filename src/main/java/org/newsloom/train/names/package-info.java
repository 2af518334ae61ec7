/** Takes labelled tokens, gives a name finder model and its scores. */
@NullMarked
package org.newsloom.train.names;

import org.jspecify.annotations.NullMarked;
