/** Takes texts, gives what tells whether two of them are copies of each other. */
@NullMarked
package org.newsloom.dedup;

import org.jspecify.annotations.NullMarked;
