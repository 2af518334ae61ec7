package org.newsloom.train.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class NameConventionsTest {
  @Test
  void cutsTitlesOffPersons() {
    assertThat(agree(sentence("Prime/B-PER Minister/I-PER John/I-PER Major/I-PER left/O")))
        .containsExactly(sentence("Prime/O Minister/O John/B-PER Major/I-PER left/O"));
  }

  @Test
  void keepsAPersonWhoIsNamedByATitleAlone() {
    assertThat(agree(sentence("Prince/B-PER left/O")))
        .containsExactly(sentence("Prince/B-PER left/O"));
  }

  @Test
  void cutsPlacesAtTheirCommas() {
    assertThat(agree(sentence("Denver/B-LOC ,/I-LOC Colorado/I-LOC")))
        .containsExactly(sentence("Denver/B-LOC ,/O Colorado/B-LOC"));
  }

  @Test
  void joinsNamesAtTheirHyphens() {
    assertThat(agree(sentence("Lashkar/B-ORG -/I-ORG e/I-ORG -/I-ORG Taiba/I-ORG -/O led/O")))
        .containsExactly(sentence("Lashkar-e-Taiba/B-ORG -/O led/O"));
  }

  @Test
  void takesAPlaceForAPlaceAlsoWhereItActs() {
    TaggedSentence place = sentence("Belgium/B-LOC");
    assertThat(agree(place, place, place, sentence("Belgium/B-ORG agreed/O")))
        .containsExactly(place, place, place, sentence("Belgium/B-LOC agreed/O"));
  }

  @Test
  void leavesAnOrganizationThatSharesItsNameWithFewPlaces() {
    TaggedSentence club = sentence("Chelsea/B-ORG");
    TaggedSentence place = sentence("Chelsea/B-LOC");
    assertThat(agree(club, place, place)).containsExactly(club, place, place);
  }

  private static List<TaggedSentence> agree(TaggedSentence... sentences) {
    return NameConventions.agree(List.of(sentences));
  }

  private static TaggedSentence sentence(String text) {
    List<String> tokens = List.of(text.split(" "));
    return new TaggedSentence(
        true,
        tokens.stream().map(token -> token.substring(0, token.lastIndexOf('/'))).toList(),
        tokens.stream().map(token -> token.substring(token.lastIndexOf('/') + 1)).toList());
  }
}
