package org.newsloom.tables;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;
import org.newsloom.pipeline.summary.PublishedTables;

/**
 * Reads the tables of a snapshot with Spark, in one JVM of its own for all of them.
 *
 * <p>The build leaves Spark's class path in {@code target/spark.classpath}; what runs there is
 * {@code src/test/spark/ReadSnapshot.java}.
 */
public final class SparkReadsTables {
  private static final Path CLASS_PATH = Path.of("target", "spark.classpath");
  private static final Path PROGRAM = Path.of("src", "test", "spark", "ReadSnapshot.java");

  /** The packages that Spark reaches into to read Parquet. */
  private static final List<String> OPENED =
      List.of(
          "java.lang",
          "java.lang.invoke",
          "java.nio",
          "java.util",
          "sun.nio.ch",
          "sun.util.calendar");

  private SparkReadsTables() {}

  /**
   * Every published table of a snapshot, by name.
   *
   * @param snapshot its folder
   * @throws IllegalStateException if Spark cannot read it; the message is what Spark said last
   */
  public static Map<String, ReadTable> read(Path snapshot)
      throws IOException, InterruptedException {
    Path answers = Files.createTempDirectory("newsloom-spark");
    try {
      run(snapshot, answers);
      Map<String, ReadTable> tables = new LinkedHashMap<>();
      for (Table<?> table : PublishedTables.all()) {
        tables.put(table.name(), parse(table, answers.resolve(table.name() + ".json")));
      }
      return tables;
    } finally {
      try (var files = Files.list(answers)) {
        for (Path file : files.toList()) {
          Files.delete(file);
        }
      }
      Files.delete(answers);
    }
  }

  private static void run(Path snapshot, Path answers) throws IOException, InterruptedException {
    List<String> command = new ArrayList<>();
    command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
    OPENED.forEach(name -> command.add("--add-opens=java.base/" + name + "=ALL-UNNAMED"));
    // A short life: compile little, and let Spark interpret its plans.
    command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Xmx1g"));
    command.addAll(List.of("-cp", Files.readString(CLASS_PATH).strip(), PROGRAM.toString()));
    command.addAll(List.of(snapshot.toAbsolutePath().toString(), answers.toString()));
    File log = answers.resolve("spark.log").toFile();
    Process spark =
        new ProcessBuilder(command).redirectErrorStream(true).redirectOutput(log).start();
    if (!spark.waitFor(5, TimeUnit.MINUTES)) {
      spark.destroyForcibly().waitFor();
      throw new IllegalStateException("Spark did not end: " + lastLines(log));
    }
    if (spark.exitValue() != 0) {
      throw new IllegalStateException("Spark could not read " + snapshot + ": " + lastLines(log));
    }
  }

  private static String lastLines(File log) throws IOException {
    List<String> lines = Files.readAllLines(log.toPath());
    return String.join("\n", lines.subList(Math.max(0, lines.size() - 40), lines.size()));
  }

  private static ReadTable parse(Table<?> table, Path answer) throws IOException {
    ObjectMapper json = new ObjectMapper();
    List<String> lines = Files.readAllLines(answer);
    List<String> columns = new ArrayList<>();
    for (JsonNode field : json.readTree(lines.get(0)).get("fields")) {
      columns.add(field.get("name").asText() + " " + columnType(field.get("type")));
    }
    List<List<@Nullable Object>> rows = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      JsonNode row = json.readTree(line);
      List<@Nullable Object> cells = new ArrayList<>();
      for (Column column : table.columns()) {
        cells.add(value(column.type(), row.path(column.name())));
      }
      rows.add(Collections.unmodifiableList(cells));
    }
    return new ReadTable(columns, rows);
  }

  private static String columnType(JsonNode type) {
    if (type.isObject()) {
      return type.get("type").asText().equals("array")
              && type.get("elementType").asText().equals("string")
          ? ColumnType.STRING_LIST.toString()
          : type.toString();
    }
    return type.asText().toUpperCase(java.util.Locale.ROOT);
  }

  private static @Nullable Object value(ColumnType type, JsonNode value) {
    if (value.isNull()) {
      return null;
    }
    return switch (type) {
      case STRING -> value.textValue();
      case INTEGER -> value.intValue();
      case LONG -> value.longValue();
      case DOUBLE -> value.doubleValue();
      case BOOLEAN -> value.booleanValue();
      case DATE -> LocalDate.parse(value.textValue());
      case TIMESTAMP -> Instant.parse(value.textValue());
      case STRING_LIST -> {
        List<String> elements = new ArrayList<>();
        value.forEach(element -> elements.add(element.textValue()));
        yield elements;
      }
      case BINARY -> throw new IllegalArgumentException("no published table packs values");
    };
  }
}
