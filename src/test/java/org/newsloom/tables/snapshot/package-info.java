@NullMarked
package org.newsloom.tables.snapshot;

import org.jspecify.annotations.NullMarked;
