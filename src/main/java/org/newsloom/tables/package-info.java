/**
 * Takes rows, gives Parquet files and back. A table is one annotated record class: the schema, the
 * data package and the data dictionary are all read off it.
 */
@NullMarked
package org.newsloom.tables;

import org.jspecify.annotations.NullMarked;
