package org.newsloom.train.states;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.model.UserError;

class StateCoverageTest {
  @TempDir Path folder;

  private List<CountryDictionary.Listed> read(String text) throws IOException {
    return CountryDictionary.read(Files.writeString(folder.resolve("a.actors.txt"), text));
  }

  private StateCoverage coverage(String text) throws IOException {
    return StateCoverage.of(read(text));
  }

  @Test
  void readsAStateWithItsSynonyms() throws IOException {
    assertThat(read("# comment\nNORWAY_  [NOR]\n+NORWEGIAN_ \n+OSLO_ # seat\n"))
        .containsExactly(
            new CountryDictionary.Listed("NOR", List.of("NORWAY", "NORWEGIAN", "OSLO")));
  }

  @Test
  void takesTheCodeOfToday() throws IOException {
    assertThat(read("LATVIA_\n+LATVIAN_\n\t[USRLVA <910821]\n\t[LVA >910821]\n"))
        .containsExactly(new CountryDictionary.Listed("LVA", List.of("LATVIA", "LATVIAN")));
  }

  @Test
  void passesOverAgentsAndOfficeHolders() throws IOException {
    assertThat(
            read("OLA_NORDMANN_  ; note\n\t[NORGOV 810101-820101]\n\t[NORELI]\nARMY_ [NORMIL]\n"))
        .isEmpty();
  }

  @Test
  void saysThatAFileCannotBeRead() {
    assertThatThrownBy(() -> CountryDictionary.read(folder.resolve("none")))
        .isInstanceOf(UserError.class)
        .hasMessageContaining("give a dictionary of actors in the form of PETRARCH");
  }

  @Test
  void countsNamesAdjectivesAndCapitals() throws IOException {
    StateCoverage coverage = coverage("NORWAY_  [NOR]\n+KINGDOM_OF_NORWAY_\n+NORWEGIAN_\n+OSLO_\n");
    assertThat(
            List.of(
                coverage.known(AliasForm.NAME),
                coverage.known(AliasForm.DEMONYM),
                coverage.known(AliasForm.METONYM)))
        .containsExactly(2, 1, 1);
  }

  @Test
  void explainsMisses() throws IOException {
    StateCoverage coverage =
        coverage("NORWAY_  [NOR]\n+NORWAI_\n+NOREGUR_\n+NORWAY_(KINGDOM)_\n+OSLO_\n+BERGEN_\n");
    assertThat(
            List.of(
                coverage.missed(MissReason.SPELLING),
                coverage.missed(MissReason.OTHER_LANGUAGE),
                coverage.missed(MissReason.LIST_FORM),
                coverage.missed(MissReason.BEHIND_THE_CAPITAL)))
        .containsExactly(
            List.of("NOR NORWAI"),
            List.of("NOR NOREGUR"),
            List.of("NOR NORWAY (KINGDOM)"),
            List.of("NOR BERGEN"));
  }

  @Test
  void leavesAnEnglishNameUnexplained() throws IOException {
    assertThat(coverage("NORWAY_  [NOR]\n+LAND_OF_FJORDS_\n").unexplained()).isEqualTo(1);
  }

  @Test
  void doesNotTakeACityForItsState() throws IOException {
    assertThat(
            coverage("ISRAEL_ [ISR]\n+JERUSALEM_\n+HAIFA_\n+TEL_AVIV_\n")
                .missed(MissReason.BEHIND_THE_CAPITAL))
        .containsExactly("ISR HAIFA", "ISR TEL AVIV");
  }

  @Test
  void namesAStateThatTheLexiconHasNot() throws IOException {
    assertThat(coverage("ARUBA_ [ABW]\n").report())
        .contains("no state of the lexicon: ABW: a territory of the Netherlands");
  }
}
