/** Takes development data, gives models and the measures of their quality. */
@NullMarked
package org.newsloom.train;

import org.jspecify.annotations.NullMarked;
