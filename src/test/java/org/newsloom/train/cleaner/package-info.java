@NullMarked
package org.newsloom.train.cleaner;

import org.jspecify.annotations.NullMarked;
