@NullMarked
package org.newsloom.train.resolution;

import org.jspecify.annotations.NullMarked;
