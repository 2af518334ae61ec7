/** Takes the sentences of an article, gives the spans a statistical name finder marks in them. */
@NullMarked
package org.newsloom.actors.names;

import org.jspecify.annotations.NullMarked;
