package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import opennlp.tools.util.Span;
import org.junit.jupiter.api.Test;

class PlaceAndPersonTest {
  private static final String[] OTHER = {"Norway", "won"};
  private static final List<Span> NORWAY = List.of(new Span(0, 1, "place"));

  @Test
  void partsThePlaceOfAnOfficeFromThePersonBehindIt() {
    assertThat(part("The ambassador to Norway Anna Lee left", new Span(3, 6, "place")))
        .containsExactly(new Span(3, 4, "place"), new Span(4, 6, "person"));
  }

  @Test
  void keepsAPlaceOfSeveralWordsWithoutATitleBeforeIt() {
    Span place = new Span(2, 5, "place");
    assertThat(part("Roads to Norway Salt Lake closed", place)).containsExactly(place);
  }

  @Test
  void keepsAPlaceWhoseFirstWordIsNoneByItself() {
    Span place = new Span(3, 6, "place");
    assertThat(part("The ambassador to Papua New Guinea left", place)).containsExactly(place);
  }

  private static List<Span> part(String sentence, Span found) {
    return PlaceAndPerson.part(
            List.of(OTHER, sentence.split(" ", -1)), List.of(NORWAY, List.of(found)))
        .get(1);
  }
}
