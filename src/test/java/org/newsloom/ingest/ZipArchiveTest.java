package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.ingest.InputFiles.write;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.model.CleanMode;
import org.newsloom.model.Ingested;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;

class ZipArchiveTest {
  @TempDir Path folder;

  @Test
  void aMemberTooLargeCostsItselfAlone() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("bomb.txt", new byte[5_000_000]);
    members.put("a.txt", "a".getBytes(UTF_8));
    assertThat(told(zip(members, UTF_8), ReadLimits.ofRecords(1000)))
        .containsExactly(
            "a.zip/bomb.txt TOO_LARGE the file is larger than max_file_bytes (1000)",
            "a.zip/a.txt a");
  }

  @Test
  void membersThatUnpackToTooMuchTogetherEndTheReading() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    for (int i = 0; i < 9; i++) {
      members.put(i + ".txt", "x".repeat(900).getBytes(UTF_8));
    }
    List<String> told = told(zip(members, UTF_8), new ReadLimits(1000, 100, 2000));
    assertThat(told).hasSize(4);
    assertThat(told.get(2)).startsWith("a.zip/2.txt TOO_LARGE ");
    assertThat(told.get(3)).startsWith("a.zip TOO_LARGE the files of the archive unpack to more");
  }

  @Test
  void anArchiveOfTooManyIsRefusedUnread() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    IntStream.range(0, 11).forEach(i -> members.put(i + ".txt", new byte[] {'x'}));
    assertThat(told(zip(members, UTF_8), new ReadLimits(1000, 10, 2000)))
        .containsExactly(
            "a.zip TOO_LARGE the archive holds 11 files or more, archives.max_members allows 10;"
                + " none was read");
  }

  @Test
  void moreMembersThanTwoBytesCountAreCounted() {
    Map<String, byte[]> members = new LinkedHashMap<>();
    IntStream.range(0, 70_000).forEach(i -> members.put(i + ".txt", new byte[] {'x'}));
    assertThat(told(zip(members, UTF_8), new ReadLimits(1000, 69_999, 1 << 20)))
        .hasSize(1)
        .allMatch(told -> told.contains("holds 70000 files or more"));
  }

  @Test
  void namesInOldCharsetsAreRead() {
    Path file = zip(Map.of("Müller.txt", "a".getBytes(UTF_8)), Charset.forName("IBM437"));
    assertThat(told(file, ReadLimits.DEFAULTS)).containsExactly("a.zip/Müller.txt a");
  }

  @Test
  void namesOfAnotherSystemAreParted() {
    Path file = zip(Map.of("2023\\may\\a.txt", "a".getBytes(UTF_8)), UTF_8);
    assertThat(told(file, ReadLimits.DEFAULTS)).containsExactly("a.zip/2023/may/a.txt a");
  }

  @Test
  void anArchiveWithoutFilesOfAKnownKindIsRefused() {
    assertThat(told(zip(Map.of("a.jpg", new byte[3]), UTF_8), ReadLimits.DEFAULTS))
        .containsExactly("a.zip EMPTY the archive holds no file that is read");
  }

  @Test
  void aCutArchiveIsRefused() throws IOException {
    byte[] whole = Files.readAllBytes(zip(Map.of("a.txt", new byte[900]), UTF_8));
    for (int length : new int[] {0, 1, 30, whole.length / 2, whole.length - 1}) {
      Path file = write(folder, "a.zip", Arrays.copyOf(whole, length));
      assertThat(told(file, ReadLimits.DEFAULTS))
          .containsExactly("a.zip CORRUPT_ARCHIVE the packed file is damaged");
    }
  }

  @Test
  void aDamagedMemberCostsItselfAlone() throws IOException {
    Map<String, byte[]> members = new LinkedHashMap<>();
    members.put("a.jsonl", "{\"text\":\"a\"}\n{\"text\":\"b\"}\n".getBytes(UTF_8));
    members.put("c.txt", "c".getBytes(UTF_8));
    byte[] bytes = Files.readAllBytes(zip(members, UTF_8));
    bytes[45] ^= 0x7F;
    assertThat(told(write(folder, "a.zip", bytes), ReadLimits.DEFAULTS))
        .endsWith("a.zip/c.txt c")
        .anyMatch(told -> told.startsWith("a.zip/a.jsonl CORRUPT_ARCHIVE the packed file is"));
  }

  private Path zip(Map<String, byte[]> members, Charset names) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipOutputStream zip = new ZipOutputStream(bytes, names)) {
      for (Map.Entry<String, byte[]> member : members.entrySet()) {
        zip.putNextEntry(new ZipEntry(member.getKey()));
        zip.write(member.getValue());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return write(folder, "a.zip", bytes.toByteArray());
  }

  private static List<String> told(Path file, ReadLimits limits) {
    List<Ingested> records = new ArrayList<>();
    new RecordReader(limits)
        .read(
            new InputFile("a.zip", file.toString(), 1, JsonFields.DEFAULTS, null, CleanMode.AUTO),
            records::add);
    return records.stream()
        .map(
            record ->
                record.sourcePath()
                    + " "
                    + (record instanceof Reject reject
                        ? reject.reason() + " " + reject.message()
                        : ((RawDocument) record).content()))
        .toList();
  }
}
