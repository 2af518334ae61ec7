package org.newsloom.pipeline.facts;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import org.newsloom.model.ArticleIdentity;

/**
 * One hash for all records of some inputs: the exclusive or of the SHA-256 of each record's path,
 * index and bytes. Depends on the records and on neither their order nor how they are batched.
 */
final class InputDigest {
  private final byte[] sum = new byte[32];

  /** Adds a record. */
  void add(String sourcePath, int recordIndex, String rawHash) {
    String record = sourcePath + '\0' + recordIndex + '\0' + rawHash;
    addHex(ArticleIdentity.sha256(record.getBytes(StandardCharsets.UTF_8)));
  }

  /** Adds other records by their digest. */
  void addHex(String hex) {
    byte[] other = HexFormat.of().parseHex(hex);
    for (int i = 0; i < sum.length; i++) {
      sum[i] ^= other[i];
    }
  }

  /** The digest, 64 hex digits; all zeros for no records. */
  String toHex() {
    return HexFormat.of().formatHex(sum);
  }
}
