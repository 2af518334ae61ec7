/** Takes text, gives what can be said of it without knowing the page: blocks and their shape. */
@NullMarked
package org.newsloom.clean.block;

import org.jspecify.annotations.NullMarked;
