/**
 * Takes the facts of batches, gives the published tables: the summarising half of a run as plain
 * Java. Whatever comes from several batches is merged in an order of its own, so that neither their
 * number nor their order shows.
 */
@NullMarked
package org.newsloom.pipeline.summary;

import org.jspecify.annotations.NullMarked;
