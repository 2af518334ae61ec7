/**
 * Takes finished tables, gives a published snapshot: layout, manifest, lock, the swap of current.
 */
@NullMarked
package org.newsloom.tables.snapshot;

import org.jspecify.annotations.NullMarked;
