/** Takes pages and articles, gives what cleaning them and finding names in them costs. */
@NullMarked
package org.newsloom.train.speed;

import org.jspecify.annotations.NullMarked;
