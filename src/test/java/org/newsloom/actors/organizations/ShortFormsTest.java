package org.newsloom.actors.organizations;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class ShortFormsTest {
  private static final Set<String> STATES = Set.of("Israeli", "Kenyan");

  private static String of(String... names) {
    SortedMap<String, List<String>> words = new TreeMap<>();
    for (String name : names) {
      words.put(name, List.of(name.split(" ", -1)));
    }
    return ShortForms.of(words, first -> STATES.contains(String.join(" ", first))).toString();
  }

  @Test
  void takesABeginningForTheLongerName() {
    assertThat(of("Noble", "Noble Moving", "Noble Moving and Storage"))
        .isEqualTo("{Noble=Noble Moving and Storage, Noble Moving=Noble Moving and Storage}");
  }

  @Test
  void takesTheEndBehindAState() {
    assertThat(of("Water Authority", "Israeli Water Authority"))
        .isEqualTo("{Water Authority=Israeli Water Authority}");
  }

  @Test
  void takesNoOtherEnd() {
    assertThat(of("Water Authority", "Jerusalem Water Authority")).isEqualTo("{}");
  }

  @Test
  void leavesOpenWhatFitsTwo() {
    assertThat(of("Manchester", "Manchester City", "Manchester United")).isEqualTo("{}");
    assertThat(of("Water Board", "Israeli Water Board", "Kenyan Water Board")).isEqualTo("{}");
  }

  @Test
  void prefersWhatGoesOnWithOf() {
    assertThat(of("House", "House Ethics Board", "House of Lords"))
        .isEqualTo("{House=House of Lords}");
  }

  @Test
  void takesNoLongBeginningForAnotherBody() {
    assertThat(of("House of Lords", "House of Lords Library")).isEqualTo("{}");
  }

  @Property
  void namesOnlyLongerNames(@ForAll("sets") Set<String> names) {
    SortedMap<String, List<String>> words = new TreeMap<>();
    names.forEach(name -> words.put(name, List.of(name.split(" ", -1))));

    assertThat(ShortForms.of(words, first -> false))
        .allSatisfy(
            (shorter, longer) ->
                assertThat(words.get(longer).size()).isGreaterThan(words.get(shorter).size()));
  }

  @Provide
  Arbitrary<Set<String>> sets() {
    return Arbitraries.of("A", "B", "of", "C")
        .list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(list -> String.join(" ", list))
        .set()
        .ofMaxSize(6);
  }
}
