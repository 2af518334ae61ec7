/**
 * Takes a page's blocks, gives for each the probability that it is article text, by a trained
 * model: whole-number features, a linear score of the words, and two passes of boosted trees.
 */
@NullMarked
package org.newsloom.clean.trained;

import org.jspecify.annotations.NullMarked;
