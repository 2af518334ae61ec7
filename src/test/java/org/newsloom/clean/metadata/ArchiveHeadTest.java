package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.Metadata;

class ArchiveHeadTest {
  private static final String BODY =
      ("\n\nThe parish voted late on Tuesday to close the quarry on the hill, ending a dispute that"
              + " had divided its members for most of the spring.")
          .repeat(4);

  @ParameterizedTest
  @CsvSource(
      delimiter = '#',
      value = {
        "HILL TODAY//February 3, 2021 Wednesday//FIRST EDITION//Quarry shuts//SECTION://NEWS; Pg. 7A//LENGTH: 452 words#HILL TODAY#''",
        "Quarry shuts//Hill Today (USA)//February 3, 2021 Wednesday/FIRST EDITION//Length: 452 words//Byline: Ann Lee//Body#Hill Today (USA)#Ann Lee",
        "1 of 120 DOCUMENTS//The Hill Times//February 3, 2021 Wednesday//Edition 1//Quarry shuts//BYLINE: Ann Lee, Political Editor//SECTION: NEWS//LENGTH: 1,023 words#The Hill Times#Ann Lee",
        "SE     News/HD     Quarry shuts/BY     Ann Lee/WC     452 words/PD     3 February 2021/SN     Hill Times/LP#Hill Times#Ann Lee",
        "Title: Quarry shuts//Author: Lee, Ann//Publication date: Feb 3, 2021//Publication title: Hill Times; London (UK)//Full text:#Hill Times#Ann Lee",
      })
  void readsTheHeadsOfArchives(String head, String source, String authors) {
    Metadata metadata = TextMetadata.of(TextBlocks.read(head.replace('/', '\n') + BODY, false));

    assertThat(metadata.title()).isEqualTo("Quarry shuts");
    assertThat(metadata.publishedDate()).hasToString("2021-02-03");
    assertThat(metadata.source()).isEqualTo(source);
    assertThat(String.join("/", metadata.authors())).isEqualTo(authors);
  }
}
