import java.io.BufferedWriter;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeSet;
import org.apache.spark.sql.Column;
import org.apache.spark.sql.Dataset;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.SparkSession;
import org.apache.spark.sql.functions;

/**
 * Reads every table of a snapshot with Spark and writes what Spark saw: for each table a file
 * TABLE.json, first its columns' types as one JSON line, then its rows, an array a line.
 *
 * <p>Run as a source file with Spark's own class path, so that Spark meets none of ours.
 */
final class ReadSnapshot {
  public static void main(String[] arguments) throws Exception {
    Path snapshot = Path.of(arguments[0]);
    Path answers = Path.of(arguments[1]);
    try (SparkSession spark =
        SparkSession.builder()
            .master("local[1]")
            .config("spark.ui.enabled", "false")
            .config("spark.sql.session.timeZone", "UTC")
            .config("spark.sql.codegen.wholeStage", "false")
            .config("spark.sql.codegen.factoryMode", "NO_CODEGEN")
            .config("spark.driver.host", "127.0.0.1")
            .config("spark.driver.bindAddress", "127.0.0.1")
            .getOrCreate()) {
      for (Path folder : folders(snapshot)) {
        Dataset<Row> table = spark.read().parquet(folder.toUri().toString());
        write(table, answers.resolve(folder.getFileName() + ".json"));
      }
    }
  }

  private static TreeSet<Path> folders(Path snapshot) throws Exception {
    TreeSet<Path> folders = new TreeSet<>();
    try (DirectoryStream<Path> found = Files.newDirectoryStream(snapshot, Files::isDirectory)) {
      found.forEach(folders::add);
    }
    return folders;
  }

  private static void write(Dataset<Row> table, Path file) throws Exception {
    List<Column> columns = new ArrayList<>();
    for (String name : table.columns()) {
      columns.add(table.col(name));
    }
    // A struct of strings and numbers, so that nulls and the places of columns stay.
    Dataset<String> rows =
        table
            .select(
                functions.to_json(
                    functions.struct(columns.toArray(Column[]::new)),
                    java.util.Map.of(
                        "ignoreNullFields", "false",
                        "timestampFormat", "yyyy-MM-dd'T'HH:mm:ss.SSSSSS'Z'")))
            .as(org.apache.spark.sql.Encoders.STRING());
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      out.write(table.schema().json());
      out.newLine();
      for (String row : rows.collectAsList()) {
        out.write(row);
        out.newLine();
      }
    }
  }
}
