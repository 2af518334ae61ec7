/**
 * Takes the model's odds for the blocks of a page, gives them moved by what is known of articles
 * that the pages learnt from do not tell: one {@link org.newsloom.clean.adjust.Adjustment} after
 * the other, in the order of {@link org.newsloom.clean.adjust.Adjustments}.
 */
@NullMarked
package org.newsloom.clean.adjust;

import org.jspecify.annotations.NullMarked;
