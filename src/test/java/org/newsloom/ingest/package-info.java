@NullMarked
package org.newsloom.ingest;

import org.jspecify.annotations.NullMarked;
