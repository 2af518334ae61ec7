/** Takes pages and a cleaner, gives what cleaning costs. */
@NullMarked
package org.newsloom.train.speed;

import org.jspecify.annotations.NullMarked;
