package org.newsloom.tables;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.parquet.ParquetReadOptions;
import org.apache.parquet.conf.PlainParquetConfiguration;
import org.apache.parquet.hadoop.ParquetFileReader;
import org.apache.parquet.hadoop.metadata.ColumnChunkMetaData;
import org.apache.parquet.hadoop.metadata.CompressionCodecName;
import org.apache.parquet.io.LocalInputFile;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.tables.storage.LocalStorage;
import org.newsloom.tables.storage.StoredFile;

class TableWriterTest {

  /** A small table. */
  @TableDoc(
      name = "scores",
      key = {"name", "turn"},
      doc = "A score.")
  public record Score(
      @Doc("Who.") @Nullable String name,
      @Doc("When.") int turn,
      @Doc("How many.") double points,
      @Doc("Since.") @Nullable Instant since) {}

  /** The same table with a name that may not be missing. */
  @TableDoc(
      name = "scores",
      key = {"name", "turn"},
      doc = "A score.")
  public record NamedScore(
      @Doc("Who.") String name,
      @Doc("When.") int turn,
      @Doc("How many.") double points,
      @Doc("Since.") @Nullable Instant since) {}

  private static final Table<NamedScore> SCORES = Table.of(NamedScore.class);

  @TempDir Path folder;

  private static NamedScore score(String name, int turn) {
    return new NamedScore(name, turn, 1.5, null);
  }

  private void write(NamedScore... scores) throws IOException {
    TableWriter.writeAll(SCORES, scores(), Arrays.asList(scores));
  }

  private StoredFile scores() {
    return LocalStorage.file(folder.resolve("scores.parquet"));
  }

  private List<String> fileNames() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(file -> file.getFileName().toString()).toList();
    }
  }

  @Test
  void refusesARowOutOfOrder() {
    assertThatThrownBy(() -> write(score("b", 1), score("a", 2)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "rows of scores, sorted by [name, turn]: (name=a, turn=2) comes after (name=b, turn=1)");
  }

  @Test
  void refusesARepeatedKey() {
    assertThatThrownBy(() -> write(score("a", 1), score("a", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage(
            "rows of scores, sorted by [name, turn]: (name=a, turn=1) comes twice, as"
                + " (name=a, turn=1)");
  }

  @Test
  void sortsCharactersBeyondTheBasicPlaneLast() throws IOException {
    write(score("\uFF5E", 1), score("\uD83D\uDE00", 1));
    assertThat(TableReader.readAll(SCORES, scores())).hasSize(2);
  }

  @Test
  void refusesNotANumber() {
    assertThatThrownBy(() -> write(new NamedScore("a", 1, Double.NaN, null)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("scores.points is NaN where name=a, turn=1");
  }

  @Test
  void refusesInfinity() {
    assertThatThrownBy(() -> write(new NamedScore("a", 1, Double.NEGATIVE_INFINITY, null)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("scores.points is -Infinity where name=a, turn=1");
  }

  @Test
  void refusesHalfASurrogatePair() {
    assertThatThrownBy(() -> write(score("a\uD83D", 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("scores.name holds half a surrogate pair");
  }

  @Test
  @SuppressWarnings("NullAway") // the point is a null where none may be
  void refusesNullInARequiredColumn() {
    assertThatThrownBy(() -> write(score(null, 1)))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("scores.name is null where name=null, turn=1");
  }

  @Test
  void refusesAKeyThatMayBeNull() {
    assertThatThrownBy(() -> Table.of(Score.class))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageEndingWith("rows cannot be sorted by name");
  }

  @Test
  void cutsMomentsToMicroseconds() throws IOException {
    write(new NamedScore("a", 1, 0, Instant.parse("1969-12-31T23:59:59.123456789Z")));
    assertThat(TableReader.readAll(SCORES, scores()).get(0).since())
        .isEqualTo(Instant.parse("1969-12-31T23:59:59.123456Z"));
  }

  @Test
  void keepsMomentsFarFromNow() throws IOException {
    Instant far = Instant.parse("9999-12-31T23:59:59.999999Z");
    write(new NamedScore("a", 1, 0, far));
    assertThat(TableReader.readAll(SCORES, scores()).get(0).since()).isEqualTo(far);
  }

  @Test
  void leavesNoFileAfterARefusal() throws IOException {
    assertThatThrownBy(() -> write(score("b", 1), score("a", 1)))
        .isInstanceOf(IllegalStateException.class);
    assertThat(fileNames()).isEmpty();
  }

  @Test
  void leavesNoFileWhereTheRowsCannotBeHad() throws IOException {
    Iterable<NamedScore> broken =
        () -> Stream.of(1, 0).map(turn -> score("a", 1 / turn)).iterator();
    assertThatThrownBy(() -> TableWriter.writeAll(SCORES, scores(), broken))
        .isInstanceOf(ArithmeticException.class);
    assertThat(fileNames()).isEmpty();
  }

  @Test
  void showsTheFileOnlyOnceItIsWhole() throws IOException {
    try (TableWriter<NamedScore> writer = TableWriter.create(SCORES, scores())) {
      writer.write(score("a", 1));
      assertThat(folder.resolve("scores.parquet")).doesNotExist();
    }
    assertThat(fileNames()).containsExactly("scores.parquet");
  }

  @Test
  void writesATableWithoutRows() throws IOException {
    write();
    assertThat(TableReader.countRows(scores())).isZero();
  }

  @Test
  void refusesToReadAFileOfAnotherTable() throws IOException {
    write(score("a", 1));
    assertThatThrownBy(() -> TableReader.readAll(PublishedTables.terms(), scores()))
        .isInstanceOf(IllegalStateException.class)
        .rootCause()
        .hasMessageStartingWith("a file of table terms has another schema");
  }

  @Test
  void noticesAFlippedBit() throws IOException {
    write(IntStream.range(0, 2000).mapToObj(turn -> score("a", turn)).toArray(NamedScore[]::new));
    Path file = folder.resolve("scores.parquet");
    byte[] bytes = Files.readAllBytes(file);
    int somewhereInTheSecondColumn = (int) chunks(file).get(1).getStartingPos() + 400;
    bytes[somewhereInTheSecondColumn] ^= 1;
    Files.write(file, bytes);
    assertThatThrownBy(() -> TableReader.readAll(SCORES, scores()))
        .isInstanceOf(IllegalStateException.class)
        .hasMessage("cannot read " + file);
  }

  @Test
  void compressesEveryColumnWithZstandard() throws IOException {
    write(score("a", 1));
    assertThat(chunks(folder.resolve("scores.parquet")))
        .extracting(ColumnChunkMetaData::getCodec)
        .containsOnly(CompressionCodecName.ZSTD);
  }

  @Test
  void hasStatisticsAndAPageIndexOnEveryColumn() throws IOException {
    write(score("a", 1), score("b", 1));
    assertThat(chunks(folder.resolve("scores.parquet")))
        .allMatch(chunk -> !chunk.getStatistics().isEmpty())
        .allMatch(chunk -> chunk.getColumnIndexReference() != null)
        .allMatch(chunk -> chunk.getOffsetIndexReference() != null);
  }

  private static List<ColumnChunkMetaData> chunks(Path file) throws IOException {
    try (ParquetFileReader reader =
        new ParquetFileReader(
            new LocalInputFile(file),
            ParquetReadOptions.builder(new PlainParquetConfiguration())
                .withCodecFactory(new Zstandard())
                .build())) {
      return reader.getRowGroups().get(0).getColumns();
    }
  }
}
