/**
 * Takes plain or Markdown text, possibly hard-wrapped, gives its blocks: paragraphs, headings and
 * list items, each whole and with the lines it stood on.
 */
@NullMarked
package org.newsloom.clean.text;

import org.jspecify.annotations.NullMarked;
