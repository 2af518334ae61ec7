/** Takes pages and their gold texts, gives how well cleaning finds the text. */
@NullMarked
package org.newsloom.train.pages;

import org.jspecify.annotations.NullMarked;
