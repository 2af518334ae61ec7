/** Takes judgements made for the test, gives what a person would read. */
@NullMarked
package org.newsloom.cli.explain;

import org.jspecify.annotations.NullMarked;
