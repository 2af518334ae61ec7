/**
 * Takes input files, gives the fact files of a batch: the analysing half of a run as plain Java,
 * which Beam carries to many machines and the benchmark runs without it.
 */
@NullMarked
package org.newsloom.pipeline.facts;

import org.jspecify.annotations.NullMarked;
