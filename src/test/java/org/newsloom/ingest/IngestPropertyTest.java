package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.bytes.LineSplitter;
import org.newsloom.ingest.bytes.RecordBytes;
import org.newsloom.model.Ingested;

/** No record is lost, whatever the bytes are. */
class IngestPropertyTest {
  @Property(tries = 100)
  void everyDocumentFileIsOneRecord(@ForAll byte[] bytes, @ForAll boolean packed)
      throws IOException {
    String name = packed ? "a.html.gz" : "a.txt";
    assertThat(indexes(name, packed ? InputFiles.packed(bytes) : bytes)).containsExactly(0);
  }

  @Property(tries = 100)
  void everyLineThatIsNotBlankIsOneRecord(@ForAll("lines") List<String> lines) throws IOException {
    long records = 1 + lines.stream().filter(line -> !line.isBlank()).count();
    String first = "{\"text\": \"The first line says that a line is a record.\"}\n";
    assertThat(indexes("a.jsonl", (first + String.join("\n", lines)).getBytes(UTF_8)))
        .isEqualTo(IntStream.range(0, (int) records).boxed().toList());
  }

  @Property(tries = 100)
  void aCutPackedFileGivesAtLeastOneRecordAndNoGap(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 0, max = 400) int length)
      throws IOException {
    byte[] packed = InputFiles.packed(String.join("\n", lines).getBytes(UTF_8));
    List<Integer> indexes =
        indexes("a.jsonl.gz", Arrays.copyOf(packed, Math.min(length, packed.length)));
    assertThat(indexes).isNotEmpty().isEqualTo(IntStream.range(0, indexes.size()).boxed().toList());
  }

  @Property(tries = 100)
  void linesDoNotDependOnHowTheStreamArrives(
      @ForAll("lines") List<String> lines, @ForAll @IntRange(min = 1, max = 50) int chunk)
      throws IOException {
    byte[] bytes = String.join("\r\n", lines).getBytes(UTF_8);
    ByteArrayInputStream slow =
        new ByteArrayInputStream(bytes) {
          @Override
          public synchronized int read(byte[] target, int offset, int length) {
            return super.read(target, offset, Math.min(length, chunk));
          }
        };
    LineSplitter records = new LineSplitter(slow, 10_000);
    StringBuilder joined = new StringBuilder();
    @Nullable RecordBytes line = records.next();
    while (line != null) {
      joined.append(new String(line.bytes(), UTF_8)).append('\n');
      line = records.next();
    }
    assertThat(joined.toString().lines())
        .containsExactlyElementsOf(lines.stream().filter(text -> !text.isBlank()).toList());
  }

  @Provide
  Arbitrary<List<String>> lines() {
    return Arbitraries.of(
            "",
            "  ",
            "{}",
            "{\"text\": \"A story.\"}",
            "[",
            "{\"text\": 3}",
            "{\"html\": \"<p>é\"}",
            " x" + "y".repeat(9000))
        .list()
        .ofMaxSize(40);
  }

  private static List<Integer> indexes(String name, byte[] bytes) throws IOException {
    Path folder = Files.createTempDirectory("ingest");
    Path file = InputFiles.write(folder, name, bytes);
    try {
      return InputFiles.read(file).stream().map(Ingested::recordIndex).toList();
    } finally {
      Files.delete(file);
      Files.delete(folder);
    }
  }
}
