package org.newsloom.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a run suggests can be pasted into its definition whole, and is then settled. */
class SuggestRoundTripTest {
  private static final String RUN = "name: x\ninput:\n  - path: '%s'\noutput:\n  dir: out\n";

  @TempDir Path folder;

  private void article(String name, String text) throws IOException {
    Files.createDirectories(folder.resolve("in"));
    Files.writeString(folder.resolve("in").resolve(name), text);
  }

  /** Runs a definition over a folder with what was pasted; gives what is suggested then. */
  private String suggested(Path input, String pasted) throws IOException {
    Path definition =
        Files.writeString(
            folder.resolve("run.yaml"), RUN.formatted(input.toAbsolutePath()) + pasted);
    Runs.Outcome checked = Runs.newsloom("actors", "check", definition.toString());
    assertThat(checked.out()).endsWith("no clash\n");
    assertThat(checked.exitCode()).isZero();
    Runs.Outcome run = Runs.newsloom("run", definition.toString());
    assertThat(run.err()).isEmpty();
    assertThat(run.exitCode()).isZero();
    return Runs.newsloom("actors", "suggest", folder.resolve("out").toString(), "--limit", "1000")
        .out();
  }

  /** The suggestions, each as it would be pasted. */
  private static Set<String> items(String yaml) {
    return yaml.lines()
        .filter(line -> line.startsWith("    - "))
        .collect(Collectors.toCollection(HashSet::new));
  }

  private void assertSettledByPasting(Path input) throws IOException {
    String first = suggested(input, "");
    assertThat(items(first)).isNotEmpty();
    Set<String> again = items(suggested(input, first));
    again.retainAll(items(first));
    assertThat(again).isEmpty();
  }

  private String suggestedHere() throws IOException {
    return suggested(folder.resolve("in"), "");
  }

  @Test
  void settlesWhatIsPastedOfTheSeeds() throws IOException {
    assertSettledByPasting(Path.of("seeds"));
  }

  @Test
  void settlesMergesSplitsKindsAndIgnoredNames() throws IOException {
    article(
        "a.txt",
        """
        A long speech

        President Volodymyr Zelenko spoke to the parliament in Kyiv on Monday for more than an hour.

        Volodymyr Zelenko said that the government would not change its plans before the summer.

        The Northern League of Rural Schools (NLRS) praised him. Peter Lemberg Jr. was there too.

        Among the guests was Boris Wakulenko, who leads the party, and Boris Wakulenko said no word.
        """);
    article(
        "b.txt",
        """
        A short answer

        The president of the country, Volodymyr Zelenka, answered the letter on Tuesday evening.

        The Northern Leagues of Rural Schools asked him to. So did Peter Lemberg, a lawyer.

        Mr. Wakulenko said that nobody had asked him, and he would not come on Wednesday.
        """);
    article(
        "c.txt",
        """
        A third letter

        Boris Wakulenko said on Thursday that he would write a third letter to the parliament.
        """);
    String first = suggestedHere();
    assertThat(first)
        .contains("[\"Volodymyr Zelenko\", \"Volodymyr Zelenka\"]")
        .contains("[\"Boris Wakulenko\", \"Wakulenko\"]")
        .contains("[\"Peter Lemberg\", \"Peter Lemberg Jr.\"]");
    assertSettledByPasting(folder.resolve("in"));
  }

  @Test
  void suggestsNobodyWhomTheRunKeptApart() throws IOException {
    visitOfAnnWakulenko();
    article(
        "b.txt",
        """
        A speech

        Prime Minister Wakulenko spoke in the parliament on Tuesday. Mr. Wakulenko said no to it.
        """);
    assertThat(suggestedHere()).doesNotContain("\"Wakulenko\"");
  }

  @Test
  void suggestsOneSuggestionInTheSingular() throws IOException {
    visitOfAnnWakulenko();
    article(
        "b.txt",
        """
        A speech

        Prime Minister Wakulenko spoke in the parliament on Tuesday about the state's budget.
        """);
    assertThat(suggestedHere())
        .startsWith("# 1 suggestion from snapshot ")
        .contains("bears it; 3 mentions and 1\n");
  }

  private void visitOfAnnWakulenko() throws IOException {
    article(
        "a.txt",
        """
        A visit

        Ann Wakulenko opened the new hospital in the capital on Monday morning with three ministers.

        Ann Wakulenko said that she would come back in the summer. Ann Wakulenko is a doctor.
        """);
  }
}
