@NullMarked
package org.newsloom.clean.cues;

import org.jspecify.annotations.NullMarked;
