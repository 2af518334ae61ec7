@NullMarked
package org.newsloom.train.speed;

import org.jspecify.annotations.NullMarked;
