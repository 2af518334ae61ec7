package org.newsloom.ingest.bytes;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Tells how many members a ZIP archive has by the record at its end (APPNOTE.TXT 4.3.14 to 4.3.16),
 * before anything is held of them: an archive of millions would take all memory just to be opened.
 */
public final class ZipSize {
  private static final int END_SIGNATURE = 0x06054b50;
  private static final int LOCATOR_SIGNATURE = 0x07064b50;
  private static final int END_BYTES = 22;
  private static final int LOCATOR_BYTES = 20;
  private static final int LONGEST_COMMENT = 0xFFFF;

  /** A count that takes more than its two bytes. */
  private static final int ELSEWHERE = 0xFFFF;

  /** Of a member in the list of members: its fixed part, a name, times. */
  private static final int USUAL_BYTES = 256;

  private ZipSize() {}

  /** How many members there are, at least; 0 where there is no such record. */
  public static long members(Path archive) throws IOException {
    try (FileChannel channel = FileChannel.open(archive, StandardOpenOption.READ)) {
      int length = (int) Math.min(channel.size(), END_BYTES + LONGEST_COMMENT + LOCATOR_BYTES);
      ByteBuffer tail = read(channel, channel.size() - length, length);
      for (int at = length - END_BYTES; at >= 0; at--) {
        if (tail.getInt(at) == END_SIGNATURE) {
          return members(channel, tail, at);
        }
      }
      return 0;
    }
  }

  private static long members(FileChannel channel, ByteBuffer tail, int at) throws IOException {
    long count = Short.toUnsignedLong(tail.getShort(at + 10));
    long listBytes = Integer.toUnsignedLong(tail.getInt(at + 12));
    int locator = at - LOCATOR_BYTES;
    if (count == ELSEWHERE && locator >= 0 && tail.getInt(locator) == LOCATOR_SIGNATURE) {
      long end = tail.getLong(locator + 8);
      if (end >= 0 && end + 56 <= channel.size()) {
        ByteBuffer wide = read(channel, end, 56);
        count = wide.getLong(32);
        listBytes = wide.getLong(40);
      }
    }
    // The list itself counts, whatever is said of it.
    return Math.max(count, listBytes / USUAL_BYTES);
  }

  private static ByteBuffer read(FileChannel channel, long position, int length)
      throws IOException {
    ByteBuffer buffer = ByteBuffer.allocate(length).order(ByteOrder.LITTLE_ENDIAN);
    int read = 0;
    while (buffer.hasRemaining() && read >= 0) {
      read = channel.read(buffer, position + buffer.position());
    }
    return buffer;
  }
}
