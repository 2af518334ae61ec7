package org.newsloom.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.mozilla.universalchardet.UniversalDetector;
import org.newsloom.ingest.bytes.BinaryFormat;
import org.newsloom.ingest.bytes.WideCharset;
import org.newsloom.model.RejectReason;

/**
 * Bytes to text, by the first of these that fits:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>the charset the server named, then the one an HTML page declares (see {@link
 *       DeclaredCharset}); UTF-8 also with a few faults;
 *   <li>UTF-8, without a fault;
 *   <li>UTF-16 without a mark, where the NUL bytes show it;
 *   <li>UTF-8 with faults, where its sound sequences outweigh them or they are few beside the text;
 *   <li>what the detector library says, where the text supports it;
 *   <li>windows-1252;
 *   <li>UTF-8 with a few faults and no letter beyond ASCII.
 * </ol>
 *
 * <p>A fault, a byte or more that is no sound UTF-8, becomes U+FFFD and is counted. Windows-1252
 * leaves five byte values undefined (81, 8D, 8F, 90, 9D); a file that has many of them and fits
 * nothing else is undecodable, as is one whose text would be full of C1 controls.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /**
   * Least share of letters outside ASCII for a detected charset of a non-Latin script. Below it the
   * text is Latin with some typographic quotes, which the detector takes for Cyrillic or Thai.
   */
  private static final double FOREIGN_LETTER_SHARE = 0.25;

  private TextDecoder() {}

  /** The text of some bytes. */
  static Decoded decode(byte[] bytes, boolean html) {
    return decode(bytes, html ? DeclaredCharset.of(bytes).stream().toList() : List.of());
  }

  /** The text of an HTML page that came with the name of a charset, or without. */
  static Decoded decodePage(byte[] bytes, Optional<Charset> named) {
    return decode(
        bytes, Stream.concat(named.stream(), DeclaredCharset.of(bytes).stream()).toList());
  }

  private static Decoded decode(byte[] bytes, List<Charset> declared) {
    if (bytes.length == 0) {
      return new Decoded.Refused(RejectReason.EMPTY, "holds no bytes");
    }
    Optional<String> binary = BinaryFormat.of(bytes);
    if (binary.isPresent()) {
      return new Decoded.Refused(RejectReason.BINARY, "is no text but " + binary.get());
    }
    Optional<WideCharset> marked = WideCharset.byMark(bytes);
    if (marked.isPresent()) {
      return decodeMarked(bytes, marked.get());
    }
    for (Charset charset : declared) {
      Optional<String> text = strictly(bytes, charset);
      if (text.isPresent() && !DeclaredCharset.isDoubtful(charset, bytes)) {
        return CheckedText.of(charset, text.get());
      }
      if (charset.equals(StandardCharsets.UTF_8)) {
        Utf8WithFaults faulty = new Utf8WithFaults(bytes);
        if (faulty.isLikely() || faulty.faultsAreFew()) {
          return faulty.text();
        }
      }
    }
    return decodeUnmarked(bytes);
  }

  /** The text of bytes whose encoding is known from a mark, with that mark or without. */
  static Decoded decodeMarked(byte[] bytes, WideCharset wide) {
    int start = WideCharset.byMark(bytes).equals(Optional.of(wide)) ? wide.markBytes() : 0;
    byte[] rest = start == 0 ? bytes : Arrays.copyOfRange(bytes, start, bytes.length);
    Optional<String> text = strictly(rest, wide.charset());
    if (text.isEmpty() && wide.unit() == 1) {
      Utf8WithFaults faulty = new Utf8WithFaults(rest);
      if (faulty.isLikely() || faulty.faultsAreFew()) {
        return faulty.text();
      }
    }
    return text.isPresent()
        ? CheckedText.of(wide.charset(), text.get())
        : new Decoded.Refused(
            RejectReason.UNDECODABLE,
            "has the byte order mark of %s but does not fit it".formatted(wide.charset().name()));
  }

  private static Decoded decodeUnmarked(byte[] bytes) {
    Optional<WideCharset> wide = WideCharset.byNulBytes(bytes);
    if (wide.isPresent()) {
      Optional<String> text = strictly(bytes, wide.get().charset());
      if (text.isPresent()
          && CheckedText.of(wide.get().charset(), text.get()) instanceof Decoded.Text sound) {
        return sound;
      }
    }
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8);
    if (utf8.isPresent()) {
      return CheckedText.of(StandardCharsets.UTF_8, utf8.get());
    }
    Utf8WithFaults faulty = new Utf8WithFaults(bytes);
    if (faulty.isLikely()) {
      return faulty.text();
    }
    Optional<Charset> detected = detect(bytes);
    Optional<String> text = detected.flatMap(charset -> strictly(bytes, charset));
    if (text.isPresent() && supports(text.get(), detected.get())) {
      Decoded decoded = CheckedText.of(detected.get(), text.get());
      if (decoded instanceof Decoded.Text) {
        return decoded;
      }
    }
    return strictly(bytes, WINDOWS_1252)
        .map(western -> CheckedText.of(WINDOWS_1252, western))
        .orElseGet(() -> faulty.faultsAreFew() ? faulty.text() : refuseUndecodable(bytes));
  }

  private static Decoded refuseUndecodable(byte[] bytes) {
    // The controls tell bytes of no charset from bytes that never were text.
    Decoded latin = CheckedText.of(WINDOWS_1252, new String(bytes, WINDOWS_1252));
    return latin instanceof Decoded.Refused refused && refused.reason() == RejectReason.BINARY
        ? refused
        : new Decoded.Refused(
            RejectReason.UNDECODABLE,
            "fits no charset: not UTF-8, none detected, and with bytes windows-1252 lacks");
  }

  private static Optional<String> strictly(byte[] bytes, Charset charset) {
    try {
      return Optional.of(
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT)
              .decode(ByteBuffer.wrap(bytes))
              .toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }

  private static Optional<Charset> detect(byte[] bytes) {
    UniversalDetector detector = new UniversalDetector();
    detector.handleData(bytes, 0, bytes.length);
    detector.dataEnd();
    String name = detector.getDetectedCharset();
    return name == null || !Charset.isSupported(name)
        ? Optional.empty()
        : Optional.of(Charset.forName(name));
  }

  private static boolean supports(String text, Charset charset) {
    if (charset.equals(WINDOWS_1252)) {
      return true;
    }
    long letters = text.codePoints().filter(Character::isLetter).count();
    long foreign = text.codePoints().filter(c -> c > 0x7F && Character.isLetter(c)).count();
    return foreign >= FOREIGN_LETTER_SHARE * letters;
  }
}
