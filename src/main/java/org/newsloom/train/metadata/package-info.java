/** Takes pages with a known title, author and date, gives how well these are found. */
@NullMarked
package org.newsloom.train.metadata;

import org.jspecify.annotations.NullMarked;
