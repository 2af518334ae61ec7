package org.newsloom.pipeline.summary;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.newsloom.actors.ActorResolver;
import org.newsloom.actors.NameCount;
import org.newsloom.actors.ResolvedActor;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;
import org.newsloom.pipeline.facts.FactBatch;
import org.newsloom.pipeline.facts.FactFiles;
import org.newsloom.pipeline.facts.FactReader;
import org.newsloom.stats.counts.Shards;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.facts.MentionFactRow;

/**
 * The names that batches mention, and who they are over the corpus: each batch counts its
 * references, by shards of the resolver's blocks, so that all that may be one actor meets in one
 * place.
 */
public final class ActorNames {
  /** Any number gives the same actors. */
  public static final int SHARDS = 8;

  private static final Comparator<ActorReference> ORDER =
      Comparator.comparing(ActorReference::kind)
          .thenComparing(ActorReference::name)
          .thenComparing(
              ActorReference::lexiconId, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final ActorResolver resolver;

  public ActorNames(ActorResolver resolver) {
    this.resolver = resolver;
  }

  /** A batch's references with their counts, as one coded list a shard. */
  public List<byte[]> count(FactBatch batch) throws IOException {
    Map<ActorReference, long[]> counts = new HashMap<>();
    Map<ActorReference, String> lastArticle = new HashMap<>();
    try (TableReader<MentionFactRow> mentions =
        TableReader.open(FactFiles.MENTIONS, FactFiles.in(batch, FactFiles.MENTIONS))) {
      while (mentions.hasNext()) {
        MentionFactRow mention = mentions.next();
        ActorReference reference = FactReader.mention(mention).actor();
        long[] count = counts.computeIfAbsent(reference, key -> new long[2]);
        count[0]++;
        if (!mention.articleId().equals(lastArticle.put(reference, mention.articleId()))) {
          count[1]++;
        }
      }
    }
    List<List<NameCount>> shards = new ArrayList<>();
    for (int shard = 0; shard < SHARDS; shard++) {
      shards.add(new ArrayList<>());
    }
    counts.forEach(
        (reference, count) ->
            shards
                .get(Shards.shardOf(resolver.blockKey(reference), SHARDS))
                .add(new NameCount(reference, count[0], count[1])));
    return shards.stream().map(ActorNames::encode).toList();
  }

  /** The actors of one shard, out of all batches' lists for it; in the order of their ids. */
  public List<ResolvedActor> resolve(Iterable<byte[]> lists) {
    Map<ActorReference, NameCount> sums = new TreeMap<>(ORDER);
    for (byte[] list : lists) {
      for (NameCount count : decode(list)) {
        sums.merge(
            count.reference(),
            count,
            (a, b) ->
                new NameCount(
                    a.reference(),
                    a.mentionCount() + b.mentionCount(),
                    a.articleCount() + b.articleCount()));
      }
    }
    Map<String, List<NameCount>> blocks = new TreeMap<>();
    sums.values()
        .forEach(
            count ->
                blocks
                    .computeIfAbsent(resolver.blockKey(count.reference()), key -> new ArrayList<>())
                    .add(count));
    List<ResolvedActor> actors = new ArrayList<>();
    blocks.values().forEach(block -> actors.addAll(resolver.resolve(block)));
    return actors;
  }

  private static byte[] encode(List<NameCount> counts) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      out.writeInt(counts.size());
      for (NameCount count : counts) {
        ActorReference reference = count.reference();
        out.writeUTF(reference.kind().name());
        out.writeUTF(reference.name());
        out.writeUTF(reference.lexiconId() == null ? "" : reference.lexiconId());
        out.writeLong(count.mentionCount());
        out.writeLong(count.articleCount());
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  private static List<NameCount> decode(byte[] bytes) {
    List<NameCount> counts = new ArrayList<>();
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes))) {
      for (int left = in.readInt(); left > 0; left--) {
        ActorKind kind = ActorKind.valueOf(in.readUTF());
        String name = in.readUTF();
        String lexiconId = in.readUTF();
        counts.add(
            new NameCount(
                new ActorReference(kind, name, lexiconId.isEmpty() ? null : lexiconId),
                in.readLong(),
                in.readLong()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return counts;
  }
}
