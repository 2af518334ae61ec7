/** Takes article pages and their gold texts, gives made pages that are no article, and counts. */
@NullMarked
package org.newsloom.train.pagekinds;

import org.jspecify.annotations.NullMarked;
