/**
 * Takes the judged lines of a page, gives the reason why it is no article, if it surely is none: an
 * empty shell, an index page, several articles.
 */
@NullMarked
package org.newsloom.clean.pagekind;

import org.jspecify.annotations.NullMarked;
