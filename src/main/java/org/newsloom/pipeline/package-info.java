/**
 * Takes a run's settings and input files, gives a checked, published snapshot. Beam lives here and
 * nowhere else: composite transforms named by verb, which carry small descriptors and blocks
 * between the Beam-free work of {@code pipeline.facts} and {@code pipeline.summary}.
 */
@NullMarked
package org.newsloom.pipeline;

import org.jspecify.annotations.NullMarked;
