@NullMarked
package org.newsloom.train.metadata;

import org.jspecify.annotations.NullMarked;
