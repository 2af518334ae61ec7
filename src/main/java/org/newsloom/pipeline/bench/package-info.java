/**
 * Takes real pages, gives a made corpus of any size and what a run over it costs, with and without
 * Beam.
 */
@NullMarked
package org.newsloom.pipeline.bench;

import org.jspecify.annotations.NullMarked;
