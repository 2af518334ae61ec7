package org.newsloom.ingest;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Optional;
import org.mozilla.universalchardet.UniversalDetector;
import org.newsloom.model.RejectReason;

/**
 * Bytes to text, by the first of these that fits:
 *
 * <ol>
 *   <li>a byte order mark;
 *   <li>the charset an HTML page declares (see {@link DeclaredCharset});
 *   <li>UTF-8, without a fault;
 *   <li>UTF-16 without a mark, where the NUL bytes show it;
 *   <li>UTF-8 with few faults, as a file cut within a letter has: each becomes U+FFFD;
 *   <li>what the detector library says, where the text supports it;
 *   <li>windows-1252.
 * </ol>
 *
 * <p>The last leaves five byte values undefined (81, 8D, 8F, 90, 9D); a file that has them and fits
 * nothing else is undecodable, as is one whose text would be full of C1 controls.
 */
final class TextDecoder {
  private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

  /** So many sound UTF-8 sequences a faulty one make it UTF-8; by chance they are far fewer. */
  private static final int SOUND_SEQUENCES_A_FAULT = 10;

  /**
   * Least share of letters outside ASCII for a detected charset of a non-Latin script. Below it the
   * text is Latin with some typographic quotes, which the detector takes for Cyrillic or Thai.
   */
  private static final double FOREIGN_LETTER_SHARE = 0.25;

  private TextDecoder() {}

  /** The text of some bytes. */
  static Decoded decode(byte[] bytes, boolean html) {
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
    if (html) {
      Optional<Charset> declared = DeclaredCharset.of(bytes);
      Optional<String> text = declared.flatMap(charset -> strictly(bytes, charset));
      if (text.isPresent() && !DeclaredCharset.isDoubtful(declared.get(), bytes)) {
        return CheckedText.of(declared.get(), text.get());
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
      text = nearlyUtf8(rest);
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
    Optional<String> utf8 = strictly(bytes, StandardCharsets.UTF_8).or(() -> nearlyUtf8(bytes));
    if (utf8.isPresent()) {
      return CheckedText.of(StandardCharsets.UTF_8, utf8.get());
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
        .orElseGet(() -> refuseUndecodable(bytes));
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

  /** The text as UTF-8 with faults replaced, if they are few beside its sound sequences. */
  private static Optional<String> nearlyUtf8(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.UTF_8);
    long faults = text.chars().filter(c -> c == '\uFFFD').count();
    long sound = text.codePoints().filter(c -> c > 0x7F && c != 0xFFFD).count();
    return sound >= SOUND_SEQUENCES_A_FAULT * faults ? Optional.of(text) : Optional.empty();
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
