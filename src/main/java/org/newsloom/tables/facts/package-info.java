/** Takes nothing, gives the rows of the store: what analysing leaves for summarising, per batch. */
@NullMarked
package org.newsloom.tables.facts;

import org.jspecify.annotations.NullMarked;
