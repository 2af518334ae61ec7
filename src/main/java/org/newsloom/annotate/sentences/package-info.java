/** Cuts English paragraphs into sentences. */
@NullMarked
package org.newsloom.annotate.sentences;

import org.jspecify.annotations.NullMarked;
