package org.newsloom.pipeline.facts;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class BuildTest {
  private static final Path RESOURCES = Path.of("src", "main", "resources");

  @Test
  void countsEveryResourceOfTheRoomsThatMakeFacts() throws IOException {
    List<String> expected;
    try (var walk = Files.walk(RESOURCES.resolve("org/newsloom"))) {
      expected =
          walk.filter(Files::isRegularFile)
              .map(file -> "/" + RESOURCES.relativize(file).toString().replace('\\', '/'))
              .filter(name -> !name.endsWith(".md"))
              .filter(name -> !name.matches("/org/newsloom/(stats|cli|train|pipeline)/.*"))
              .toList();
    }
    assertThat(Build.running().resources())
        .contains("/org/newsloom/actors/words/given-name-genders.txt")
        .containsExactlyInAnyOrderElementsOf(expected);
  }

  @Test
  void hashesEachLayersRoomsApart() {
    Build build = Build.running();
    assertThat(
            List.of(
                build.hash(Fingerprints.CLEANING),
                build.hash(Fingerprints.ANNOTATING),
                build.hash(Fingerprints.NAMING),
                build.hash(Fingerprints.COUNTING)))
        .doesNotHaveDuplicates();
  }

  @Test
  void isTheSameEveryTime() {
    assertThat(Build.running().hash(Fingerprints.CLEANING))
        .isEqualTo(Build.running().hash(Fingerprints.CLEANING));
  }

  @Test
  void countsTheVersionsOfLibraries() {
    assertThat(Build.class.getResource("/META-INF/pom.xml")).isNotNull();
  }
}
