package org.newsloom.pipeline;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.beam.sdk.coders.ByteArrayCoder;
import org.apache.beam.sdk.coders.KvCoder;
import org.apache.beam.sdk.coders.VarIntCoder;
import org.apache.beam.sdk.transforms.DoFn;
import org.apache.beam.sdk.transforms.GroupByKey;
import org.apache.beam.sdk.transforms.PTransform;
import org.apache.beam.sdk.transforms.ParDo;
import org.apache.beam.sdk.transforms.View;
import org.apache.beam.sdk.values.KV;
import org.apache.beam.sdk.values.PCollection;
import org.apache.beam.sdk.values.PCollectionView;
import org.newsloom.pipeline.facts.CleanedPart;
import org.newsloom.pipeline.facts.LineEvidence;

/**
 * Gives the lines that stand in several articles of their source, in shards: what {@link
 * org.newsloom.clean.repeats.RepeatedLines} is made of. Reads the evidence of the cleaned layer,
 * and no text.
 */
final class FindRepeatedLines
    extends PTransform<PCollection<CleanedPart>, PCollectionView<List<byte[]>>> {
  private static final long serialVersionUID = 1L;

  private final LineEvidence evidence;

  FindRepeatedLines(LineEvidence evidence) {
    this.evidence = evidence;
  }

  @Override
  public PCollectionView<List<byte[]>> expand(PCollection<CleanedPart> parts) {
    return parts
        .apply("ReadEvidence", ParDo.of(new ReadEvidenceFn(evidence)))
        .setCoder(KvCoder.of(VarIntCoder.of(), ByteArrayCoder.of()))
        .apply("GroupByShard", GroupByKey.create())
        .apply("MergeShard", ParDo.of(new MergeShardFn(evidence)))
        .setCoder(ByteArrayCoder.of())
        .apply("AsView", View.asList());
  }

  private static final class ReadEvidenceFn extends DoFn<CleanedPart, KV<Integer, byte[]>> {
    private static final long serialVersionUID = 1L;

    private final LineEvidence evidence;

    ReadEvidenceFn(LineEvidence evidence) {
      this.evidence = evidence;
    }

    @ProcessElement
    public void read(@Element CleanedPart part, OutputReceiver<KV<Integer, byte[]>> out)
        throws IOException {
      List<byte[]> blocks = evidence.read(part);
      for (int shard = 0; shard < blocks.size(); shard++) {
        out.output(KV.of(shard, blocks.get(shard)));
      }
    }
  }

  private static final class MergeShardFn extends DoFn<KV<Integer, Iterable<byte[]>>, byte[]> {
    private static final long serialVersionUID = 1L;

    private final LineEvidence evidence;

    MergeShardFn(LineEvidence evidence) {
      this.evidence = evidence;
    }

    @ProcessElement
    public void merge(@Element KV<Integer, Iterable<byte[]>> shard, OutputReceiver<byte[]> out) {
      List<byte[]> blocks = new ArrayList<>();
      shard.getValue().forEach(blocks::add);
      out.output(evidence.merge(blocks));
    }
  }
}
