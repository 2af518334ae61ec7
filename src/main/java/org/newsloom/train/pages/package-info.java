/** Takes pages with a gold text, gives how well cleaning does on them. */
@NullMarked
package org.newsloom.train.pages;

import org.jspecify.annotations.NullMarked;
