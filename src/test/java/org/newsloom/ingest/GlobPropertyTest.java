package org.newsloom.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Assume;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** A folder that is not entered holds nothing that is meant. */
class GlobPropertyTest {
  @Property
  void everyFolderOfAMatchMayMatch(
      @ForAll("patterns") String pattern, @ForAll("paths") List<String> parts) {
    Glob glob = Glob.of("/base/" + pattern).orElseThrow();
    Assume.that(glob.root().equals("/base") && glob.matches(parts));
    for (int depth = 1; depth < parts.size(); depth++) {
      assertThat(glob.mayMatchBelow(parts.subList(0, depth))).isTrue();
    }
  }

  @Provide
  Arbitrary<String> patterns() {
    return Arbitraries.of("*", "**", "?", "a*", "{a,b}", "{a/b,*}", "b")
        .list()
        .ofMinSize(1)
        .ofMaxSize(3)
        .map(parts -> String.join("/", parts))
        .filter(pattern -> pattern.matches("[*?{a].*") && pattern.matches(".*[*?{].*"));
  }

  @Provide
  Arbitrary<List<String>> paths() {
    return Arbitraries.of("a", "b", "ab").list().ofMinSize(1).ofMaxSize(4);
  }
}
