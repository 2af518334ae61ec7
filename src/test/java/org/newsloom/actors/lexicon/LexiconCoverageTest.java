package org.newsloom.actors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Locale.IsoCountryCode;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.newsloom.model.ActorKind;

class LexiconCoverageTest {
  private static final Set<String> OTHERS =
      Set.of("VAT", "PSE", "TWN", "XKX", "ESH", "COK", "NIU", "SUN", "YUG", "CSK", "DDR", "VDR");

  private static List<String> states() {
    return Lexicon.standard().entries().stream()
        .filter(entry -> entry.kind() == ActorKind.STATE)
        .map(entry -> entry.id().substring("state:".length()))
        .toList();
  }

  @Test
  void holdsAllMembersOfTheUnitedNations() {
    Set<String> members = new TreeSet<>(states());
    members.removeAll(OTHERS);
    assertThat(members).hasSize(193);
  }

  @Test
  void holdsObserversDisputedAndFormerStates() {
    assertThat(states()).containsAll(OTHERS);
  }

  @Test
  void usesOnlyCodesOfIsoForMembers() {
    Set<String> iso = Locale.getISOCountries(IsoCountryCode.PART1_ALPHA3);
    assertThat(states().stream().filter(code -> !iso.contains(code)).collect(Collectors.toSet()))
        .isEqualTo(Set.of("XKX", "SUN", "YUG", "CSK", "DDR", "VDR"));
  }

  @Test
  void listsNoNameTwice() {
    List<String> names = LexiconFile.states().stream().map(Alias::text).toList();
    assertThat(names).doesNotHaveDuplicates();
  }
}
