@NullMarked
package org.newsloom.clean.trained;

import org.jspecify.annotations.NullMarked;
