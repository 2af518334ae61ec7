/**
 * Takes a parsed HTML page, gives its visible text as blocks, each with what the markup says of it
 * and whether it stands in the element that holds the article.
 */
@NullMarked
package org.newsloom.clean.html;

import org.jspecify.annotations.NullMarked;
