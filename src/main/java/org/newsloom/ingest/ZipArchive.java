package org.newsloom.ingest;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.zip.CRC32;
import java.util.zip.ZipException;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.newsloom.ingest.bytes.Unpacked;
import org.newsloom.ingest.bytes.ZipSize;
import org.newsloom.model.Ingested;
import org.newsloom.model.RejectReason;

/**
 * A ZIP archive: its members are read as files below it, one level deep. Nothing is written to the
 * disk, so a member's name is a name and no more: {@code ../} and {@code /} at its beginning fall
 * away. Hidden members and those of kinds that are not read are passed over, as in a folder.
 */
final class ZipArchive {
  /** Names without the flag for UTF-8 that are no UTF-8 are what the format's author had. */
  private static final Charset OLD_NAMES = Charset.forName("IBM437");

  private static final String RESOURCE_FORKS = "__MACOSX";

  /** Reads one member. */
  interface MemberReader {
    void read(SourceFile member);
  }

  private final SourceFile file;
  private final ReadLimits limits;
  private final RecordSink sink;
  private final Consumer<Ingested> consumer;
  private long unpackedBytes;

  ZipArchive(SourceFile file, ReadLimits limits, RecordSink sink, Consumer<Ingested> consumer) {
    this.file = file;
    this.limits = limits;
    this.sink = sink;
    this.consumer = consumer;
  }

  /** Hands on the members that can be read, and refuses the others. */
  void read(MemberReader reader) throws IOException {
    Path path = Path.of(file.input().location());
    long members = ZipSize.members(path);
    if (members > limits.maxMembers()) {
      sink.reject(
          RejectReason.TOO_LARGE,
          "the archive holds %d files or more, archives.max_members allows %d; none was read"
              .formatted(members, limits.maxMembers()),
          file.byteCount());
      return;
    }
    try (ZipFile zip = open(path)) {
      Set<String> names = new HashSet<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = name(entry);
        Optional<InputFormat> format = format(entry, name);
        if (format.isEmpty()) {
          continue;
        }
        if (unpackedBytes > limits.maxUnpackedBytes()) {
          sink.reject(
              RejectReason.TOO_LARGE,
              "the files of the archive unpack to more than archives.max_bytes (%d); those from"
                      .formatted(limits.maxUnpackedBytes())
                  + " here on were not read",
              file.byteCount());
          return;
        }
        read(zip, entry, member(zip, entry, unused(name, names), format.get()), reader);
      }
      if (names.isEmpty()) {
        sink.reject(RejectReason.EMPTY, "the archive holds no file that is read", file.byteCount());
      }
    }
  }

  /** The names of members that are passed over because of their kind. */
  static List<String> passedOver(Path path) throws IOException {
    if (ZipSize.members(path) > ReadLimits.DEFAULTS.maxMembers()) {
      return List.of();
    }
    try (ZipFile zip = open(path)) {
      List<String> names = new ArrayList<>();
      for (ZipArchiveEntry entry : Collections.list(zip.getEntries())) {
        String name = name(entry);
        if (!entry.isDirectory() && !isHidden(name) && format(entry, name).isEmpty()) {
          names.add(name.substring(name.lastIndexOf('/') + 1));
        }
      }
      return names;
    }
  }

  private static ZipFile open(Path path) throws IOException {
    return ZipFile.builder().setPath(path).setIgnoreLocalFileHeader(true).get();
  }

  private void read(ZipFile zip, ZipArchiveEntry entry, SourceFile member, MemberReader reader) {
    String why =
        entry.getGeneralPurposeBit().usesEncryption()
            ? "is encrypted"
            : member.format() == InputFormat.ZIP
                ? "is an archive in an archive; unpack the outer one"
                : zip.canReadEntryData(entry) ? "" : "is packed by a method that is not known";
    if (why.isEmpty()) {
      reader.read(member);
    } else {
      new RecordSink(member, consumer)
          .reject(RejectReason.UNREADABLE_MEMBER, "the file " + why, member.byteCount());
    }
  }

  private SourceFile member(ZipFile zip, ZipArchiveEntry entry, String name, InputFormat format) {
    return new SourceFile(
        file.sourcePath() + "/" + name,
        Math.max(0, entry.getCompressedSize()),
        format,
        file.input(),
        () -> new Counted(zip.getInputStream(entry), entry.getCrc()));
  }

  private static Optional<InputFormat> format(ZipArchiveEntry entry, String name) {
    return entry.isDirectory() || isHidden(name)
        ? Optional.empty()
        : InputFormat.ofName(name.substring(name.lastIndexOf('/') + 1));
  }

  private static boolean isHidden(String name) {
    for (String part : name.split("/", -1)) {
      if (part.startsWith(".") || part.equals(RESOURCE_FORKS) || part.isEmpty()) {
        return true;
      }
    }
    return false;
  }

  /** An archive may hold two members of one name: the second is another file all the same. */
  private static String unused(String name, Set<String> names) {
    String unused = name;
    for (int number = 2; !names.add(unused); number++) {
      unused = name + "#" + number;
    }
    return unused;
  }

  /** The name with {@code /} between its parts, below the archive whatever it says. */
  private static String name(ZipArchiveEntry entry) {
    List<String> parts = new ArrayList<>();
    for (String part : decodedName(entry).replace('\\', '/').split("/", -1)) {
      if (!part.isEmpty() && !part.equals(".") && !part.equals("..")) {
        parts.add(part);
      }
    }
    return Normalizer.normalize(String.join("/", parts), Normalizer.Form.NFC);
  }

  private static String decodedName(ZipArchiveEntry entry) {
    byte[] raw = entry.getRawName();
    if (raw == null
        || entry.getGeneralPurposeBit().usesUTF8ForNames()
        || entry.getNameSource() == ZipArchiveEntry.NameSource.UNICODE_EXTRA_FIELD) {
      return entry.getName();
    }
    try {
      return StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(raw)).toString();
    } catch (CharacterCodingException e) {
      return new String(raw, OLD_NAMES);
    }
  }

  /** Counts what all members unpack to, and holds a member's bytes against its checksum. */
  private final class Counted extends FilterInputStream {
    private final CRC32 sum = new CRC32();
    private final long expected;

    Counted(InputStream in, long expected) {
      super(in);
      this.expected = expected;
    }

    @Override
    public int read() throws IOException {
      byte[] one = new byte[1];
      return read(one, 0, 1) < 0 ? -1 : one[0] & 0xFF;
    }

    @Override
    public int read(byte[] buffer, int offset, int length) throws IOException {
      int read = in.read(buffer, offset, length);
      if (read < 0 && sum.getValue() != expected) {
        throw new ZipException("a wrong checksum");
      }
      sum.update(buffer, offset, Math.max(0, read));
      unpackedBytes += Math.max(0, read);
      if (unpackedBytes > limits.maxUnpackedBytes()) {
        throw new Unpacked.TooMuch();
      }
      return read;
    }
  }
}
