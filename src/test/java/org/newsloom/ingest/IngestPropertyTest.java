package org.newsloom.ingest;

import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;
import org.jspecify.annotations.Nullable;
import org.newsloom.ingest.bytes.JsonSplitter;
import org.newsloom.ingest.bytes.LineSplitter;
import org.newsloom.ingest.bytes.RecordBytes;
import org.newsloom.ingest.bytes.RowSplitter;
import org.newsloom.ingest.bytes.Splitter;
import org.newsloom.ingest.bytes.WideCharset;
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
    LineSplitter records = new LineSplitter(new Slow(bytes, chunk), 10_000);
    StringBuilder joined = new StringBuilder();
    @Nullable RecordBytes line = records.next();
    while (line != null) {
      joined.append(new String(line.bytes(), UTF_8)).append('\n');
      line = records.next();
    }
    assertThat(joined.toString().lines())
        .containsExactlyElementsOf(lines.stream().filter(text -> !text.isBlank()).toList());
  }

  @Property(tries = 200)
  void elementsOfAListDoNotDependOnHowItIsWritten(
      @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 50) int chunk)
      throws IOException {
    ArrayNode list = JsonNodeFactory.instance.arrayNode();
    texts.forEach(text -> list.addObject().put("text", text).putObject("more").put("}", text));
    JsonMapper mapper = new JsonMapper();
    for (byte[] bytes :
        List.of(
            mapper.writeValueAsBytes(list),
            mapper.writerWithDefaultPrettyPrinter().writeValueAsBytes(list),
            ("{\"n\": [1], \"docs\": " + list.toPrettyString() + ", \"z\": {}}").getBytes(UTF_8),
            list.toString().getBytes(UTF_16LE))) {
      Splitter elements =
          new JsonSplitter(new Slow(bytes, chunk), (bytes.length * 2) / 3 + 1, List.of("docs"));
      List<String> found = new ArrayList<>();
      RecordBytes record = elements.next();
      while (record != null && record.bytes() != null) {
        String text =
            new String(
                Objects.requireNonNull(record.bytes()),
                elements.wide().map(WideCharset::charset).orElse(UTF_8));
        found.add(mapper.readTree(text).path("text").asText());
        record = elements.next();
      }
      assertThat(found).isEqualTo(texts);
    }
  }

  @Property(tries = 200)
  void rowsDoNotDependOnHowTheStreamArrives(
      @ForAll("texts") List<String> texts, @ForAll @IntRange(min = 1, max = 50) int chunk)
      throws IOException {
    StringBuilder table = new StringBuilder();
    texts.forEach(
        text -> table.append("x,\"").append(text.replace("\"", "\"\"")).append("\",y\r\n"));
    RowSplitter rows =
        new RowSplitter(new Slow(table.toString().getBytes(UTF_8), chunk), 10_000, List.of(','));
    List<String> found = new ArrayList<>();
    RecordBytes row = rows.next();
    while (row != null) {
      found.add(new String(Objects.requireNonNull(row.bytes()), UTF_8));
      row = rows.next();
    }
    assertThat(found)
        .isEqualTo(texts.stream().map(t -> "x,\"" + t.replace("\"", "\"\"") + "\",y").toList());
  }

  @Provide
  Arbitrary<List<String>> texts() {
    return Arbitraries.strings()
        .withChars('a', 'é', '"', '\\', '{', '}', '[', ']', ',', '\n', '\r', ' ', ':')
        .ofMaxLength(12)
        .list()
        .ofMinSize(3)
        .ofMaxSize(12);
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

  /** A stream that gives a few bytes at a time. */
  private static final class Slow extends ByteArrayInputStream {
    private final int chunk;

    Slow(byte[] bytes, int chunk) {
      super(bytes);
      this.chunk = chunk;
    }

    @Override
    public synchronized int read(byte[] target, int offset, int length) {
      return super.read(target, offset, Math.min(length, chunk));
    }
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
