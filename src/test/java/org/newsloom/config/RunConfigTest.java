package org.newsloom.config;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.config.actors.ActorDefinition;
import org.newsloom.config.actors.ActorFile;
import org.newsloom.config.actors.ActorsConfig;
import org.newsloom.config.actors.StatesConfig;
import org.newsloom.config.yaml.Placed;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

class RunConfigTest {
  private static final String SHORTEST =
      """
      name: seeds
      input:
        - path: articles
      output:
        dir: out
      """;

  @TempDir Path folder;

  @BeforeEach
  void makeInput() throws IOException {
    Files.createDirectory(folder.resolve("articles"));
  }

  @Test
  void theShortestFormTakesEveryDefault() {
    assertThat(load(SHORTEST))
        .isEqualTo(
            new RunConfig(
                "seeds",
                List.of(new InputConfig(folder + "/articles", "", null, false, defaultFields())),
                64_000_000,
                new CleanConfig(
                    null, 0.5, new RepeatedLinesConfig(true, 5), CleanConfig.NonArticles.REJECT),
                new LanguageConfig(null, 0.5),
                new TermsConfig(
                    TermsConfig.Unit.LEMMA, List.of(1, 2), List.of("english"), List.of(), 1, 1),
                new ActorsConfig(
                    new StatesConfig(true, true, StatesConfig.Adjectives.COUNT),
                    true,
                    List.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE),
                    0.5,
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of(),
                    List.of()),
                new CooccurrenceConfig(
                    List.of(
                        CooccurrenceConfig.Context.SENTENCE,
                        CooccurrenceConfig.Context.PARAGRAPH,
                        CooccurrenceConfig.Context.ARTICLE),
                    1),
                new OutputConfig(folder + "/out", true, 3)));
  }

  @Test
  void readsEverySection() {
    RunConfig config =
        load(
            """
            name: full.1
            input:
              - path: articles
                prefix: left
                source: Gazette
                fields:
                  text: [inhalt]
            max_file_bytes: 1GiB
            clean: {threshold: 0.7}
            language: {default: en, min_confidence: 0}
            terms: {unit: stem, ngrams: 3, stop_words: none, min_frequency: 2, min_articles: 3}
            actors:
              states: {metonyms: false}
              find_names: false
              kinds: [person, place]
              min_confidence: 1
              define:
                - {name: Ada Byron, kind: person, aliases: [Countess], role: writer, country: GBR}
                - {name: The Gazette, ignore: true}
            cooccurrence: {contexts: article, min_pairs: 4}
            output: {dir: /out, text: false, keep_snapshots: 1}
            """);
    assertThat(config.maxFileBytes()).isEqualTo(1L << 30);
    assertThat(config.input().get(0).fields().text()).containsExactly("inhalt");
    assertThat(config.terms())
        .isEqualTo(
            new TermsConfig(TermsConfig.Unit.STEM, List.of(3), List.of("none"), List.of(), 2, 3));
    assertThat(config.actors().define())
        .extracting(
            ActorDefinition::name,
            ActorDefinition::kind,
            ActorDefinition::aliases,
            ActorDefinition::role,
            ActorDefinition::country,
            ActorDefinition::ignore)
        .containsExactly(
            tuple("Ada Byron", ActorKind.PERSON, List.of("Countess"), "writer", "GBR", false),
            tuple("The Gazette", null, List.of(), null, null, true));
    assertThat(config.output()).isEqualTo(new OutputConfig("/out", false, 1));
  }

  @Test
  void aGlobIsKeptAndMadeAbsolute() {
    assertThat(load(SHORTEST.replace("articles", "../x/**/*.{txt,md}")).input().get(0).path())
        .isEqualTo(folder.getParent() + "/x/**/*.{txt,md}");
  }

  @Test
  void anObjectStoreStaysAsItIs() {
    assertThat(load(SHORTEST.replace("dir: out", "dir: s3://bucket/out")).output().dir())
        .isEqualTo("s3://bucket/out");
  }

  @Test
  void anEmptySectionTakesItsDefaults() {
    assertThat(load(SHORTEST + "terms:\nactors:\n  define:\n")).isEqualTo(load(SHORTEST));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "trems: {}|6: trems: is no known key; expected one of name, input, max_file_bytes, clean, language, terms, actors, cooccurrence, output; did you mean 'terms'?",
        "min_articles: 2|6: min_articles: is no known key; expected one of name, input, max_file_bytes, clean, language, terms, actors, cooccurrence, output; did you mean 'terms.min_articles'?",
        "terms: {min_articls: 2}|6: terms.min_articls: is no known key; expected one of unit, ngrams, stop_words, extra_stop_words, min_frequency, min_articles; did you mean 'min_articles'?",
        "terms: {unit: lema}|6: terms.unit: is 'lema'; expected one of lemma, token, stem; did you mean 'lemma'?",
        "terms: {min_articles: two}|6: terms.min_articles: is 'two'; expected a whole number from 1",
        "terms: {min_articles: 0}|6: terms.min_articles: is '0'; expected a whole number from 1",
        "terms: {min_articles: 1.5}|6: terms.min_articles: is '1.5'; expected a whole number from 1",
        "terms: {min_articles: '2'}|6: terms.min_articles: is '2'; expected a whole number from 1",
        "terms: {min_articles: 99999999999}|6: terms.min_articles: is '99999999999'; expected a whole number from 1",
        "terms: {min_articles: }|6: terms.min_articles: is empty; expected a whole number from 1",
        "terms: {ngrams: [1, 6]}|6: terms.ngrams.1: is '6'; expected a list of at least one item, each a whole number from 1 to 5",
        "terms: {ngrams: []}|6: terms.ngrams: is empty; expected a list of at least one item, each a whole number from 1 to 5",
        "terms: {ngrams: [1, 1]}|6: terms.ngrams: names '1' twice; keep one",
        "terms: [1]|6: terms: is a list; expected a section",
        "terms: 5|6: terms: is '5'; expected a section",
        "terms: {stop_words: [none, english]}|6: terms.stop_words: names 'none' beside others; expected it alone, or not",
        "clean: {threshold: 1.2}|6: clean.threshold: is '1.2'; expected a number from 0 to 1",
        "actors: {find_names: maybe}|6: actors.find_names: is 'maybe'; expected true or false",
        "actors: {define: {name: A}}|6: actors.define: is a section with keys; expected a list, each item a section, each beginning with '- '",
        "actors: {define: [{name: A}]}|6: actors.define.0.kind: is missing; expected one of person, organization, state, place (or ignore: true)",
        "actors: {define: [{kind: person}]}|6: actors.define.0.name: is missing; expected a text",
        "actors: {define: [{name: A, kind: person, from: 2024-01-01}]}|6: actors.define.0.from: is given without a role; expected a role beside it, or the date at a name under conditional_aliases",
        "actors: {define: [{name: A, kind: person, role: b, from: 2024-13-01}]}|6: actors.define.0.from: is '2024-13-01'; expected a date such as 2024-03-19",
        "actors: {define: [{name: A, kind: person, role: b, from: 2024-02-01, until: 2024-01-01}]}|6: actors.define.0.until: is 2024-01-01, before from (2024-02-01); expected a later day",
        "actors: {define: [{name: A, kind: person, conditional_aliases: [{alias: B, nearr: c}]}]}|6: actors.define.0.conditional_aliases.0.nearr: is no known key; expected one of alias, exact, from, until, near, not_near, within; did you mean 'near'?",
        "actors: {merge: [{names: A}]}|6: actors.merge.0.names: is one name; expected at least two that are one actor",
        "actors: {split: [{names: A}]}|6: actors.split.0.names: has fewer than two names; expected names that stay apart, or name: and into:",
        "actors: {split: [{name: A, kind: person}]}|6: actors.split.0.into: is empty; expected at least one actor who bears the name",
        "actors: {split: [{name: A, kind: person, into: [{shown: B}]}]}|6: actors.split.0.into.0.shown: has nothing to tell it by; expected near, not_near, from or until",
        "actors: {guards: [{name: A}]}|6: actors.guards.0.name: is guarded by nothing; expected near, not_near, from or until",
        "actors: {guards: [{name: A, near: b, within: paragraf}]}|6: actors.guards.0.within: is 'paragraf'; expected one of sentence, paragraph, article; did you mean 'paragraph'?",
        "actors: {states: {adjectives: no}}|6: actors.states.adjectives: is 'no'; expected one of count, ignore",
        "actors: {define: [{name: A, kind: person, country: Fr}]}|6: actors.define.0.country: is 'Fr'; expected a code of three capital letters such as FRA, or null",
        "language: {default: english}|6: language.default: is 'english'; expected a code of two letters such as en, or null",
        "max_file_bytes: 64 apples|6: max_file_bytes: is '64 apples'; expected a size such as 64MB or 1GiB from 1 to 1GiB",
        "max_file_bytes: 2GB|6: max_file_bytes: is '2GB'; expected a size such as 64MB or 1GiB from 1 to 1GiB",
        "name: again|6: name: stands twice, first at DIR/run.yaml:1; keep one",
      })
  void saysWhatIsWrongAndWhere(String addition, String message) {
    assertError(SHORTEST + addition, "DIR/run.yaml:" + message);
  }

  @Test
  void namesAMissingInputFolder() {
    assertError(
        SHORTEST.replace("articles", "artikles"),
        "DIR/run.yaml:3: input.0.path: there is no file or folder DIR/artikles; expected a file, a"
            + " folder or a glob that exists");
  }

  @Test
  void namesAMissingStopWordFile() {
    assertError(
        SHORTEST + "terms:\n  stop_words: englisch\n",
        "DIR/run.yaml:7: terms.stop_words.0: there is no file DIR/englisch; expected a list of at"
            + " least one item, each english or none or a file that exists; did you mean"
            + " 'english'?");
  }

  @Test
  void refusesAnOutputWithinAnInputFolder() {
    assertError(
        SHORTEST.replace("dir: out", "dir: articles/out"),
        "DIR/run.yaml:4: output: has its dir in the input folder DIR/articles, where its reports would"
            + " be read as articles; expected a folder outside");
  }

  @Test
  void refusesALanguageThatDoesNotExist() {
    assertError(
        SHORTEST + "language:\n  default: xx\n",
        "DIR/run.yaml:7: language.default: is no ISO 639-1 code: 'xx'; expected a code of two letters"
            + " such as en, or null");
  }

  @Test
  void refusesABadName() {
    assertError(
        SHORTEST.replace("seeds", "My Run"),
        "DIR/run.yaml:1: name: is 'My Run'; expected a name of a-z, 0-9, '.', '_' and '-',"
            + " beginning with a letter or digit");
  }

  @Test
  void saysEverythingThatIsWrongAtOnce() {
    assertError(
        "nam: x\ninput: []\nterms:\n  unit: word\n",
        """
        DIR/run.yaml:1: nam: is no known key; expected one of name, input, max_file_bytes, clean, \
        language, terms, actors, cooccurrence, output; did you mean 'name'?
        DIR/run.yaml:1: name: is missing; expected a name of a-z, 0-9, '.', '_' and '-', beginning \
        with a letter or digit
        DIR/run.yaml:2: input: is empty; expected a list of inputs, each beginning with '- path:'
        DIR/run.yaml:4: terms.unit: is 'word'; expected one of lemma, token, stem
        DIR/run.yaml:1: output: is missing; expected a section""");
  }

  @Test
  void refusesAnEmptyFile() {
    assertThatThrownBy(() -> load("# nothing\n"))
        .hasMessageContaining("run.yaml:1: the file is empty; expected keys and values")
        .hasMessageContaining("run.yaml:1: name: is missing");
  }

  @Test
  void refusesAListInPlaceOfADefinition() {
    assertError("- a\n", "DIR/run.yaml:1: is a list; expected keys and values");
  }

  @Test
  void refusesWhatIsNotYaml() {
    assertError(
        "name: [a\ninput: }\n",
        "DIR/run.yaml:2: is not YAML: while parsing a flow sequence, expected ',' or ']', but got"
            + " :; check indentation and quotes");
  }

  @Test
  void refusesASecondDocument() {
    assertError(
        SHORTEST + "---\nname: x\n",
        "DIR/run.yaml:7: a second document begins; expected one, without '---' between");
  }

  @Test
  void refusesBytesThatAreNotUtf8() throws IOException {
    Path file = Files.write(folder.resolve("run.yaml"), new byte[] {'a', ':', (byte) 0xFF});
    assertThatThrownBy(() -> RunConfig.load(file))
        .hasMessage(file + ": is not UTF-8 text; save it as UTF-8");
  }

  @Test
  void refusesAMissingFileWithTheExitCodeOfBadInput() {
    assertThatThrownBy(() -> RunConfig.load(folder.resolve("none.yaml")))
        .isInstanceOfSatisfying(
            UserError.class, e -> assertThat(e.exitCode()).isEqualTo(ExitCode.BAD_INPUT))
        .hasMessage(folder + "/none.yaml: no such file; check the path");
  }

  @Test
  void anAliasStandsForItsAnchor() {
    RunConfig config =
        load(
            """
            name: x
            input:
              - {path: articles, fields: &f {text: inhalt}}
              - {path: articles, prefix: b, fields: *f}
            output: {dir: out}
            """);
    assertThat(config.input().get(1).fields()).isEqualTo(config.input().get(0).fields());
  }

  @Test
  void settingsAreLaidOverTheFile() {
    RunConfig config =
        load(
            SHORTEST,
            "terms.min_articles=2",
            "input.0.source=Gazette",
            "input.1.path=*.txt",
            "terms.ngrams=[1, 2, 3]");
    assertThat(config.terms().minArticles()).isEqualTo(2);
    assertThat(config.terms().ngrams()).containsExactly(1, 2, 3);
    assertThat(config.input().get(0).source()).isEqualTo("Gazette");
    assertThat(config.input().get(1).path()).isEqualTo(folder + "/*.txt");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "terms.min_article=2|--set terms.min_article=2: terms.min_article: is no known key; expected one of unit, ngrams, stop_words, extra_stop_words, min_frequency, min_articles; did you mean 'min_articles'?",
        "terms.min_articles=x|--set terms.min_articles=x: terms.min_articles: is 'x'; expected a whole number from 1",
        "input.4.path=x|--set input.4.path=x: input.4: no such item; expected a position from 0 to 1",
        "name.first=x|--set name.first=x: name: holds a single value and no key 'first'",
        "nonsense|--set nonsense: expected KEY=VALUE, e.g. terms.min_articles=2",
      })
  void aWrongSettingNamesItself(String setting, String message) {
    assertThatThrownBy(() -> load(SHORTEST, setting)).hasMessage(message);
  }

  @Test
  void readsActorsFromFilesAfterTheOwnOnes() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), "- {name: B, kind: state}\n");
    RunConfig config =
        load(SHORTEST + "actors: {define: [{name: A, kind: person}], files: more.yaml}");
    assertThat(config.actors().sources(Placed.nowhere(config)))
        .extracting(Placed::value)
        .flatExtracting(ActorFile::define)
        .extracting(ActorDefinition::name)
        .containsExactly("A", "B");
  }

  @Test
  void readsAnActorFileOfSections() throws IOException {
    Files.writeString(
        folder.resolve("more.yaml"), "merge: [{names: [A, B]}]\nignore: [C]\nsplit:\nguards:\n");
    assertThat(load(SHORTEST + "actors: {files: more.yaml}").actors().inOneList().ignore())
        .containsExactly("C");
  }

  @Test
  void readsAnActorFileAsSuggestionsArePrinted() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), "actors:\n  ignore: [C]\n");
    assertThat(load(SHORTEST + "actors: {files: more.yaml}").actors().inOneList().ignore())
        .containsExactly("C");
  }

  @Test
  void namesTheLineOfAMistakeInASectionOfAnActorFile() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), "ignore: [C]\nmerge:\n  - names: [A]\n");
    assertError(
        SHORTEST + "actors: {files: [more.yaml]}",
        "DIR/more.yaml:3: merge.0.names: is one name; expected at least two that are one actor");
  }

  @Test
  void aMistakeInAnActorFileIsFoundAtOnce() throws IOException {
    Files.writeString(folder.resolve("more.yaml"), "- name: B\n  kind: stat\n");
    assertError(
        SHORTEST + "actors: {files: [more.yaml]}",
        "DIR/more.yaml:2: 0.kind: is 'stat'; expected one of person, organization, state, place;"
            + " did you mean 'state'?");
  }

  @Test
  void readsStopWordsFromFilesBesideTheBuiltInList() throws IOException {
    Files.writeString(folder.resolve("words.txt"), "# ours\nSaid  it\u2019s # both\n\n");
    RunConfig config =
        load(SHORTEST + "terms: {stop_words: [english, words.txt], extra_stop_words: [Mr.]}");
    assertThat(config.terms().englishStopWords()).isTrue();
    assertThat(config.terms().listedStopWords()).containsExactly("it's", "mr.", "said");
  }

  private static FieldsConfig defaultFields() {
    org.newsloom.ingest.JsonFields fields = org.newsloom.ingest.JsonFields.DEFAULTS;
    return new FieldsConfig(
        fields.text(),
        fields.html(),
        fields.title(),
        fields.authors(),
        fields.date(),
        fields.url(),
        fields.source());
  }

  private RunConfig load(String yaml, String... settings) {
    try {
      return RunConfig.load(Files.writeString(folder.resolve("run.yaml"), yaml), List.of(settings));
    } catch (IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }

  private void assertError(String yaml, String message) {
    assertThatThrownBy(() -> load(yaml))
        .isInstanceOf(UserError.class)
        .hasMessage(message.replace("DIR", folder.toString()));
  }
}
