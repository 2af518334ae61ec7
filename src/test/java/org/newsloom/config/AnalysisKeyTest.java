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

class AnalysisKeyTest {
  @TempDir Path folder;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name=other",
        "input.0.path=../**",
        "input.0.prefix=p",
        "input.1.path=b/*",
        "terms.min_frequency=2",
        "terms.min_articles=2",
        "terms.ngrams=[2, 1]",
        "cooccurrence.min_pairs=2",
        "cooccurrence.max_actors=20",
        "max_failed_share=0.5",
        "cooccurrence.contexts=article"
      })
  void staysWhereTheAnalysisStays(String setting) throws IOException {
    assertThat(keyWith(setting)).isEqualTo(keyWith("name=x"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "output.text=false",
        "input.0.source=Gazette",
        "input.0.fields.text=inhalt",
        "max_file_bytes=1MB",
        "max_rejects_per_file=7",
        "clean.threshold=0.6",
        "clean.repeated_lines.enabled=false",
        "clean.repeated_lines.min_articles=6",
        "clean.not_an_article=keep",
        "language.default=en",
        "terms.unit=token",
        "terms.ngrams=1",
        "terms.stop_words=none",
        "terms.extra_stop_words=[said]",
        "actors.states.metonyms=false",
        "actors.find_names=false",
        "actors.kinds=person",
        "actors.define=[{name: A, kind: person}]",
        "actors.states.adjectives=ignore",
        "actors.merge=[{names: [A, B], kind: person}]",
        "actors.split=[{names: [A, B], kind: person}]",
        "actors.ignore=[A]",
        "actors.guards=[{name: Georgia, not_near: [Macon]}]",
        "actors.define=[{name: A, kind: person, role: judge, until: 2024-01-01}]"
      })
  void changesWithTheAnalysis(String setting) throws IOException {
    assertThat(keyWith(setting)).isNotEqualTo(keyWith("name=x"));
  }

  @Test
  void followsWhatANamedFileHolds() throws IOException {
    Path words = Files.writeString(folder.resolve("words.txt"), "said");
    String before = keyWith("terms.stop_words=words.txt");
    Files.writeString(words, "told");
    assertThat(keyWith("terms.stop_words=words.txt")).isNotEqualTo(before);
  }

  @Test
  void followsWhatAnActorFileHolds() throws IOException {
    Path file = Files.writeString(folder.resolve("more.yaml"), "ignore: [A]");
    String before = keyWith("actors.files=more.yaml");
    Files.writeString(file, "ignore: [B]");
    assertThat(keyWith("actors.files=more.yaml")).isNotEqualTo(before);
  }

  @Test
  void isTheSameWhereverTheKnowledgeStands() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), "ignore: [A]");
    assertThat(keyWith("actors.files=more.yaml")).isEqualTo(keyWith("actors.ignore=[A]"));
  }

  @Test
  void doesNotNameTheMachine() throws IOException {
    assertThat(keyWith("name=x")).doesNotContain(folder.toString());
  }

  private String keyWith(String setting) throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("run.yaml"), "name: x\ninput: [{path: a/*}]\noutput: {dir: out}\n");
    return RunConfig.load(file, List.of(setting)).analysisKey();
  }
}
