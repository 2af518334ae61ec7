/** Takes pages with a gold text, gives the model that tells article text from boilerplate. */
@NullMarked
package org.newsloom.train.cleaner;

import org.jspecify.annotations.NullMarked;
