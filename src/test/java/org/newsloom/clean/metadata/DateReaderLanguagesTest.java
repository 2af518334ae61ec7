package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DateReaderLanguagesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "de|Dienstag, 5. M\u00e4rz 2024, 10:30 Uhr",
        "de|05.03.24",
        "fr|mardi 5 mars 2024 \u00e0 10h30",
        "fr|05/03/2024",
        "es|5 de marzo de 2024",
        "it|5 marzo 2024",
        "pt|5 de mar\u00e7o de 2024",
        "pt-BR|05/03/2024 10h30",
        "nl|5 maart 2024",
        "pl|5 marca 2024",
        "cs|5. b\u0159ezna 2024",
        "hr|5. o\u017eujka 2024.",
        "fi|5. maaliskuuta 2024",
        "hu|2024. m\u00e1rcius 5.",
        "lt|2024 m. kovo 5 d.",
        "lv|2024. gada 5. marts",
        "ro|5 martie 2024",
        "tr|5 Mart 2024 Sal\u0131",
        "ru|5 \u043c\u0430\u0440\u0442\u0430 2024, 10:30",
        "uk|5 \u0431\u0435\u0440\u0435\u0437\u043d\u044f 2024",
        "el|5 \u039c\u03b1\u03c1\u03c4\u03af\u03bf\u03c5 2024",
        "ar|5 \u0645\u0627\u0631\u0633 2024",
        "ar|\u0665 \u0622\u0630\u0627\u0631 \u0662\u0660\u0662\u0664",
        "he|5 \u05d1\u05de\u05e8\u05e5 2024",
        "hi|5 \u092e\u093e\u0930\u094d\u091a 2024",
        "th|5 \u0e21\u0e35\u0e19\u0e32\u0e04\u0e21 2567",
        "th|5 \u0e21\u0e35.\u0e04. 2567",
        "id|5 Maret 2024",
        "vi|5 th\u00e1ng 3, 2024",
        "ja|2024\u5e743\u67085\u65e5",
        "ja|\u4ee4\u548c6\u5e743\u67085\u65e5",
        "zh|2024-03-05 10:30",
        "ko|2024\ub144 3\uc6d4 5\uc77c",
        "ko|24.03.05",
        "en|Tue Mar 05 10:11:12 +0000 2024",
        "en|5-Mar-24",
        "en-US|3/5/2024",
        "en-GB|5/3/24",
        "en|3/5/24 at 10:10 AM EDT",
        "en|Tue, 03/05/2024 - 17:57",
        "''|5 de marzo de 2024",
        "en|5 marzo 2024",
      })
  void readsTheFifthOfMarch(String language, String text) {
    assertThat(DateReader.read(text, DateStyle.of(language, null)).orElseThrow().date())
        .hasToString("2024-03-05");
  }

  @ParameterizedTest
  @CsvSource({
    "en, news.example.uk, 2024-03-05",
    "en-US, news.example.de, 2024-03-05",
    "en, news.example.gov, 2024-05-03",
    "en-US, news.example.com, 2024-05-03",
  })
  void theDomainTellsWhatComesFirst(String language, String host, String day) {
    assertThat(DateReader.read("05/03/2024", DateStyle.of(language, host)).orElseThrow().date())
        .hasToString(day);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "en|03/05/2024",
        "en|version 1.2.18.4",
        "en|3 comments in 2024",
        "de|Im M\u00e4rz 2024",
        "ja|3\u67085\u65e5",
      })
  void whatIsNoWholeDayGivesNothing(String language, String text) {
    assertThat(DateReader.read(text, DateStyle.of(language, null))).isEmpty();
  }
}
