package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Israel attacked.                          | Israel = ISR
          Israel's war with Hamas                   | Israel = ISR; Hamas = organization:hamas
          Israel’s war                              | Israel = ISR
          The U.S. and the US and America           | U.S. = USA; US = USA; America = USA
          it angered the U.S.                       | U.S. = USA
          unlike the States, it waits               | the States = USA
          Burma, Ivory Coast, Côte d’Ivoire         | Burma = MMR; Ivory Coast = CIV; Côte d’Ivoire = CIV
          Russians and a Frenchman met Dutch aid    | Russians = RUS; Frenchman = FRA; Dutch = NLD
          North Korea, South Korea and Guinea-Bissau| North Korea = PRK; South Korea = KOR; Guinea-Bissau = GNB
          the Republic of the Congo left            | Republic of the Congo = COG
          the Democratic Republic of the Congo left | Democratic Republic of the Congo = COD
          Equatorial Guinea and Papua New Guinea    | Equatorial Guinea = GNQ; Papua New Guinea = PNG
          the former Soviet Union, Soviet Jews      | Soviet Union = SUN; Soviet = SUN
          the United Nations Security Council voted | United Nations Security Council = organization:united-nations-security-council
          the EU and the U.N. met                   | EU = organization:european-union; U.N. = organization:united-nations
          Türkiye and Turkiye                       | Türkiye = TUR; Turkiye = TUR
          the Jewish state and ISRAEL               | Jewish state = ISR; ISRAEL = ISR
          the AfD, the PIS and the PiS              | AfD = organization:alternative-for-germany; PIS = organization:law-and-justice; PiS = organization:law-and-justice
          an ICC US case, and the UK, US and ISRAEL | ICC = organization:international-criminal-court; US = USA; UK = GBR; US = USA; ISRAEL = ISR
          """)
  void findsNamesAndDemonyms(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          an Israeli-Palestinian deal      | Israeli = ISR; Palestinian = PSE
          the Israel-Hamas war             | Israel = ISR; Hamas = organization:hamas
          pro-Russian and anti-Israeli men | Russian = RUS; Israeli = ISR
          a U.S.-drafted text              | U.S. = USA
          the Kremlin-allied regime        | Kremlin = RUS*
          Russian-Iranian ties             | Russian = RUS; Iranian = IRN
          the Russia–Ukraine war           | Russia = RUS; Ukraine = UKR
          Failure of Moscow-Jerusalem ties | Moscow = RUS*; Jerusalem = ISR*
          Israeli/Russian talks            | Israeli = ISR; Russian = RUS
          """)
  void takesCompoundsApart(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Moscow and Washington pressed           | Moscow = RUS*; Washington = USA*
          the Kremlin and Downing Street said no  | Kremlin = RUS*; Downing Street = GBR*
          pressure from Kyiv, once Kiev           | Kyiv = UKR*; Kiev = UKR*
          said Washington, D.C., on Monday        | Washington, D.C. = USA*
          Brussels agreed                         | Brussels = organization:european-union*
          But Moscow Monday refused               | Moscow = RUS*
          Tehran’s ambitions                      | Tehran = IRN*
          Moscow Warns Washington Over New Arms   | Moscow = RUS*; Washington = USA*
          """)
  void marksCapitalsAndSeatsAsMetonyms(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          a turkey and fine china for us to polish in march  | ""
          New Mexico and Northern Ireland                    | ""
          Latin America and African Americans                | ""
          Haifa and Tel Aviv                                 | ""
          George Washington slept here                       | ""
          the Washington Herald wrote                        | ""
          Michael Jordan and Chad Smith                      | ""
          Jordan Peterson said it                            | ""
          Moscow State University opened                     | ""
          the Bank of Israel and the Voice of Israel         | ""
          Russian-speaking people who speak French           | ""
          Jews and Muslims                                   | ""
          TELL US WHO CAME HERE                              | ""
          two PIs, paid by the day                           | ""
          CONTACT US today, or TELL US what you saw          | ""
          the Russian Orthodox faith, in Atlanta, Georgia    | "Russian = RUS"
          it costs US$5 in Dublin, Ohio, and Macon, Georgia  | ""
          Oregon and Washington grew more than Georgia did   | ""
          THE OFFICE, 99 WASHINGTON AVENUE                   | ""
          the Oslo Accords and the Paris Agreement held      | ""
          Israel Katz said so                                | ""
          male elephants in San Jose                         | ""
          met in Washington, D.C., and outside Kyiv          | ""
          the mayor of London and the city of Paris          | ""
          a Baghdad airport and a Berlin-based firm          | ""
          LONDON (5 May) - The council voted                 | ""
          """)
  void leavesAloneWhatOnlyLooksLikeAState(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Jordan said it would wait             | Jordan = JOR
          talks with Chad, Georgia and Turkey   | Chad = TCD; Georgia = GEO; Turkey = TUR
          the Israel Defense Ministry said      | Israel Defense Ministry = Israel Defense Ministry
          the ambassador to Israel Evhen Kotyk  | Israel = ISR
          met in Tbilisi, Georgia, once more    | Georgia = GEO
          CHINA AND RUSSIA SIGN TREATY          | CHINA = CHN; RUSSIA = RUS
          the Russian Foreign Minister          | Russian = RUS
          Russian President Putin               | Russian = RUS
          """)
  void findsAmbiguousNamesWhereTheirNeighboursAllowIt(String text, String expected) {
    assertThat(Finding.known(text)).isEqualTo(expected);
  }

  @Test
  void leavesMetonymsOutWhenTheyAreSwitchedOff() {
    ActorRules rules = new ActorRules(ActorRules.DEFAULT.kinds(), false, true, 0.0);
    assertThat(
            Finding.written(
                Finding.mentions(
                    "Moscow told Russia, and Kuwait City told Kuwait.",
                    Finding.LEXICON,
                    Optional.empty(),
                    rules)))
        .isEqualTo("Russia = RUS; Kuwait = KWT");
  }

  @Test
  void countsOffsetsInCodePoints() {
    assertThat(
            Finding.mentions(
                    "🇮🇱🤝🇷🇺 Israel", Finding.LEXICON, Optional.empty(), ActorRules.DEFAULT)
                .get(0)
                .charStart())
        .isEqualTo(6);
  }
}
