package org.newsloom.ingest;

import java.io.Serializable;

/**
 * How much is read: bounds on what a file may hold, so that none takes all memory or all day.
 *
 * @param maxRecordBytes most bytes of a record, unpacked, 1 to {@link #LARGEST_RECORD}
 * @param maxMembers most files in one archive
 * @param maxUnpackedBytes most bytes that a packed file, or all files of an archive, unpack to
 */
public record ReadLimits(long maxRecordBytes, int maxMembers, long maxUnpackedBytes)
    implements Serializable {
  /** A record's bytes must fit one array, and so must its characters. */
  public static final long LARGEST_RECORD = 1L << 30;

  /** What a run definition that says nothing allows. */
  public static final ReadLimits DEFAULTS = new ReadLimits(64L << 20, 100_000, 16L << 30);

  public ReadLimits {
    if (maxRecordBytes < 1 || maxRecordBytes > LARGEST_RECORD) {
      throw new IllegalArgumentException("not in 1.." + LARGEST_RECORD + ": " + maxRecordBytes);
    }
  }

  /** The defaults with another bound on records. */
  public static ReadLimits ofRecords(long maxRecordBytes) {
    return new ReadLimits(maxRecordBytes, DEFAULTS.maxMembers, DEFAULTS.maxUnpackedBytes);
  }
}
