package org.newsloom.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class LayerKeysTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=other",
        "input.0.path=../**",
        "input.0.prefix=p",
        "input.0.source=Gazette",
        "input.1.path=b/*",
        "clean.repeated_lines.enabled=false",
        "clean.repeated_lines.min_articles=6",
        "terms.min_frequency=2",
        "terms.min_articles=2",
        "terms.ngrams=[2, 1, 3]",
        "terms.unit=token",
        "terms.stop_words=none",
        "terms.extra_stop_words=[said]",
        "cooccurrence.min_pairs=2",
        "cooccurrence.contexts=article"
      })
  void stayWhereTheFactsStay(String setting) throws IOException {
    assertThat(keysWith(setting)).isEqualTo(keysWith("name=x"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"max_file_bytes=1MB"})
  void tellWhatCleaningDependsOn(String setting) throws IOException {
    assertThat(keysWith(setting).cleaned()).isNotEqualTo(keysWith("name=x").cleaned());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "output.text=false",
        "clean.threshold=0.6",
        "clean.not_an_article=keep",
        "language.default=en",
        "language.min_confidence=0.9",
        "actors.find_names=false"
      })
  void tellWhatAnnotatingDependsOnBesideCleaning(String setting) throws IOException {
    assertThat(keysWith(setting).annotated()).isNotEqualTo(keysWith("name=x").annotated());
    assertThat(keysWith(setting).cleaned()).isEqualTo(keysWith("name=x").cleaned());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "actors.states.metonyms=false",
        "actors.states.adjectives=ignore",
        "actors.kinds=person",
        "actors.min_confidence=0.9",
        "actors.define=[{name: A, kind: person}]",
        "actors.merge=[{names: [A, B], kind: person}]",
        "actors.split=[{names: [A, B], kind: person}]",
        "actors.ignore=[A]",
        "actors.guards=[{name: Georgia, not_near: [Macon]}]",
        "actors.define=[{name: A, kind: person, role: judge, until: 2024-01-01}]"
      })
  void tellWhatNamingAloneDependsOn(String setting) throws IOException {
    LayerKeys before = keysWith("name=x");
    LayerKeys after = keysWith(setting);
    assertThat(after.named()).isNotEqualTo(before.named());
    assertThat(after.annotated()).isEqualTo(before.annotated());
    assertThat(after.cleaned()).isEqualTo(before.cleaned());
  }

  @Test
  void followsWhatAnActorFileHolds() throws IOException {
    Path file = Files.writeString(folder.resolve("more.yaml"), "ignore: [A]");
    LayerKeys before = keysWith("actors.files=more.yaml");
    Files.writeString(file, "ignore: [B]");
    assertThat(keysWith("actors.files=more.yaml")).isNotEqualTo(before);
  }

  @Test
  void isTheSameWhereverTheKnowledgeStands() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), "ignore: [A]");
    assertThat(keysWith("actors.files=more.yaml")).isEqualTo(keysWith("actors.ignore=[A]"));
  }

  @Test
  void doesNotNameTheMachine() throws IOException {
    assertThat(keysWith("name=x").toString()).doesNotContain(folder.toString());
  }

  private LayerKeys keysWith(String setting) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("run.yaml"), "name: x\ninput: [{path: a/*}]\noutput: {dir: out}\n");
    return RunConfig.load(file, List.of(setting)).layerKeys();
  }
}
