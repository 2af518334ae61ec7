/** Takes a command line, gives an exit code: one class a command. */
@NullMarked
package org.newsloom.cli;

import org.jspecify.annotations.NullMarked;
