/** Takes plain or Markdown text, gives its blocks, with hard-wrapped lines joined. */
@NullMarked
package org.newsloom.clean.text;

import org.jspecify.annotations.NullMarked;
