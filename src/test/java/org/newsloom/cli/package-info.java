@NullMarked
package org.newsloom.cli;

import org.jspecify.annotations.NullMarked;
