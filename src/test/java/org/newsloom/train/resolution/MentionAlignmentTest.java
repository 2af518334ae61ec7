package org.newsloom.train.resolution;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;

class MentionAlignmentTest {

  /** The links as {@code surface = entity / actor}, a dash for what a side does not know. */
  private static String align(String gold, String found) {
    return MentionAlignment.align(Marked.of(gold).article(), Marked.of(found).found()).stream()
        .map(
            link ->
                link.surface()
                    + " = "
                    + Objects.requireNonNullElse(link.entity(), "-")
                    + " / "
                    + Objects.requireNonNullElse(link.actorId(), "-"))
        .collect(Collectors.joining("; "));
  }

  @Test
  void takesOverlappingNamesOfOneKindForTheSameMention() {
    assertThat(
            align(
                "the [organization:cia Central Agency] said",
                "the Central [organization:x Agency] said"))
        .isEqualTo("Central Agency = organization:cia / organization:x");
  }

  @Test
  void keepsNamesOfDifferentKindsApart() {
    assertThat(align("[organization:may May] rose", "[person:may May] rose"))
        .isEqualTo("May = organization:may / -; May = - / person:may");
  }

  @Test
  void takesAPlaceMistakenForItsStateIntoTheCount() {
    assertThat(align("in [place:ankara Ankara]", "in [state:TUR Ankara]"))
        .isEqualTo("Ankara = place:ankara / state:TUR");
  }

  @Test
  void leavesOutPlacesThatNobodyLookedFor() {
    assertThat(align("in [place:ankara Ankara] and [state:turkey Turkey]", "in Ankara and Turkey"))
        .isEqualTo("Turkey = state:turkey / -");
  }

  @Test
  void leavesOutDoubtfulMarksWhetherFoundOrNot() {
    String gold = "[person:queen/doubtful Queen] and [person:king/doubtful King]";

    assertThat(align(gold, "[person:queen Queen] and King")).isEmpty();
  }

  @Test
  void leavesOutAStateInsideTheNameOfAnOrganization() {
    assertThat(align("[organization:navy Turkish Navy] sails", "[state:TUR Turkish] Navy sails"))
        .isEqualTo("Turkish Navy = organization:navy / -");
  }

  @Test
  void countsASecondNameInsideAMarkedOneAsSpurious() {
    assertThat(
            align(
                "[person:lee Ann Mary Lee] came",
                "[person:ann Ann] [person:mary-lee Mary Lee] came"))
        .isEqualTo("Ann Mary Lee = person:lee / person:mary-lee; Ann = - / person:ann");
  }

  @Test
  void prefersTheSureMarkToTheDoubtfulOne() {
    assertThat(
            align(
                "[state:turkey Turkey] [organization:embassy/doubtful Embassy]",
                "[state:TUR Turkey Embassy]"))
        .isEqualTo("Turkey = state:turkey / state:TUR");
  }

  @Property
  void whatIsMarkedIsPerfectAgainstItself(@ForAll("texts") String marked) {
    GoldArticle gold = Marked.of(marked).article();

    List<LinkedMention> links = MentionAlignment.align(gold, Marked.of(marked).found());

    assertThat(links).allMatch(LinkedMention::inBoth).hasSameSizeAs(gold.mentions());
    assertThat(PairwiseScores.all(links).f1()).isEqualTo(1);
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "[person:a Ann]", "[state:b Benin]", "[organization:c 𝒞 Corp]", "[place:d Dee]", "and")
        .list()
        .ofMaxSize(12)
        .map(words -> String.join(" ", words));
  }
}
