package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsloom.clean.CleanedPage;
import org.newsloom.tables.Table;
import org.newsloom.tables.facts.CleanedPageRow;
import org.newsloom.tables.facts.DocumentLinesRow;

/** What a cleaned folder says of itself, and what stands in it. */
record CleanedFolder(List<FileState> files, List<Long> recordsByPart) {
  static final Table<CleanedPageRow> PAGES = Table.of(CleanedPageRow.class);
  static final Table<DocumentLinesRow> LINES = Table.of(DocumentLinesRow.class);
  static final RecordCodec<CleanedPage> PAGE = new RecordCodec<>(CleanedPage.class);

  private static final String MARKER = "files.json";
  private static final JsonMapper JSON = new JsonMapper();

  static Path part(Path folder, int part) {
    return folder.resolve(String.format(Locale.ROOT, "%05d", part));
  }

  void write(Path folder) throws IOException {
    Files.write(folder.resolve(MARKER), JSON.writeValueAsBytes(this));
  }

  static CleanedFolder read(Path folder) throws IOException {
    return JSON.readValue(folder.resolve(MARKER).toFile(), CleanedFolder.class);
  }

  List<CleanedPart> parts(Path folder) {
    List<CleanedPart> parts = new ArrayList<>();
    for (int part = 0; part < recordsByPart.size(); part++) {
      parts.add(new CleanedPart(part(folder, part).toString(), recordsByPart.get(part)));
    }
    return parts;
  }
}
