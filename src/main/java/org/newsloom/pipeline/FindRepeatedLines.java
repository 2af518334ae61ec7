package org.newsloom.pipeline;

import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.metrics.Counter;
import org.apache.beam.sdk.metrics.Metrics;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.Reshuffle;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsloom.pipeline.facts.BatchLines;
import org.newsloom.pipeline.facts.FileBatch;

/**
 * Reads all files once before they are analysed, and gives the lines that stand in several articles
 * of their source, in shards: what {@link org.newsloom.clean.repeats.RepeatedLines} is made of.
 */
final class FindRepeatedLines
    extends PTransform<PCollection<FileBatch>, PCollectionView<List<byte[]>>> {
  private static final long serialVersionUID = 1L;

  /** Name of the counter of records read, for showing progress. */
  static final String RECORDS = "records_compared";

  /** Name of the counter of files read. */
  static final String FILES = "files_compared";

  private final BatchLines lines;

  FindRepeatedLines(BatchLines lines) {
    this.lines = lines;
  }

  @Override
  public PCollectionView<List<byte[]>> expand(PCollection<FileBatch> batches) {
    return batches
        .apply("ShareOut", Reshuffle.viaRandomKey())
        .apply("ReadLines", ParDo.of(new ReadLinesFn(lines)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("GroupByShard", GroupByKey.create())
        .apply("MergeShard", ParDo.of(new MergeShardFn(lines)))
        .setCoder(ByteArrayCoder.of())
        .apply("AsView", View.asList());
  }

  private static final class ReadLinesFn extends DoFn<FileBatch, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final BatchLines lines;
    private final Counter records = Metrics.counter(NewsloomPipeline.class, RECORDS);
    private final Counter files = Metrics.counter(NewsloomPipeline.class, FILES);

    ReadLinesFn(BatchLines lines) {
      this.lines = lines;
    }

    @ProcessElement
    public void read(@Element FileBatch batch, OutputReceiver<KV<Integer, byte[]>> out) {
      List<byte[]> blocks = lines.read(batch, records::inc);
      for (int shard = 0; shard < blocks.size(); shard++) {
        out.output(KV.of(shard, blocks.get(shard)));
      }
      files.inc(batch.files().size());
    }
  }

  private static final class MergeShardFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    private final BatchLines lines;

    MergeShardFn(BatchLines lines) {
      this.lines = lines;
    }

    @ProcessElement
    public void merge(@Element KV<Integer, Iterable<byte[]>> shard, OutputReceiver<byte[]> out) {
      List<byte[]> blocks = new ArrayList<>();
      shard.getValue().forEach(blocks::add);
      out.output(lines.merge(blocks));
    }
  }
}
