package org.newsloom.actors.persons;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PersonNameTest {
  @ParameterizedTest
  @CsvSource({
    "Nachman of Breslov, of-breslov",
    "Ludwig van Beethoven, van-beethoven",
    "David Ben Gurion, ben-gurion",
    "David Ben-Gurion, ben-gurion",
    "Ursula von der Leyen, von-der-leyen",
    "Angus Mac Donald, mac-donald",
    "Ali Abu Hassan, abu-hassan",
    "Bashar al-Assad, assad"
  })
  void setsParticlesApartInTheSlug(String name, String slug) {
    assertThat(PersonName.parse(name).surnameSlug()).isEqualTo(slug);
  }

  @ParameterizedTest
  @CsvSource({
    "David Ben Gurion, David Bengurion",
    "Angus Mac Donald, Angus MacDonald",
    "Ann De Vries, Ann deVries",
    "Bashar al-Assad, Bashar Assad"
  })
  void findsOneFamilyNameUnderAllItsSpellings(String name, String other) {
    assertThat(PersonName.parse(name).surnameKey()).isEqualTo(PersonName.parse(other).surnameKey());
  }

  @ParameterizedTest
  @CsvSource({
    "Lilly, Lily",
    "Ana, Anna",
    "Sami, Samuel",
    "Ema, Emma",
    "Hana, Hanna",
    "Ala, Alla",
    "Aly, Ally"
  })
  void tellsShortGivenNamesApart(String name, String other) {
    assertThat(NameKeys.given(name.toLowerCase(Locale.ROOT)))
        .isNotEqualTo(NameKeys.given(other.toLowerCase(Locale.ROOT)));
  }

  @ParameterizedTest
  @CsvSource({
    "benyamin, benjamin",
    "anthony, antony",
    "mohamed, muhammad",
    "lili, lily",
    "yuri, yuriy",
    "yuri, yurii",
    "philip, phillip",
    "natalie, nathalie",
    "joe, joseph"
  })
  void takesSpellingsOfOneGivenNameForOne(String name, String other) {
    assertThat(NameKeys.given(name)).isEqualTo(NameKeys.given(other));
  }
}
