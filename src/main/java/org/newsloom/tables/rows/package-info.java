/** Takes nothing, gives the rows of the published tables: one record class a table. */
@NullMarked
package org.newsloom.tables.rows;

import org.jspecify.annotations.NullMarked;
