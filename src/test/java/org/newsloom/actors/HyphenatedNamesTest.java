package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.OpenNlpNameFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.model.ActorKind;

/** Hyphens and possessives, with the shipped model. */
class HyphenatedNamesTest {
  private final Annotator annotator = new Annotator(new AnnotatorOptions("en", 0));
  private final NameFinder finder = new OpenNlpNameFinder();

  @Test
  void keepsAHyphenatedNameWhole() {
    assertThat(found("President Bashar al-Assad met Arkady Mil-Man on Monday."))
        .isEqualTo("Bashar al-Assad = Bashar al-Assad; Arkady Mil-Man = Arkady Mil-Man");
  }

  @Test
  void findsThreeActorsInACompound() {
    assertThat(found("The Iran-Hamas-Hezbollah axis won."))
        .isEqualTo("Iran = IRN; Hamas = organization:hamas; Hezbollah = organization:hezbollah");
  }

  @Test
  void cutsPossessivesOff() {
    for (String mark : List.of("'", "\u2019")) {
      assertThat(found("Then Vladimir Putin" + mark + "s aide left."))
          .isEqualTo("Vladimir Putin = Vladimir Putin");
    }
  }

  private String found(String text) {
    ActorFinder actors =
        new ActorFinder(
            Finding.LEXICON,
            Optional.of(finder),
            new ActorRules(EnumSet.allOf(ActorKind.class), true, true, 0.0));
    return Finding.written(actors.find(annotator.annotate(TestArticles.of(text).article())));
  }
}
