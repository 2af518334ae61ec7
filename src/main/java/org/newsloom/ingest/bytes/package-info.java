/**
 * Takes the bytes of a file, gives the bytes of its records: unpacking, and cutting a stream where
 * its records end. Nothing is decoded here, and no more than one record is held.
 */
@NullMarked
package org.newsloom.ingest.bytes;

import org.jspecify.annotations.NullMarked;
