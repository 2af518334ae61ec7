package org.newsloom.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * A stream that knows the hash of all that came through it. Closing it leaves the stream below
 * open, so that what an unpacking stream on top of it did not ask for can still be read.
 */
final class HashedStream extends DigestInputStream {
  HashedStream(InputStream in) {
    super(in, sha256());
  }

  /** Reads what is left; the SHA-256 of the whole, 64 hex digits. */
  String hashToEnd() throws IOException {
    transferTo(OutputStream.nullOutputStream());
    return HexFormat.of().formatHex(digest.digest());
  }

  @Override
  public void close() {}

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
