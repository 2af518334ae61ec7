@NullMarked
package org.newsloom.clean.adjust;

import org.jspecify.annotations.NullMarked;
