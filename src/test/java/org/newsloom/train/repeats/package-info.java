@NullMarked
package org.newsloom.train.repeats;

import org.jspecify.annotations.NullMarked;
