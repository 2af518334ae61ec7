package org.newsloom.pipeline.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CorpusMakerTest {
  private static final List<SourcePage> PAGES =
      List.of(
          new SourcePage(
              List.of("Home"),
              List.of(List.of("The first sentence stands here.", "A second one follows.")),
              List.of("Share")));

  private static SortedMap<String, String> texts(Path folder) throws IOException {
    TreeMap<String, String> texts = new TreeMap<>();
    try (var walk = Files.walk(folder)) {
      for (Path file : walk.filter(Files::isRegularFile).toList()) {
        texts.put(folder.relativize(file).toString(), Files.readString(file));
      }
    }
    return texts;
  }

  @Test
  void makesTheSameCorpusOfTheSameSeed(@TempDir Path work) throws IOException {
    new CorpusMaker(PAGES, 1).make(20, work.resolve("a"));
    new CorpusMaker(PAGES, 1).make(20, work.resolve("b"));
    assertThat(texts(work.resolve("a"))).hasSize(20).isEqualTo(texts(work.resolve("b")));
  }

  @Test
  void keepsTheShapeOfThePage(@TempDir Path work) throws IOException {
    new CorpusMaker(PAGES, 1).make(1, work);
    assertThat(texts(work).values().iterator().next().lines())
        .hasSize(5)
        .startsWith("Home", "")
        .endsWith("", "Share");
  }
}
