package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.knowledge.ActorDefinition;
import org.newsloom.model.Actor;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorOrigin;
import org.newsloom.model.ActorReference;

class ActorResolverTest {
  private static final ActorResolver RESOLVER = new ActorResolver(Finding.LEXICON);

  private static List<ResolvedActor> resolve(List<NameCount> counts) {
    Map<String, List<NameCount>> blocks =
        counts.stream()
            .collect(
                Collectors.groupingBy(
                    count -> RESOLVER.blockKey(count.reference()),
                    TreeMap::new,
                    Collectors.toList()));
    return blocks.values().stream().flatMap(block -> RESOLVER.resolve(block).stream()).toList();
  }

  private static NameCount count(ActorKind kind, String name, long mentions) {
    return new NameCount(new ActorReference(kind, name, null), mentions, 1);
  }

  /** Persons of a corpus, the first name the most frequent: {@code id: name, other names}. */
  private static String persons(String... names) {
    List<NameCount> counts = new ArrayList<>();
    for (int i = 0; i < names.length; i++) {
      counts.add(count(ActorKind.PERSON, names[i], names.length - i));
    }
    return written(resolve(counts));
  }

  private static String written(List<ResolvedActor> actors) {
    return actors.stream()
        .map(ResolvedActor::actor)
        .map(
            actor ->
                actor.actorId()
                    + ": "
                    + actor.name()
                    + (actor.aliases().isEmpty() ? "" : ", " + String.join(", ", actor.aliases())))
        .collect(Collectors.joining("; "));
  }

  @Test
  void joinsSpellingsOfOneGivenName() {
    assertThat(persons("Benjamin Netanyahu", "Benyamin Netanyahu"))
        .isEqualTo("person:benjamin-netanyahu: Benjamin Netanyahu, Benyamin Netanyahu");
  }

  @Test
  void givesTheSameIdWhicheverSpellingIsMoreFrequent() {
    assertThat(persons("Benyamin Netanyahu", "Benjamin Netanyahu"))
        .isEqualTo("person:benjamin-netanyahu: Benyamin Netanyahu, Benjamin Netanyahu");
  }

  @Test
  void joinsSpellingsOfOneFamilyName() {
    assertThat(persons("Volodymyr Zelensky", "Volodymyr Zelenskyy", "Volodymyr Zelenskiy"))
        .isEqualTo(
            "person:volodymyr-zelensky: Volodymyr Zelensky, Volodymyr Zelenskiy, Volodymyr"
                + " Zelenskyy");
  }

  @Test
  void joinsInitialsAndMiddleNames() {
    assertThat(persons("Vladimir Putin", "Vladimir V. Putin", "V. Putin", "V.V. Putin"))
        .isEqualTo(
            "person:vladimir-putin: Vladimir Putin, V. Putin, V.V. Putin, Vladimir V. Putin");
  }

  @Test
  void joinsMoreSpellings() {
    assertThat(persons("Antony Blinken", "Anthony Blinken"))
        .isEqualTo("person:anthony-blinken: Antony Blinken, Anthony Blinken");
    assertThat(persons("Yevhen Korniychuk", "Evhen Korniytchouk"))
        .isEqualTo("person:yevhen-korniychuk: Yevhen Korniychuk, Evhen Korniytchouk");
    assertThat(persons("Joël Kotek", "Joel Kotek"))
        .isEqualTo("person:joel-kotek: Joël Kotek, Joel Kotek");
    assertThat(persons("Kim Jong Un", "Kim Jong-un"))
        .isEqualTo("person:jongun-kim: Kim Jong Un, Kim Jong-un");
    assertThat(persons("Joseph R. Biden Jr.", "Joe Biden"))
        .isEqualTo("person:joseph-biden: Joseph R. Biden Jr., Joe Biden");
  }

  @Test
  void keepsPersonsOfOneFamilyNameApart() {
    assertThat(persons("Yair Lapid", "Yair Golan", "Elie Cohen", "Dan Cohen", "Cohen"))
        .isEqualTo(
            "person:cohen: Cohen; person:daniel-cohen: Dan Cohen; person:eli-cohen: Elie Cohen;"
                + " person:yair-golan: Yair Golan; person:yair-lapid: Yair Lapid");
  }

  @Test
  void keepsMiddleNamesThatDifferApart() {
    assertThat(persons("George W. Bush", "George H. W. Bush", "George Bush"))
        .isEqualTo(
            "person:george-bush: George Bush; person:george-h-w-bush: George H. W. Bush;"
                + " person:george-w-bush: George W. Bush");
  }

  @Test
  void keepsSimilarGivenNamesApart() {
    assertThat(persons("Jan Smith", "Jane Smith", "Ian Smith", "J. Smith"))
        .isEqualTo(
            "person:ian-smith: Ian Smith; person:j-smith: J. Smith; person:jan-smith: Jan Smith;"
                + " person:jane-smith: Jane Smith");
  }

  @Test
  void keepsAGivenNameApartFromAFamilyName() {
    assertThat(persons("Larry David", "David"))
        .isEqualTo("person:david: David; person:larry-david: Larry David");
  }

  @Test
  void neverJoinsByTheFamilyNameAlone() {
    assertThat(persons("Netanyahu", "Benjamin Netanyahu"))
        .isEqualTo("person:benjamin-netanyahu: Benjamin Netanyahu; person:netanyahu: Netanyahu");
  }

  @Test
  void joinsSpellingsOfOneFamilyNameUnderTheFirst() {
    assertThat(persons("Muammar Qaddafi", "Moammar Kadafi", "Muammar al-Gaddafi"))
        .isEqualTo("person:muammar-gaddafi: Muammar Qaddafi, Moammar Kadafi, Muammar al-Gaddafi");
    assertThat(persons("Pyotr Tchaikovsky", "Piotr Chaikovskii"))
        .isEqualTo("person:piotr-chaikovsky: Pyotr Tchaikovsky, Piotr Chaikovskii");
    assertThat(persons("Yulia Tymoshenko", "Yulia Timoshenko"))
        .isEqualTo("person:julia-timoshenko: Yulia Tymoshenko, Yulia Timoshenko");
    assertThat(persons("Robert Mueller", "Robert Müller"))
        .isEqualTo("person:robert-mueller: Robert Mueller, Robert Müller");
    assertThat(persons("Abdel Fattah el-Sissi", "Abdul-Fattah al-Sisi"))
        .isEqualTo("person:abdelfatah-sisi: Abdel Fattah el-Sissi, Abdul-Fattah al-Sisi");
    assertThat(persons("Jean-Luc Picard", "Jean Luc Picard"))
        .isEqualTo("person:jean-luc-picard: Jean-Luc Picard, Jean Luc Picard");
  }

  @Test
  void keepsSimilarFamilyNamesApart() {
    assertThat(persons("John Brown", "John Browne", "John Braun", "John Smith", "John Smyth"))
        .isEqualTo(
            "person:john-braun: John Braun; person:john-brown: John Brown; person:john-browne: John"
                + " Browne; person:john-smith: John Smith; person:john-smyth: John Smyth");
  }

  @Test
  void keepsNumberedNamesApart() {
    assertThat(persons("Elizabeth II", "Elizabeth", "Elizabeth I", "Malcolm X"))
        .isEqualTo(
            "person:elizabeth: Elizabeth; person:elizabeth-i: Elizabeth I;"
                + " person:elizabeth-ii: Elizabeth II; person:malcolm-x: Malcolm X");
  }

  @Test
  void keepsJuniorAndSeniorApart() {
    assertThat(persons("Martin King Jr.", "Martin King Sr.", "Martin King"))
        .isEqualTo(
            "person:martin-king: Martin King; person:martin-king-jr: Martin King Jr.;"
                + " person:martin-king-sr: Martin King Sr.");
  }

  @Test
  void namesAnActorByTheFullFormOfTheMostArticles() {
    List<NameCount> counts =
        List.of(
            new NameCount(new ActorReference(ActorKind.PERSON, "Vladimir V. Putin", null), 30, 1),
            new NameCount(new ActorReference(ActorKind.PERSON, "V. Putin", null), 9, 9),
            new NameCount(new ActorReference(ActorKind.PERSON, "Vladimir Putin", null), 5, 5));
    assertThat(resolve(counts).get(0).actor().name()).isEqualTo("Vladimir Putin");
  }

  @Test
  void keepsTheIdsThatFormsHaveInAPartOfTheCorpus() {
    assertThat(previousIds("J. Smith", "Jane Smith"))
        .isEqualTo("person:jane-smith: [person:j-smith]");
    assertThat(previousIds("George W. Bush", "George H. W. Bush"))
        .isEqualTo(
            "person:george-h-w-bush: [person:george-bush]; person:george-w-bush:"
                + " [person:george-bush]");
    assertThat(previousIds("George W. Bush", "George H. W. Bush", "George Bush"))
        .isEqualTo("person:george-bush: []; person:george-h-w-bush: []; person:george-w-bush: []");
  }

  private static String previousIds(String... names) {
    List<NameCount> counts =
        Arrays.stream(names).map(name -> count(ActorKind.PERSON, name, 1)).toList();
    return resolve(counts).stream()
        .map(ResolvedActor::actor)
        .map(actor -> actor.actorId() + ": " + actor.previousIds())
        .collect(Collectors.joining("; "));
  }

  @Test
  void joinsFormsOfAnOrganization() {
    assertThat(
            written(
                resolve(
                    List.of(
                        count(ActorKind.ORGANIZATION, "Zubar", 3),
                        count(ActorKind.ORGANIZATION, "Zubar party", 2)))))
        .isEqualTo("organization:zubar: Zubar, Zubar party");
  }

  @Test
  void joinsAnAcronymToTheOneOrganizationItIsDefinedFor() {
    assertThat(organizations("FRB", "Federal Reserve Board (FRB)", "Federal Reserve Board"))
        .isEqualTo(
            "organization:federal-reserve-board: Federal Reserve Board, FRB"
                + " [organization:frb]");
    assertThat(organizations("SDP", "Social Democratic Party (SDP)", "Serbian Dog Police (SDP)"))
        .isEqualTo(
            "organization:sdp: SDP []; organization:serbian-dog-police: Serbian Dog Police, SDP [];"
                + " organization:social-democratic-party: Social Democratic Party, SDP []");
  }

  @Test
  void joinsNoAcronymThatIsNotDefined() {
    assertThat(organizations("FRB", "Federal Reserve Board"))
        .isEqualTo(
            "organization:federal-reserve-board: Federal Reserve Board [];"
                + " organization:frb: FRB []");
  }

  @Test
  void leavesAnAcronymOpenThatMayAlsoStandForAListedOrganization() {
    assertThat(organizations("ABC", "American Bread Company (ABC)"))
        .contains("organization:abc: ABC []")
        .contains("organization:american-bread-company: American Bread Company");
  }

  @Test
  void joinsFormsOfABodyOfAStateAndGivesItsCountry() {
    assertThat(
            resolve(
                List.of(
                    count(ActorKind.ORGANIZATION, "Togolese Foreign Ministry", 3),
                    count(ActorKind.ORGANIZATION, "Ministry of Foreign Affairs of Togo", 2),
                    count(ActorKind.ORGANIZATION, "Foreign Ministry of Togo", 1))))
        .extracting(ResolvedActor::actor)
        .extracting(Actor::actorId, Actor::name, Actor::country)
        .containsExactly(
            tuple("organization:togo-foreign-ministry", "Togolese Foreign Ministry", "TGO"));
  }

  @Test
  void keepsBodiesOfTwoStatesApart() {
    assertThat(
            resolve(
                List.of(
                    count(ActorKind.ORGANIZATION, "Supreme Court of Togo", 1),
                    count(ActorKind.ORGANIZATION, "Ghanaian Supreme Court", 1),
                    count(ActorKind.ORGANIZATION, "Supreme Court", 1))))
        .extracting(ResolvedActor::actor)
        .extracting(Actor::actorId)
        .containsExactlyInAnyOrder(
            "organization:togo-supreme-court",
            "organization:ghana-supreme-court",
            "organization:supreme-court");
  }

  @Test
  void joinsSpellingsAndTurnedNamesOfADepartment() {
    assertThat(organizations("Department of Defence", "the Defense Department", "Acme Ltd", "Acme"))
        .isEqualTo(
            "organization:acme: Acme, Acme Ltd [];"
                + " organization:defense-department: Department of Defence, the Defense Department"
                + " []");
  }

  @Test
  void takesAnUnlistedFormOfAListedIdForTheListed() {
    assertThat(organizations("Unrwa"))
        .isEqualTo(
            "organization:unrwa: United Nations Relief and Works Agency, U.N.R.W.A., UNRWA, Unrwa"
                + " []");
  }

  private static String organizations(String... names) {
    List<NameCount> counts =
        Arrays.stream(names).map(name -> count(ActorKind.ORGANIZATION, name, 1)).toList();
    return resolve(counts).stream()
        .map(ResolvedActor::actor)
        .sorted(java.util.Comparator.comparing(Actor::actorId))
        .map(
            actor ->
                actor.actorId()
                    + ": "
                    + actor.name()
                    + (actor.aliases().isEmpty() ? "" : ", " + String.join(", ", actor.aliases()))
                    + " "
                    + actor.previousIds())
        .collect(Collectors.joining("; "));
  }

  @Test
  void describesAStateAsTheLexiconDoes() {
    List<ResolvedActor> actors =
        resolve(
            List.of(
                new NameCount(new ActorReference(ActorKind.STATE, "Myanmar", "state:MMR"), 3, 2)));
    Actor actor = actors.get(0).actor();
    assertThat(List.of(actor.actorId(), actor.name(), String.valueOf(actor.country())))
        .containsExactly("state:MMR", "Myanmar", "MMR");
    assertThat(actor.aliases()).containsExactly("Burma", "Republic of the Union of Myanmar");
  }

  @Test
  void joinsSpellingsToAListedPerson() {
    ActorDefinition listed =
        new ActorDefinition(
            "Benjamin Netanyahu",
            ActorKind.PERSON,
            List.of("Bibi"),
            "prime minister",
            "ISR",
            false);
    ActorResolver resolver = new ActorResolver(Finding.LEXICON.with(List.of(listed)));
    List<NameCount> block =
        List.of(
            count(ActorKind.PERSON, "Benyamin Netanyahu", 9),
            new NameCount(
                new ActorReference(
                    ActorKind.PERSON, "Benjamin Netanyahu", "person:benjamin-netanyahu"),
                1,
                1));
    assertThat(resolver.resolve(block).stream().map(ResolvedActor::actor))
        .containsExactly(
            new Actor(
                "person:benjamin-netanyahu",
                ActorKind.PERSON,
                "Benjamin Netanyahu",
                List.of("Benyamin Netanyahu", "Bibi"),
                ActorOrigin.LEXICON,
                "prime minister",
                "ISR",
                List.of()));
  }

  @Property(tries = 300)
  void doesNotDependOnTheOrder(@ForAll("names") List<String> names, @ForAll Random random) {
    List<NameCount> counts = counts(names);
    List<NameCount> shuffled = new ArrayList<>(counts);
    Collections.shuffle(shuffled, random);
    assertThat(resolve(shuffled)).isEqualTo(resolve(counts));
  }

  @Property(tries = 300)
  void doesNotDependOnHowTheCorpusIsCut(
      @ForAll("names") List<String> names, @ForAll Random random) {
    List<NameCount> parts = new ArrayList<>();
    for (NameCount count : counts(names)) {
      long first = random.nextInt((int) count.mentionCount() + 1);
      parts.add(new NameCount(count.reference(), first, 0));
      parts.add(new NameCount(count.reference(), count.mentionCount() - first, 1));
    }
    Collections.shuffle(parts, random);
    assertThat(resolve(parts)).isEqualTo(resolve(counts(names)));
  }

  @Property(tries = 300)
  void keepsEachIdOfAPartOfTheCorpusAsIdOrPreviousId(
      @ForAll("names") List<String> names, @ForAll Random random) {
    List<NameCount> whole = counts(names);
    List<NameCount> part = whole.stream().filter(count -> random.nextBoolean()).toList();
    Set<String> known = new TreeSet<>();
    resolve(whole).stream()
        .map(ResolvedActor::actor)
        .forEach(
            actor -> {
              known.add(actor.actorId());
              known.addAll(actor.previousIds());
            });
    assertThat(known)
        .containsAll(resolve(part).stream().map(actor -> actor.actor().actorId()).toList());
  }

  @Property(tries = 300)
  void givesEveryReferenceToExactlyOneActor(@ForAll("names") List<String> names) {
    List<NameCount> counts = counts(names);
    assertThat(resolve(counts).stream().flatMap(actor -> actor.references().stream()))
        .containsExactlyInAnyOrderElementsOf(
            counts.stream().map(NameCount::reference).distinct().toList());
  }

  @Property(tries = 300)
  void givesEveryActorItsOwnId(@ForAll("names") List<String> names) {
    assertThat(resolve(counts(names)).stream().map(actor -> actor.actor().actorId()))
        .doesNotHaveDuplicates();
  }

  private static List<NameCount> counts(List<String> names) {
    List<NameCount> counts = new ArrayList<>();
    for (int i = 0; i < names.size(); i++) {
      counts.add(count(ActorKind.PERSON, names.get(i), i % 3));
      counts.add(count(ActorKind.ORGANIZATION, names.get(i), i % 3));
    }
    return counts;
  }

  @Provide
  Arbitrary<List<String>> names() {
    Arbitrary<String> part =
        Arbitraries.of(
            Arrays.asList(
                "George",
                "Yevhen",
                "Evhen",
                "G.",
                "H.W.",
                "W.",
                "William",
                "Jr.",
                "Kim",
                "Bush",
                "Busch",
                "al-Bush",
                "Ben",
                "Mil-Man",
                "Zelensky",
                "Zelenskyy",
                "Jong-un",
                "party",
                "GB",
                "(GB)"));
    return part.list()
        .ofMinSize(1)
        .ofMaxSize(4)
        .map(parts -> String.join(" ", parts))
        .list()
        .ofMaxSize(14);
  }
}
