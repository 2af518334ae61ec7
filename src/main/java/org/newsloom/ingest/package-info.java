/**
 * Takes paths, gives raw documents or rejects: {@link InputFinder} lists the files of the input
 * roots in a stable order, {@link RecordReader} opens one file and reads its records.
 *
 * <p>Nothing is lost here: every file gives at least one record, and every record comes out either
 * decoded or refused with a reason.
 */
@NullMarked
package org.newsloom.ingest;

import org.jspecify.annotations.NullMarked;
