package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.newsloom.actors.MarkedNames.organizations;
import static org.newsloom.actors.MarkedNames.persons;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.model.ActorKind;

class NamesTest {

  @Test
  void resolvesShortFormsOfAPersonNamedInFull() {
    assertThat(
            Finding.found(
                "Benjamin Netanyahu spoke. Mr. Netanyahu left. Prime Minister Netanyahu's aide slept."
                    + " Then Netanyahu’s car came.",
                persons("Benjamin Netanyahu", "Mr. Netanyahu", "Prime Minister Netanyahu's")))
        .isEqualTo(
            "Benjamin Netanyahu = Benjamin Netanyahu; Netanyahu = Benjamin Netanyahu~;"
                + " Netanyahu = Benjamin Netanyahu~; Netanyahu = Benjamin Netanyahu~");
  }

  @Test
  void resolvesAShortFormBeforeTheFullName() {
    assertThat(Finding.found("Lapid spoke. Later Yair Lapid left.", persons("Yair Lapid", "Lapid")))
        .isEqualTo("Lapid = Yair Lapid~; Yair Lapid = Yair Lapid");
  }

  @Test
  void leavesAFamilyNameOpenThatTwoPersonsBear() {
    assertThat(
            Finding.found(
                "Yair Netanyahu met Benjamin Netanyahu. Then Netanyahu left.",
                persons("Yair Netanyahu", "Benjamin Netanyahu", "Netanyahu")))
        .isEqualTo(
            "Yair Netanyahu = Yair Netanyahu; Benjamin Netanyahu = Benjamin Netanyahu;"
                + " Netanyahu = Netanyahu?");
  }

  @Test
  void letsTheOfficeDecideBetweenTwoOfOneFamilyName() {
    assertThat(
            Finding.found(
                "Foreign Minister Elie Cohen met Dan Cohen. Foreign Minister Cohen left.",
                persons("Foreign Minister Elie Cohen", "Dan Cohen", "Cohen")))
        .isEqualTo("Elie Cohen = Elie Cohen; Dan Cohen = Dan Cohen; Cohen = Elie Cohen~");
  }

  @Test
  void letsMrAndMrsRuleOut() {
    assertThat(
            Finding.found(
                "Mrs. Hillary Clinton met Mr. Bill Clinton. Mrs. Clinton left.",
                persons("Hillary Clinton", "Bill Clinton", "Clinton")))
        .isEqualTo(
            "Hillary Clinton = Hillary Clinton; Bill Clinton = Bill Clinton;"
                + " Clinton = Hillary Clinton~");
  }

  @Test
  void takesTheFullestFormAsReference() {
    assertThat(
            Finding.found(
                "Putin met aides. Vladimir Putin left. Vladimir V. Putin of Russia slept.",
                persons("Vladimir V. Putin", "Vladimir Putin")))
        .isEqualTo(
            "Putin = Vladimir V. Putin~; Vladimir Putin = Vladimir V. Putin;"
                + " Vladimir V. Putin = Vladimir V. Putin; Russia = RUS");
  }

  @Test
  void findsMissedFamilyNamesButNotWordsAndStrangers() {
    assertThat(
            Finding.found(
                "Theresa May met John Brown. May is warm and brown. Brown bears slept. Sara Brown and"
                    + " Prime Minister May left.",
                persons("Theresa May", "John Brown")))
        .isEqualTo("Theresa May = Theresa May; John Brown = John Brown; May = Theresa May~");
  }

  @Test
  void findsAMissedFullNameAgain() {
    NameFinder firstOnly = article -> List.of(new NameSpan(0, 0, 10, ActorKind.PERSON, 0.9));
    assertThat(Finding.found("Golda Meir spoke.\nThey quote Golda Meir.", firstOnly))
        .isEqualTo("Golda Meir = Golda Meir; Golda Meir = Golda Meir~");
  }

  @Test
  void resolvesNamesWithParticlesAndArticles() {
    assertThat(
            Finding.found(
                "Bashar al-Assad met David Ben Gurion. Then Assad and al-Assad and Ben Gurion left.",
                persons("Bashar al-Assad", "David Ben Gurion", "al-Assad", "Ben Gurion")))
        .isEqualTo(
            "Bashar al-Assad = Bashar al-Assad; David Ben Gurion = David Ben Gurion;"
                + " Assad = Bashar al-Assad~; al-Assad = Bashar al-Assad~;"
                + " Ben Gurion = David Ben Gurion~");
  }

  @Test
  void knowsFamilyNamesThatStandFirst() {
    assertThat(
            Finding.found(
                "Xi Jinping met Kim Jong Un. Xi left before Mr. Kim.",
                persons("Xi Jinping", "Kim Jong Un")))
        .isEqualTo(
            "Xi Jinping = Xi Jinping; Kim Jong Un = Kim Jong Un; Xi = Xi Jinping~;"
                + " Kim = Kim Jong Un~");
  }

  @Test
  void takesPartsOfACompoundOfPersonsApart() {
    assertThat(
            Finding.found(
                "Naftali Bennett met Yair Lapid. The Bennett-Lapid government fell.",
                persons("Naftali Bennett", "Yair Lapid")))
        .isEqualTo(
            "Naftali Bennett = Naftali Bennett; Yair Lapid = Yair Lapid; Bennett = Naftali Bennett~;"
                + " Lapid = Yair Lapid~");
  }

  @Test
  void letsALongerNameWinOverTheStateInIt() {
    assertThat(
            Finding.found(
                "The Israel Electric Corporation, Tel Aviv University and the New Cork Times.",
                organizations(
                    "The Israel Electric Corporation",
                    "Tel Aviv University",
                    "the New Cork Times.")))
        .isEqualTo(
            "Israel Electric Corporation = Israel Electric Corporation;"
                + " Tel Aviv University = Tel Aviv University; New Cork Times = New Cork Times");
  }

  @Test
  void letsTheStateWinOverWhatIsTheStateAndCompounds() {
    assertThat(
            Finding.found(
                "The Israeli government and Russian troops ended the Israel-Hamas War.",
                organizations("Israeli government", "Russian troops", "Israel-Hamas War")))
        .isEqualTo("Israeli = ISR; Russian = RUS; Israel = ISR; Hamas = organization:hamas");
  }

  @Test
  void findsStateAndPersonInOneSpan() {
    assertThat(
            Finding.found(
                "Russian President Vladimir Putin left. Israel Katz stayed with Jordan.",
                persons("Russian President Vladimir Putin", "Israel Katz", "Jordan")))
        .isEqualTo(
            "Russian = RUS; Vladimir Putin = Vladimir Putin; Israel Katz = Israel Katz;"
                + " Jordan = JOR");
  }

  @Test
  void keepsPlacesApartFromStates() {
    assertThat(
            Finding.found(
                "Eastern Ukraine, Gaza and New Mexico Beach.",
                new MarkedNames()
                    .and(ActorKind.PLACE, "Eastern Ukraine", "Gaza", "New Mexico Beach")))
        .isEqualTo("Ukraine = UKR; Gaza = Gaza; New Mexico Beach = New Mexico Beach");
  }

  @Test
  void resolvesAcronymsDefinedInTheText() {
    assertThat(
            Finding.found(
                "The Federal Relief Board (FRB) met. The FRB rose.",
                organizations("Federal Relief Board")))
        .isEqualTo(
            "Federal Relief Board = Federal Relief Board (FRB); FRB = Federal Relief Board"
                + " (FRB)~; FRB = Federal Relief Board (FRB)~");
  }

  @Test
  void readsDefinitionsOfAcronymsInOtherShapes() {
    assertThat(
            Finding.found(
                "The FRB, or Federal Relief Board, met. HRF (Human Rights First) left.",
                organizations("Federal Relief Board", "Human Rights First")))
        .isEqualTo(
            "FRB = Federal Relief Board (FRB)~; Federal Relief Board = Federal Relief Board"
                + " (FRB); HRF = Human Rights First (HRF)~; Human Rights First = Human Rights First"
                + " (HRF)");
    assertThat(
            Finding.found(
                "The People's Wheat Office (“PWO”) met. Then PWO left.",
                organizations("Wheat Office")))
        .isEqualTo("Wheat Office = Wheat Office");
  }

  @Test
  void findsAMissedNameByItsAcronym() {
    assertThat(
            Finding.found(
                "The Syrian Wheat Forces (SWF) met. Then the SWF left.",
                organizations("Wheat Forces")))
        .isEqualTo(
            "Syrian Wheat Forces = Syrian Wheat Forces (SWF)~; SWF = Syrian Wheat Forces (SWF)~;"
                + " SWF = Syrian Wheat Forces (SWF)~");
  }

  @Test
  void letsADefinitionInTheTextWinOverTheLexicon() {
    assertThat(
            Finding.found(
                "The International Cricket Council (ICC) met.",
                organizations("International Cricket Council")))
        .isEqualTo(
            "International Cricket Council = International Cricket Council (ICC);"
                + " ICC = International Cricket Council (ICC)~");
    assertThat(
            Finding.found(
                "The Iranian Revolutionary Guard Corps (IRGC) met.",
                organizations("Iranian Revolutionary Guard Corps")))
        .isEqualTo(
            "Iranian Revolutionary Guard Corps = organization:islamic-revolutionary-guard-corps~;"
                + " IRGC = organization:islamic-revolutionary-guard-corps");
  }

  @Test
  void takesInitialsOfOneOrganizationForIt() {
    assertThat(
            Finding.found(
                "Human Rights First met. HRF left.", organizations("Human Rights First", "HRF")))
        .isEqualTo("Human Rights First = Human Rights First; HRF = Human Rights First~");
  }

  @Test
  void resolvesShortFormsOfAnOrganization() {
    assertThat(
            Finding.found(
                "The Israeli Water Authority met Noble Moving and Storage. The Water Authority and"
                    + " Noble left.",
                organizations(
                    "Israeli Water Authority",
                    "Noble Moving and Storage",
                    "Water Authority",
                    "Noble")))
        .isEqualTo(
            "Israeli Water Authority = Israeli Water Authority; Noble Moving and Storage = Noble"
                + " Moving and Storage; Water Authority = Israeli Water Authority~; Noble = Noble"
                + " Moving and Storage~");
  }

  @Test
  void leavesAShortFormOpenThatFitsTwoOrganizations() {
    assertThat(
            Finding.found(
                "Manchester United met Manchester City. Manchester left.",
                organizations("Manchester United", "Manchester City", "Manchester")))
        .isEqualTo(
            "Manchester United = Manchester United; Manchester City = Manchester City;"
                + " Manchester = Manchester");
  }

  @Test
  void takesTheOneNamedInFullAgainOverTheOneNamedInPassing() {
    assertThat(
            Finding.found(
                "Yair Netanyahu met Benjamin Netanyahu. Netanyahu slept. Then Yair Netanyahu left.",
                persons("Yair Netanyahu", "Benjamin Netanyahu", "Netanyahu")))
        .isEqualTo(
            "Yair Netanyahu = Yair Netanyahu; Benjamin Netanyahu = Benjamin Netanyahu; Netanyahu ="
                + " Yair Netanyahu~; Yair Netanyahu = Yair Netanyahu");
  }

  @Test
  void takesTheOnlyOneIntroducedSoFar() {
    assertThat(
            Finding.found(
                "Yair Netanyahu spoke. Netanyahu left. Then Benjamin Netanyahu came. Netanyahu slept.",
                persons("Yair Netanyahu", "Benjamin Netanyahu", "Netanyahu")))
        .isEqualTo(
            "Yair Netanyahu = Yair Netanyahu; Netanyahu = Yair Netanyahu~; Benjamin Netanyahu ="
                + " Benjamin Netanyahu; Netanyahu = Netanyahu?");
  }

  @Test
  void takesAnAcronymOfAnotherLanguageRightBehindTheName() {
    assertThat(
            Finding.found(
                "The People's Water Units (QRZ) met. The QRZ left.",
                organizations("People's Water Units")))
        .isEqualTo(
            "People's Water Units = People's Water Units; QRZ = People's Water Units~; QRZ ="
                + " People's Water Units~");
  }

  @Test
  void letsAPronounDecideBetweenTwoOfOneFamilyName() {
    assertThat(
            Finding.found(
                "Hillary Clinton said she won. Bill Clinton said he lost. Clinton said her time"
                    + " came. Clinton left.",
                persons("Hillary Clinton", "Bill Clinton", "Clinton")))
        .isEqualTo(
            "Hillary Clinton = Hillary Clinton; Bill Clinton = Bill Clinton;"
                + " Clinton = Hillary Clinton~; Clinton = Clinton?");
  }

  @Test
  void resolvesPartsOfLongNames() {
    assertThat(
            Finding.found(
                "Andrés Manuel López Obrador met Aung San Suu Kyi. López Obrador and Suu Kyi left.",
                persons(
                    "Andrés Manuel López Obrador", "Aung San Suu Kyi", "López Obrador", "Suu Kyi")))
        .isEqualTo(
            "Andrés Manuel López Obrador = Andrés Manuel López Obrador; Aung San Suu Kyi = Aung San"
                + " Suu Kyi; López Obrador = Andrés Manuel López Obrador~; Suu Kyi = Aung San Suu"
                + " Kyi~");
  }

  @Test
  void resolvesANameWithoutItsNumber() {
    assertThat(
            Finding.found(
                "Queen Elizabeth II spoke. Elizabeth left.",
                persons("Queen Elizabeth II", "Elizabeth")))
        .isEqualTo("Elizabeth II = Elizabeth II; Elizabeth = Elizabeth II~");
  }

  @Test
  void givesFormsOfOneOrganizationOneReference() {
    assertThat(
            Finding.found(
                "The Zubar party won. Zubar lost.", organizations("Zubar party", "Zubar")))
        .isEqualTo("Zubar party = Zubar party; Zubar = Zubar party");
  }

  @Test
  void dropsNoise() {
    assertThat(
            Finding.found(
                "Monday came. The Jews and 22 men saw Brave dogs, brave and \"he said\".",
                persons("Monday", "Jews", "22", "Brave", "he said")))
        .isEmpty();
  }

  @Test
  void dropsNamesBelowTheConfidence() {
    ActorRules rules = new ActorRules(Set.of(ActorKind.PERSON), true, true, 0.95);
    assertThat(
            Finding.mentions(
                "Yair Lapid left.", Finding.LEXICON, Optional.of(persons("Yair Lapid")), rules))
        .isEmpty();
  }

  @Test
  void givesOnlyTheKindsAskedFor() {
    ActorRules rules = new ActorRules(Set.of(ActorKind.STATE), true, true, 0.0);
    assertThat(
            Finding.written(
                Finding.mentions(
                    "Yair Lapid left Israel.",
                    Finding.LEXICON,
                    Optional.of(persons("Yair Lapid")),
                    rules)))
        .isEqualTo("Israel = ISR");
  }

  @Test
  void trimsWhatIsNoPartOfAPersonsName() {
    assertThat(
            Finding.found(
                "But Lapid left Putin's Russia. The ambassador to Israel Jack Lew met Russian Jews.",
                persons("But Lapid", "Putin's Russia", "Israel Jack Lew", "Russian Jews")))
        .isEqualTo(
            "Lapid = Lapid; Putin = Putin; Russia = RUS; Israel = ISR; Jack Lew = Jack Lew;"
                + " Russian = RUS");
  }

  @Test
  void takesAnOfficeWithoutANameForNobody() {
    assertThat(
            Finding.found(
                "The Israeli Prime Minister met Iran's Hamas. Could Israel win?",
                persons("Israeli Prime Minister", "Iran's Hamas", "Could Israel")))
        .isEqualTo("Israeli = ISR; Iran = IRN; Hamas = organization:hamas; Israel = ISR");
  }

  @Test
  void takesAMarkedPairOfPersonsApart() {
    assertThat(
            Finding.found(
                "Yair Lapid spoke. The Bennett-Lapid government met Arkady Mil-Man.",
                persons("Yair Lapid", "Bennett-Lapid", "Arkady Mil-Man")))
        .isEqualTo(
            "Yair Lapid = Yair Lapid; Bennett = Bennett; Lapid = Yair Lapid~;"
                + " Arkady Mil-Man = Arkady Mil-Man");
  }

  @Test
  void takesNoWarForAnActor() {
    assertThat(
            Finding.found(
                "The Six-Day War and World War II ended.",
                organizations("Six-Day War", "World War II")))
        .isEmpty();
  }

  @Test
  void prefersTheKindWithTheMostCertainty() {
    NameFinder wavering =
        article ->
            List.of(
                new NameSpan(0, 0, 4, ActorKind.PERSON, 0.5),
                new NameSpan(0, 9, 13, ActorKind.ORGANIZATION, 0.9));
    assertThat(
            Finding.mentions(
                    "Acme and Acme met.",
                    Finding.LEXICON,
                    Optional.of(wavering),
                    ActorRules.DEFAULT)
                .stream()
                .map(mention -> mention.actor().kind()))
        .containsExactly(ActorKind.ORGANIZATION, ActorKind.ORGANIZATION);
  }

  @Test
  void letsAPersonBearTheNameOfACity() {
    assertThat(Finding.found("Sofia said so.", persons("Sofia"))).isEqualTo("Sofia = Sofia");
  }

  @Test
  void takesACompanyForNoneOfItsDaughters() {
    assertThat(
            Finding.found(
                "Air India Express grew.\nThen Air India said all.",
                organizations("Air India Express", "Air India")))
        .isEqualTo("Air India Express = Air India Express; Air India = Air India");
  }
}
