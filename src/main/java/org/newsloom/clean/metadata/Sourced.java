package org.newsloom.clean.metadata;

import org.newsloom.model.MetadataSource;

/**
 * A value and where it was found.
 *
 * @param <T> what was found
 */
record Sourced<T>(T value, MetadataSource source) {}
