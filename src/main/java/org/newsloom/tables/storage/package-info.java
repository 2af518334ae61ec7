/**
 * Takes keys, gives the bytes of files: the one place that knows what a run's files lie on. {@link
 * Storage} says what the other rooms may ask for; the local disk is the first to answer.
 */
@NullMarked
package org.newsloom.tables.storage;

import org.jspecify.annotations.NullMarked;
