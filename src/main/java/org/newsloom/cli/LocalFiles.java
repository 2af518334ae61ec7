package org.newsloom.cli;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.InputFinder;
import org.newsloom.ingest.InputRoot;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.Ingested;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.LocalPaths;

/** Files named on the command line, read as a run would read them. */
final class LocalFiles {
  private LocalFiles() {}

  /** The files that a path names: itself, or what a folder or glob holds. */
  static List<InputFile> find(Path path) {
    if (!Files.exists(path) && path.toString().chars().noneMatch(c -> "*?{".indexOf(c) >= 0)) {
      throw UserError.badInput("no such file or folder: " + LocalPaths.text(path));
    }
    return InputFinder.find(
            List.of(InputRoot.of(LocalPaths.text(path.toAbsolutePath().normalize()))))
        .files();
  }

  /** Every record of what a path names. */
  static void read(Path path, Consumer<Ingested> records) {
    RecordReader reader = new RecordReader(RecordReader.DEFAULT_LIMIT);
    find(path).forEach(file -> reader.read(file, records));
  }
}
