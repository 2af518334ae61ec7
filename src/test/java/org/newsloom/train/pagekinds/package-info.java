@NullMarked
package org.newsloom.train.pagekinds;

import org.jspecify.annotations.NullMarked;
