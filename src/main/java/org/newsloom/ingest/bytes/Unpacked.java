package org.newsloom.ingest.bytes;

import com.github.luben.zstd.ZstdIOException;
import com.github.luben.zstd.ZstdInputStream;
import java.io.EOFException;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.PushbackInputStream;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;
import java.util.zip.ZipException;

/**
 * A stream unpacked once, if it begins as gzip or Zstandard does, whatever its file is called: a
 * file that a tool unpacked under its old name, or stored as it came over the wire, is read all the
 * same. Several members or frames in a row are one stream.
 */
public final class Unpacked extends FilterInputStream {
  private static final int BUFFER_BYTES = 1 << 16;
  private static final byte[] GZIP = {0x1f, (byte) 0x8b, 8};
  private static final byte[] ZSTANDARD = {0x28, (byte) 0xb5, 0x2f, (byte) 0xfd};

  /** The stream gives more than is allowed. */
  public static final class TooMuch extends IOException {
    private static final long serialVersionUID = 1L;
  }

  private final boolean packed;
  private final long mostBytes;
  private long bytes;
  private boolean ended;

  private Unpacked(InputStream in, boolean packed, long mostBytes) {
    super(in);
    this.packed = packed;
    this.mostBytes = mostBytes;
  }

  /**
   * A stream, unpacked if need be.
   *
   * @param mostBytes what a packed stream may unpack to, in bytes; beyond it reading throws {@link
   *     TooMuch}
   */
  public static Unpacked of(InputStream stored, long mostBytes) throws IOException {
    PushbackInputStream in = new PushbackInputStream(new Unpacked(stored, false, 0), 4);
    byte[] magic = in.readNBytes(4);
    in.unread(magic);
    if (begins(magic, GZIP)) {
      return new Unpacked(new GZIPInputStream(in, BUFFER_BYTES), true, mostBytes);
    }
    if (begins(magic, ZSTANDARD)) {
      return new Unpacked(new ZstdInputStream(in), true, mostBytes);
    }
    return new Unpacked(in, false, mostBytes);
  }

  /** Whether the stored bytes are packed. */
  public boolean isPacked() {
    return packed;
  }

  /** Whether a failure of a packed stream lies in its bytes, not in the reading of them. */
  public static boolean isDamage(Exception failure) {
    return failure instanceof EOFException
        || failure instanceof ZipException
        || failure instanceof ZstdIOException;
  }

  @Override
  public int read() throws IOException {
    byte[] one = new byte[1];
    return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
  }

  @Override
  public int read(byte[] buffer, int offset, int length) throws IOException {
    int read = in.read(buffer, offset, length);
    ended = read < 0;
    bytes += Math.max(read, 0);
    if (packed && bytes > mostBytes) {
      throw new TooMuch();
    }
    return read;
  }

  /**
   * Not 0 before the end: the JDK's gzip stream takes that for the end, and would pass over the
   * members of a file behind the first.
   */
  @Override
  public int available() throws IOException {
    return ended ? 0 : Math.max(1, in.available());
  }

  private static boolean begins(byte[] bytes, byte[] magic) {
    return bytes.length >= magic.length
        && Arrays.equals(bytes, 0, magic.length, magic, 0, magic.length);
  }
}
