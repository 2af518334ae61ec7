package org.newsloom.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The charset an HTML page says it is in: by its meta tag, or its XML declaration. */
final class DeclaredCharset {
  /** Browsers look at 1024 bytes (WHATWG HTML, 13.2.3.2); saved pages often have it later. */
  private static final int PRESCAN_BYTES = 4096;

  private static final Pattern DECLARATION =
      Pattern.compile(
          "(?is)<meta\\s[^>]*?charset\\s*=\\s*[\"']?\\s*([a-z0-9][a-z0-9_.:+-]*)"
              + "|^\\s*<\\?xml\\s[^>]*?encoding\\s*=\\s*[\"']([a-z0-9][a-z0-9_.:+-]*)");

  private static final Pattern COMMENT = Pattern.compile("(?s)<!--.*?-->");

  /** Labels that mean more than they say, as the WHATWG Encoding standard has it. */
  private static final Map<String, String> MEANINGS =
      Map.ofEntries(
          Map.entry("iso-8859-1", "windows-1252"),
          Map.entry("iso8859-1", "windows-1252"),
          Map.entry("iso_8859-1", "windows-1252"),
          Map.entry("latin1", "windows-1252"),
          Map.entry("us-ascii", "windows-1252"),
          Map.entry("ascii", "windows-1252"),
          Map.entry("iso-8859-9", "windows-1254"),
          Map.entry("gb2312", "GB18030"),
          Map.entry("gbk", "GB18030"),
          Map.entry("shift_jis", "windows-31j"),
          // A page whose declaration can be read byte by byte is not in UTF-16.
          Map.entry("utf-16", "UTF-8"),
          Map.entry("utf-16le", "UTF-8"),
          Map.entry("utf-16be", "UTF-8"));

  private DeclaredCharset() {}

  /** The charset declared at the beginning of a page; empty if there is none or it is unknown. */
  static Optional<Charset> of(byte[] page) {
    String head =
        new String(page, 0, Math.min(page.length, PRESCAN_BYTES), StandardCharsets.ISO_8859_1);
    Matcher declaration = DECLARATION.matcher(COMMENT.matcher(head).replaceAll(" "));
    if (!declaration.find()) {
      return Optional.empty();
    }
    return named(declaration.group(1) == null ? declaration.group(2) : declaration.group(1));
  }

  /** The charset that a label of a page or of a server means; empty if it is unknown. */
  static Optional<Charset> named(String label) {
    String name = MEANINGS.getOrDefault(label.strip().toLowerCase(Locale.ROOT), label.strip());
    try {
      return Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    } catch (IllegalArgumentException e) {
      return Optional.empty();
    }
  }

  /**
   * Whether the bytes say otherwise: a page declared western that is sound UTF-8 with letters
   * beyond ASCII was converted by the tool that saved it. Western text is never that by chance.
   */
  static boolean isDoubtful(Charset declared, byte[] page) {
    if (!declared.name().equals("windows-1252")) {
      return false;
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(page)).length()
          < page.length;
    } catch (CharacterCodingException e) {
      return false;
    }
  }
}
