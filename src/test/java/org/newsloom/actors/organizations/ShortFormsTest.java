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

  /** Names in the order in which an article has them. */
  private static String of(String... names) {
    return ShortForms.of(inOrder(List.of(names)), first -> STATES.contains(String.join(" ", first)))
        .toString();
  }

  private static SortedMap<String, ShortForms.Name> inOrder(Iterable<String> names) {
    SortedMap<String, ShortForms.Name> inOrder = new TreeMap<>();
    for (String name : names) {
      inOrder.put(name, new ShortForms.Name(List.of(name.split(" ", -1)), inOrder.size()));
    }
    return inOrder;
  }

  @Test
  void takesABeginningForTheLongerName() {
    assertThat(of("Noble Moving and Storage", "Noble Moving", "Noble"))
        .isEqualTo("{Noble=Noble Moving and Storage, Noble Moving=Noble Moving and Storage}");
  }

  @Test
  void takesNoNameForThatOfADaughterNamedAfterIt() {
    assertThat(of("Noble", "Noble Storage")).isEqualTo("{}");
    assertThat(of("Noble Storage", "Noble")).isEqualTo("{Noble=Noble Storage}");
  }

  @Test
  void takesACompanyForNoneOfItsProducts() {
    assertThat(of("Noble Live", "Noble")).isEqualTo("{}");
    assertThat(of("Noble Air Plus", "Noble Air")).isEqualTo("{}");
    assertThat(of("Air India Express", "Air India")).isEqualTo("{}");
  }

  @Test
  void takesANameWithAndWithoutItsKindForOneInAnyOrder() {
    assertThat(of("Noble", "Noble Bank Group")).isEqualTo("{Noble=Noble Bank Group}");
    assertThat(of("Noble", "Noble Corp .")).isEqualTo("{Noble=Noble Corp .}");
  }

  @Test
  void takesACompanyForItsOnlyBranchInAState() {
    assertThat(of("Noble Kenyan", "Noble")).isEqualTo("{Noble=Noble Kenyan}");
  }

  @Test
  void takesAWholeBodyForNoneOfItsParts() {
    assertThat(of("Noble University School of Law", "Noble University")).isEqualTo("{}");
    assertThat(of("Noble Society of Kenya", "Noble Society"))
        .isEqualTo("{Noble Society=Noble Society of Kenya}");
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
    assertThat(of("House of Lords", "House Ethics Board", "House"))
        .isEqualTo("{House=House of Lords}");
  }

  @Test
  void takesNoLongBeginningForAnotherBody() {
    assertThat(of("House of Lords", "House of Lords Library")).isEqualTo("{}");
  }

  @Property
  void namesOnlyLongerNames(@ForAll("sets") Set<String> names) {
    SortedMap<String, ShortForms.Name> inOrder = inOrder(names);

    assertThat(ShortForms.of(inOrder, first -> false))
        .allSatisfy(
            (shorter, longer) ->
                assertThat(inOrder.get(longer).words())
                    .hasSizeGreaterThan(inOrder.get(shorter).words().size()));
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
