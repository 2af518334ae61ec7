@NullMarked
package org.newsloom.clean;

import org.jspecify.annotations.NullMarked;
