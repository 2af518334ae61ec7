@NullMarked
package org.newsloom.dedup;

import org.jspecify.annotations.NullMarked;
