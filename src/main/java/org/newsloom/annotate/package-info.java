/** Takes an article, gives it annotated: its language, sentences, tokens and lemmas, by OpenNLP. */
@NullMarked
package org.newsloom.annotate;

import org.jspecify.annotations.NullMarked;
