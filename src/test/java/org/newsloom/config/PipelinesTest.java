package org.newsloom.config;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.config.actors.ActorDefinition;

/** What stands in pipelines/ is true. */
class PipelinesTest {
  private static final Path README = Path.of("pipelines", "README.md");
  private static final Pattern EXAMPLE = Pattern.compile("(?s)```yaml\n(.*?)```");

  @Test
  void theReadmeHoldsTheTableOfKeys() throws IOException {
    assertThat(Files.readString(README))
        .as("end the page with what `newsloom config keys` prints")
        .endsWith("\n\n" + KeyTable.markdown());
  }

  @Test
  void theExamplesOfTheReadmeLoad(@TempDir Path folder) throws IOException {
    Files.createDirectories(folder.resolve("seeds"));
    Files.createDirectories(folder.resolve("pipelines"));
    Files.writeString(folder.resolve("pipelines/words.txt"), "said");
    Files.writeString(folder.resolve("pipelines/ministers.yaml"), "");
    List<String> examples =
        EXAMPLE.matcher(Files.readString(README)).results().map(MatchResult::group).toList();
    assertThat(examples).hasSize(2);
    for (String example : examples) {
      String yaml = example.replace("```yaml\n", "").replace("```", "");
      assertThat(RunConfig.load(Files.writeString(folder.resolve("pipelines/x.yaml"), yaml)).name())
          .isNotEmpty();
    }
  }

  @Test
  void theWorkedExampleLoadsWithItsFile() {
    RunConfig config = RunConfig.load(Path.of("pipelines", "actors-example.yaml"));
    assertThat(config.actors().inOneList().define())
        .extracting(ActorDefinition::name)
        .containsExactly("Benjamin Netanyahu", "Financial Times", "Jerusalem Post");
  }

  @Test
  void theSeedsAreRunByTheShortestForm() {
    RunConfig config = RunConfig.load(Path.of("pipelines", "seeds.yaml"));
    assertThat(config.output().dir())
        .isEqualTo(Path.of("output", "seeds").toAbsolutePath().toString());
  }
}
