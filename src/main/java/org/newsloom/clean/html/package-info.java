/** Takes an HTML page, gives its blocks of text with what the markup says of them. */
@NullMarked
package org.newsloom.clean.html;

import org.jspecify.annotations.NullMarked;
