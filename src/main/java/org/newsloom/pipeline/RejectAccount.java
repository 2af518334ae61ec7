package org.newsloom.pipeline;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsloom.model.ExitCode;
import org.newsloom.model.RejectReason;
import org.newsloom.model.UserError;
import org.newsloom.pipeline.facts.FactCounts;
import org.newsloom.tables.PublishedTables;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.snapshot.Manifest;

/**
 * The last look at a run's rejects before it is published: their records add up, and not too many
 * of them broke a stage. A few records that do are the records' affair; many are a fault of the
 * program or of the machine, and tables without them would be taken for whole.
 */
final class RejectAccount {
  /** Fewer failed records never hold up a run, whatever their share. */
  static final int FEWEST_FAILED = 10;

  private static final int SHOWN = 5;

  private final Path snapshot;
  private final List<Manifest.TableFiles> tables;

  /**
   * @param snapshot the folder of the staged tables
   * @param tables what it holds
   */
  RejectAccount(Path snapshot, List<Manifest.TableFiles> tables) {
    this.snapshot = snapshot;
    this.tables = tables;
  }

  /**
   * Checks the account.
   *
   * @param counts what the batches counted
   * @param maxFailedShare the greatest share of all records that may have failed, 0 to 1
   * @throws UserError if more have; the message names the first
   * @throws IllegalStateException if the rows do not add up to what the batches counted
   */
  void require(FactCounts counts, double maxFailedShare) throws IOException {
    long records = 0;
    long failed = 0;
    List<String> first = new ArrayList<>();
    Table<RejectRow> rejects = PublishedTables.rejects();
    for (Manifest.TableFiles files : tables) {
      if (!files.table().equals(rejects.name())) {
        continue;
      }
      for (Manifest.File file : files.files()) {
        try (TableReader<RejectRow> reader =
            TableReader.open(rejects, snapshot.resolve(file.path()))) {
          while (reader.hasNext()) {
            RejectRow row = reader.next();
            records += row.recordCount();
            if (row.reason().equals(RejectReason.FAILED.name().toLowerCase(Locale.ROOT))) {
              failed += row.recordCount();
              if (first.size() < SHOWN) {
                first.add(
                    "%n  %s record %d: %s"
                        .formatted(row.sourcePath(), row.recordIndex(), row.message()));
              }
            }
          }
        }
      }
    }
    if (records != counts.rejects()) {
      throw new IllegalStateException(
          "rejects stand for %d records instead of %d".formatted(records, counts.rejects()));
    }
    if (failed >= FEWEST_FAILED && failed > maxFailedShare * counts.records()) {
      throw new UserError(
          ExitCode.GATE_FAILED,
          String.format(
              Locale.ROOT,
              "%,d of %,d records broke a stage, more than max_failed_share (%s); nothing was"
                  + " published. That is a fault of the program: please report it, with these"
                  + " places. The first:%s",
              failed,
              counts.records(),
              maxFailedShare,
              String.join("", first)));
    }
  }
}
