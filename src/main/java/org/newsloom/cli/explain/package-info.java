/**
 * Takes documents as cleaning judged them, gives that judgement for people to read: as lines for a
 * terminal, and as a page for a browser.
 */
@NullMarked
package org.newsloom.cli.explain;

import org.jspecify.annotations.NullMarked;
