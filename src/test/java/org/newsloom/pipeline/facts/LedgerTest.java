package org.newsloom.pipeline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.JsonFields;
import org.newsloom.ingest.RecordReader;

class LedgerTest {
  @TempDir Path folder;

  private InputFile write(String name, String text) throws IOException {
    Path file = Files.writeString(folder.resolve(name), text);
    return new InputFile(name, file.toString(), Files.size(file), JsonFields.DEFAULTS, null);
  }

  private List<InputFile> files(int count) throws IOException {
    List<InputFile> files = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      files.add(write(i + ".txt", "Text " + i));
    }
    return files;
  }

  private static Ledger ledger(List<FileBatch> batches) {
    return new Ledger(
        batches.stream()
            .map(
                batch ->
                    batch.files().stream()
                        .map(file -> FileState.of(file, RecordReader.hash(file).orElseThrow()))
                        .toList())
            .toList());
  }

  private static List<FileBatch> toRead(List<FileBatch> batches) {
    return batches.stream().filter(batch -> batch.content() == null).toList();
  }

  @Test
  void readsNothingThatIsAsItWas() throws IOException {
    List<InputFile> files = files(60);
    Ledger ledger = ledger(FileBatch.cut(files));
    assertThat(ledger.cut(files)).hasSize(ledger.batches().size());
    assertThat(toRead(ledger.cut(files))).isEmpty();
  }

  @Test
  void readsANewFileAndNoOther() throws IOException {
    List<InputFile> files = files(60);
    Ledger ledger = ledger(FileBatch.cut(files));
    List<InputFile> more = new ArrayList<>(files);
    more.add(write("new.txt", "New"));
    assertThat(toRead(ledger.cut(more)))
        .containsExactly(new FileBatch(List.of(more.get(60)), null));
  }

  @Test
  void readsTheBatchOfAFileThatChangedToTextOfTheSameSize() throws IOException {
    List<InputFile> files = files(60);
    Ledger ledger = ledger(FileBatch.cut(files));
    write("7.txt", "Tixt 7");
    List<FileBatch> anew = toRead(ledger.cut(files));
    List<InputFile> together =
        FileBatch.cut(files).stream()
            .map(FileBatch::files)
            .filter(batch -> batch.contains(files.get(7)))
            .findFirst()
            .orElseThrow();
    assertThat(anew.stream().flatMap(batch -> batch.files().stream()))
        .containsExactlyInAnyOrderElementsOf(together);
  }

  @Test
  void readsFilesAnewThatAreReadInAnotherWay() throws IOException {
    List<InputFile> files = files(3);
    Ledger ledger = ledger(FileBatch.cut(files));
    List<InputFile> named =
        files.stream()
            .map(
                file ->
                    new InputFile(
                        file.sourcePath(),
                        file.location(),
                        file.byteCount(),
                        file.fields(),
                        "Gazette"))
            .toList();
    assertThat(toRead(ledger.cut(named))).hasSize(1);
  }

  @Test
  void coversEveryFileOnceWhateverIsKnown() throws IOException {
    List<InputFile> files = files(60);
    Ledger ledger = ledger(FileBatch.cut(files.subList(10, 50)));
    write("20.txt", "Other");
    assertThat(
            ledger.cut(files).stream()
                .flatMap(batch -> batch.files().stream())
                .map(InputFile::sourcePath))
        .containsExactlyInAnyOrderElementsOf(files.stream().map(InputFile::sourcePath).toList());
  }

  @Test
  void cutsByThePathsAlone() throws IOException {
    List<InputFile> files = files(100);
    List<InputFile> reversed = new ArrayList<>(files);
    Collections.reverse(reversed);
    assertThat(FileBatch.cut(reversed)).isEqualTo(FileBatch.cut(files)).hasSizeBetween(2, 4);
  }

  @Test
  void knowsNothingFromALedgerOfAnotherVersion() throws IOException {
    Path file = Files.writeString(folder.resolve("ledger.json"), "{\"facts\": []}");
    assertThat(Ledger.read(file)).isEqualTo(Ledger.EMPTY);
  }

  @Test
  void readsWhatItWrote() throws IOException {
    Ledger ledger = ledger(FileBatch.cut(files(30)));
    Path file = folder.resolve("store/ledger.json");
    ledger.write(file);
    assertThat(Ledger.read(file)).isEqualTo(ledger);
  }
}
