package org.newsloom.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PDone;
import org.newsloom.pipeline.summary.SummarySettings;
import org.newsloom.pipeline.summary.TableMerge;
import org.newsloom.tables.storage.StoredFile;

/** Puts the batches' files of each table into the published one; only file names travel. */
final class MergeTables extends PTransform<PCollection<KV<String, String>>, PDone> {
  private static final long serialVersionUID = 1L;

  private final SummarySettings settings;

  MergeTables(SummarySettings settings) {
    this.settings = settings;
  }

  @Override
  public PDone expand(PCollection<KV<String, String>> files) {
    files
        .apply("GroupByTable", GroupByKey.create())
        .apply("MergeTable", ParDo.of(new MergeTableFn(settings)));
    return PDone.in(files.getPipeline());
  }

  private static final class MergeTableFn extends DoFn<KV<String, Iterable<String>>, Void> {
    private static final long serialVersionUID = 1L;

    private final SummarySettings settings;

    MergeTableFn(SummarySettings settings) {
      this.settings = settings;
    }

    @ProcessElement
    public void merge(@Element KV<String, Iterable<String>> table) throws IOException {
      List<StoredFile> files = new ArrayList<>();
      table.getValue().forEach(file -> files.add(StoredFile.at(file)));
      new TableMerge(settings).write(table.getKey(), files);
    }
  }
}
