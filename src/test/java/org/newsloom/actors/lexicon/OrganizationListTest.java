package org.newsloom.actors.lexicon;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The list of organizations that comes with Newsloom. */
class OrganizationListTest {
  private static final List<Alias> ALIASES = LexiconFile.organizations();

  @Test
  void givesEachOrganizationAStateOfTheLexicon() {
    Set<String> countries = new TreeSet<>();
    for (Alias alias : ALIASES) {
      LexiconEntry entry = alias.entry();
      if (entry != null && entry.country() != null) {
        countries.add(entry.country());
      }
    }

    assertThat(countries)
        .allSatisfy(code -> assertThat(StateNames.standard().byCode(code)).as(code).isPresent());
  }

  @Test
  void givesNoNameToTwoOrganizations() {
    Map<String, Set<String>> owners = new HashMap<>();
    for (Alias alias : ALIASES) {
      LexiconEntry entry = alias.entry();
      if (entry != null) {
        owners.computeIfAbsent(alias.text(), key -> new HashSet<>()).add(entry.id());
      }
    }

    assertThat(owners).allSatisfy((name, ids) -> assertThat(ids).as(name).hasSize(1));
  }

  @Test
  void givesNoIdTwice() {
    Map<String, Set<String>> names = new HashMap<>();
    for (Alias alias : ALIASES) {
      LexiconEntry entry = alias.entry();
      if (entry != null) {
        names.computeIfAbsent(entry.id(), key -> new HashSet<>()).add(entry.name());
      }
    }

    assertThat(names).allSatisfy((id, ofId) -> assertThat(ofId).as(id).hasSize(1));
  }
}
