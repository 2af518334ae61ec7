/**
 * Takes nothing, gives the words in which a room documents its settings: a {@link
 * org.newsloom.settings.Key} on each component of an options record. The run definition is composed
 * of such records, and {@code config} reads, checks and prints them.
 */
@NullMarked
package org.newsloom.settings;

import org.jspecify.annotations.NullMarked;
