package org.newsloom.clean.repeats;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.IntRange;

class LineMergePropertyTest {
  @Provide
  Arbitrary<List<DocumentLines>> documents() {
    Arbitrary<List<Long>> lines =
        Arbitraries.longs()
            .between(-6, 6)
            .list()
            .ofMaxSize(8)
            .map(list -> List.copyOf(new TreeSet<>(list)));
    return Combinators.combine(
            Arbitraries.of("host:a", "host:\u00e6", "folder:\ud83d\ude00"),
            Arbitraries.longs().between(-5, 5),
            lines)
        .as(DocumentLines::new)
        .list()
        .ofMaxSize(30);
  }

  /** Shard by shard, as a run does. */
  private static List<byte[]> merged(
      List<List<DocumentLines>> batches, int shards, int minArticles) {
    List<List<byte[]>> blocks = new ArrayList<>();
    for (List<DocumentLines> batch : batches) {
      LineFacts facts = new LineFacts();
      batch.forEach(facts::add);
      blocks.add(facts.toBlocks(shards));
    }
    List<byte[]> merged = new ArrayList<>();
    for (int shard = 0; shard < shards; shard++) {
      int at = shard;
      merged.add(
          LineMerge.merge(blocks.stream().map(batch -> batch.get(at)).toList(), minArticles));
    }
    return merged;
  }

  @Property
  void neitherOrderNorBatchesChangeAByte(
      @ForAll("documents") List<DocumentLines> documents,
      @ForAll @IntRange(min = 1, max = 7) int batches,
      @ForAll long seed) {
    List<DocumentLines> shuffled = new ArrayList<>(documents);
    Collections.shuffle(shuffled, new Random(seed));
    List<List<DocumentLines>> cut = new ArrayList<>();
    for (int i = 0; i < batches; i++) {
      cut.add(new ArrayList<>());
    }
    for (int i = 0; i < shuffled.size(); i++) {
      cut.get(i % batches).add(shuffled.get(i));
    }

    assertThat(merged(cut, 3, 2)).containsExactlyElementsOf(merged(List.of(documents), 3, 2));
  }

  @Property
  void keepsWhatEnoughArticlesHold(
      @ForAll("documents") List<DocumentLines> documents,
      @ForAll @IntRange(min = 1, max = 4) int minArticles,
      @ForAll @IntRange(min = 1, max = 4) int shards) {
    Map<String, Map<Long, Set<Long>>> articles = new TreeMap<>();
    for (DocumentLines document : documents) {
      for (Long line : document.lines()) {
        articles
            .computeIfAbsent(document.source(), key -> new TreeMap<>())
            .computeIfAbsent(line, key -> new HashSet<>())
            .add(document.article());
      }
    }
    long expected =
        articles.values().stream()
            .flatMap(lines -> lines.values().stream())
            .filter(held -> held.size() >= minArticles)
            .count();

    assertThat(RepeatedLines.of(merged(List.of(documents), shards, minArticles)).size())
        .isEqualTo(expected);
  }
}
