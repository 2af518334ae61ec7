/**
 * Takes the text and the surroundings of a block as a reader found them, gives the page that a
 * tagger judges: blocks with what can be seen of each (length, sentences, links, markup).
 */
@NullMarked
package org.newsloom.clean.page;

import org.jspecify.annotations.NullMarked;
