/**
 * Takes pages with a gold text, gives how much the lines that the pages of a source share help
 * cleaning, and what they cost it: on sources made of one page's frame and other pages' articles.
 */
@NullMarked
package org.newsloom.train.repeats;

import org.jspecify.annotations.NullMarked;
