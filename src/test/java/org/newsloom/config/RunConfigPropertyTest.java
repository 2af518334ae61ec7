package org.newsloom.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.newsloom.config.actors.ActorDefinition;
import org.newsloom.config.actors.ActorsConfig;
import org.newsloom.config.actors.ConditionalAlias;
import org.newsloom.config.actors.DatedRole;
import org.newsloom.config.actors.GuardRule;
import org.newsloom.config.actors.MergeRule;
import org.newsloom.config.actors.Nearby;
import org.newsloom.config.actors.SplitActor;
import org.newsloom.config.actors.SplitRule;
import org.newsloom.config.actors.StatesConfig;
import org.newsloom.model.ActorKind;

/** What is printed loads back. */
class RunConfigPropertyTest {
  private static final LocalDate DAY = LocalDate.of(2024, 3, 19);

  @Property(tries = 100)
  void whatIsPrintedLoadsBackEqual(@ForAll("configs") RunConfig config) throws IOException {
    Path file = Files.createTempFile("run", ".yaml");
    try {
      assertThat(RunConfig.load(Files.writeString(file, config.toYaml()))).isEqualTo(config);
    } finally {
      Files.delete(file);
    }
  }

  @Provide
  Arbitrary<RunConfig> configs() {
    return Combinators.combine(
            Arbitraries.strings().withCharRange('a', 'z').numeric().ofMinLength(1).ofMaxLength(8),
            inputs().list().ofMinSize(1).ofMaxSize(3),
            Arbitraries.longs().between(1, 1L << 30),
            terms(),
            actors(),
            Arbitraries.subsetOf(CooccurrenceConfig.Context.values())
                .filter(set -> !set.isEmpty())
                .map(set -> new CooccurrenceConfig(List.copyOf(set), 7)),
            Arbitraries.doubles().between(0, 1).ofScale(6),
            Arbitraries.of("en", "no", "de").injectNull(0.3))
        .as(
            (name, inputs, bytes, terms, actors, contexts, share, language) ->
                new RunConfig(
                    name,
                    inputs,
                    bytes,
                    new CleanConfig(
                        null,
                        share,
                        new RepeatedLinesConfig(false, 7),
                        CleanConfig.NonArticles.KEEP),
                    new LanguageConfig(language, share),
                    terms,
                    actors,
                    contexts,
                    new OutputConfig("/out/" + name, share > 0.5, 2)));
  }

  private static Arbitrary<InputConfig> inputs() {
    return Combinators.combine(
            Arbitraries.of("/data/*", "/data: #1/**", "gs://bucket/x", "/a b/'{x,\"y\"}"),
            Arbitraries.oneOf(Arbitraries.just(""), texts()),
            texts().injectNull(0.3),
            texts().list().uniqueElements().ofMinSize(1).ofMaxSize(3))
        .as(
            (path, prefix, source, names) ->
                new InputConfig(
                    path,
                    prefix,
                    source,
                    names.size() > 1,
                    new FieldsConfig(names, List.of(), names, names, List.of(), names, names)));
  }

  private static Arbitrary<TermsConfig> terms() {
    return Combinators.combine(
            Arbitraries.of(TermsConfig.Unit.class),
            Arbitraries.of(List.of(1), List.of(2, 1), List.of(1, 2, 3, 4, 5)),
            Arbitraries.of("english", "none"),
            texts().map(text -> text.replaceAll("\\s", "x")).list().uniqueElements().ofMaxSize(3),
            Arbitraries.integers().between(1, Integer.MAX_VALUE))
        .as(
            (unit, ngrams, stopWords, extra, least) ->
                new TermsConfig(unit, ngrams, List.of(stopWords), extra, least, 1));
  }

  private static Arbitrary<ActorsConfig> actors() {
    Arbitrary<ActorDefinition> definitions =
        Combinators.combine(
                texts(),
                Arbitraries.of(ActorKind.class),
                texts().list().uniqueElements().ofMaxSize(3),
                texts().injectNull(0.3),
                Arbitraries.of("NOR", "YES").injectNull(0.3),
                Arbitraries.of(true, false))
            .as(
                (name, kind, names, role, country, flag) ->
                    new ActorDefinition(
                        name,
                        kind,
                        names,
                        names,
                        names.stream()
                            .map(
                                alias ->
                                    new ConditionalAlias(
                                        alias, flag, null, DAY, names, names, Nearby.SENTENCE))
                            .toList(),
                        role,
                        role == null ? null : DAY,
                        null,
                        List.of(new DatedRole(name, DAY, null)),
                        country,
                        names,
                        names,
                        Nearby.ARTICLE,
                        flag));
    return Combinators.combine(
            definitions.list().ofMaxSize(3),
            Arbitraries.of(true, false),
            Arbitraries.subsetOf(ActorKind.values()).filter(set -> !set.isEmpty()))
        .as(
            (define, flag, kinds) ->
                new ActorsConfig(
                    new StatesConfig(flag, !flag, StatesConfig.Adjectives.IGNORE),
                    flag,
                    List.copyOf(kinds),
                    0.25,
                    define,
                    List.of(new MergeRule(List.of("a", "b"), null)),
                    List.of(
                        new SplitRule(List.of("a", "b"), null, List.of(), ActorKind.PERSON),
                        new SplitRule(
                            List.of(),
                            "a",
                            List.of(
                                new SplitActor(
                                    "b", DAY, DAY, List.of(), List.of("c"), Nearby.PARAGRAPH)),
                            ActorKind.PLACE)),
                    List.of("c: d"),
                    List.of(
                        new GuardRule("a", null, null, List.of("b"), List.of(), Nearby.SENTENCE)),
                    List.of()));
  }

  /** Any text a YAML file can hold, and what YAML takes for something else. */
  private static Arbitrary<String> texts() {
    return Arbitraries.oneOf(
            Arbitraries.strings().ofMinLength(1).ofMaxLength(12),
            Arbitraries.of(
                "no",
                "True",
                "null",
                "~",
                "12",
                "1e3",
                "0x1F",
                "2024-03-19",
                "- a",
                "a: b",
                "a #b",
                "'",
                "\"",
                "*a",
                "&a",
                "!a",
                "%a",
                "@a",
                "`",
                "[",
                "{a",
                " a ",
                "a\nb",
                "\uD83D\uDE00",
                "a,b",
                "?",
                "|",
                ">"))
        .filter(text -> text.matches("(?s).*\\S.*"))
        .filter(
            text ->
                text.equals(
                    new String(
                        text.getBytes(java.nio.charset.StandardCharsets.UTF_8),
                        java.nio.charset.StandardCharsets.UTF_8)));
  }
}
