package org.newsloom.ingest.bytes;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * Knows binary formats, and documents that are no plain text, by how their files begin (their magic
 * numbers), whatever the file is called.
 */
public final class BinaryFormat {
  /** A format and the bytes that stand at a place of it, each as the Latin-1 character it is. */
  private record Magic(String name, int offset, String bytes) {}

  private static final int HEAD_BYTES = 32;

  private static final List<Magic> MAGICS =
      List.of(
          new Magic("PDF", 0, "%PDF-"),
          new Magic("ZIP, or an office document", 0, "PK\3\4"),
          new Magic("ZIP", 0, "PK\5\6"),
          new Magic("PNG", 0, "\u0089PNG\r\n"),
          new Magic("JPEG", 0, "\u00ff\u00d8\u00ff"),
          new Magic("GIF", 0, "GIF87a"),
          new Magic("GIF", 0, "GIF89a"),
          new Magic("TIFF", 0, "II*\0"),
          new Magic("TIFF", 0, "MM\0*"),
          new Magic("WebP", 8, "WEBPVP8"),
          new Magic("Ogg", 0, "OggS\0"),
          new Magic("office document", 0, "\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1"),
          new Magic("RTF", 0, "{\\rtf"),
          new Magic("PostScript", 0, "%!PS-Adobe"),
          new Magic("gzip", 0, "\u001f\u008b"),
          new Magic("bzip2", 4, "1AY&SY"),
          new Magic("xz", 0, "\u00fd7zXZ\0"),
          new Magic("zstd", 0, "(\u00b5/\u00fd"),
          new Magic("7z", 0, "7z\u00bc\u00af'\u001c"),
          new Magic("RAR", 0, "Rar!\u001a\7"),
          new Magic("SQLite", 0, "SQLite format 3\0"),
          new Magic("ELF", 0, "\u007fELF"));

  private BinaryFormat() {}

  /** The format that content beginning with these bytes is in; empty if it is none of the known. */
  public static Optional<String> of(byte[] content) {
    String head =
        new String(content, 0, Math.min(content.length, HEAD_BYTES), StandardCharsets.ISO_8859_1);
    return MAGICS.stream()
        .filter(magic -> head.startsWith(magic.bytes(), magic.offset()))
        .map(Magic::name)
        .findFirst();
  }
}
