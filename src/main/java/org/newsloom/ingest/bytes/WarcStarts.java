package org.newsloom.ingest.bytes;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPInputStream;

/** Finds where records of a WARC file begin, packed by gzip each or not at all. */
public final class WarcStarts {
  private static final int WINDOW_BYTES = 1 << 20;

  /** So much behind a place is looked at to tell what begins there. */
  private static final int LOOK_AHEAD = 1 << 10;

  private static final byte[] START = {'W', 'A', 'R', 'C', '/'};

  private WarcStarts() {}

  /**
   * Where the first record behind a place begins; empty if none does.
   *
   * @param in the file from its beginning
   */
  public static Optional<Long> after(InputStream in, long place) throws IOException {
    in.skipNBytes(place);
    long windowAt = place;
    byte[] window = in.readNBytes(WINDOW_BYTES);
    int from = 1;
    while (from < window.length) {
      // The last window is looked through to its end; of others, the end belongs to the next.
      boolean last = window.length < WINDOW_BYTES;
      int to = last ? window.length : window.length - LOOK_AHEAD;
      for (int i = from; i < to; i++) {
        if (begins(window, i)) {
          return Optional.of(windowAt + i);
        }
      }
      if (last) {
        break;
      }
      byte[] rest = Arrays.copyOfRange(window, to - 1, window.length);
      windowAt += to - 1;
      byte[] more = in.readNBytes(WINDOW_BYTES - rest.length);
      window = Arrays.copyOf(rest, rest.length + more.length);
      System.arraycopy(more, 0, window, rest.length, more.length);
      from = 1;
    }
    return Optional.empty();
  }

  private static boolean begins(byte[] window, int at) {
    int end = Math.min(window.length, at + LOOK_AHEAD);
    if (window[at] == START[0]) {
      return window[at - 1] == '\n' && startsWith(Arrays.copyOfRange(window, at, end));
    }
    if (window[at] != 0x1f
        || end - at < 3
        || window[at + 1] != (byte) 0x8b
        || window[at + 2] != 8) {
      return false;
    }
    try (InputStream member = new GZIPInputStream(new ByteArrayInputStream(window, at, end - at))) {
      return startsWith(member.readNBytes(START.length));
    } catch (IOException noMember) {
      return false;
    }
  }

  private static boolean startsWith(byte[] bytes) {
    return bytes.length >= START.length
        && Arrays.equals(bytes, 0, START.length, START, 0, START.length);
  }
}
