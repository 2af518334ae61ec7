/**
 * Takes a text as blocks, gives the decision whether it is a copy of a page or an article that was
 * cut out of one before.
 */
@NullMarked
package org.newsloom.clean.textkind;

import org.jspecify.annotations.NullMarked;
