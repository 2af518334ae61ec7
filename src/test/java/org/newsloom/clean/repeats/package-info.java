@NullMarked
package org.newsloom.clean.repeats;

import org.jspecify.annotations.NullMarked;
