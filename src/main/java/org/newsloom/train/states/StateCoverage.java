package org.newsloom.train.states;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Surroundings;
import org.newsloom.actors.lexicon.AliasForm;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.lexicon.LexiconMatch;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.ResourceLines;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;
import org.newsloom.model.ActorKind;
import org.newsloom.model.EditDistance;

/**
 * Compares a dictionary of countries with the lexicon of states, string by string: known as a name,
 * an adjective or a capital of the same state, or missed for a {@link MissReason}.
 *
 * <p>Reasons are found by rule, or stand in {@code reasons.tsv}; a miss with neither is
 * unexplained, and the lexicon or the reasons are wrong.
 */
public final class StateCoverage {
  private static final String STATE = "state:";
  private static final Pattern LIST_FORM =
      Pattern.compile(".*[(,].*|.*\\b(REP|DEM|IS|BRIT|EQ|ST)\\. .*|.*\\b(REP|IS)\\.?$");

  /** Words that mark a string as English. */
  private static final Set<String> ENGLISH =
      Set.of(
          "the",
          "of",
          "and",
          "republic",
          "kingdom",
          "democratic",
          "peoples",
          "people",
          "united",
          "states",
          "island",
          "islands",
          "state",
          "former",
          "land",
          "country",
          "empire",
          "soviet",
          "north",
          "south",
          "middle",
          "big",
          "little",
          "red",
          "communist",
          "territory",
          "west",
          "new",
          "coast",
          "british",
          "french",
          "spanish",
          "dutch",
          "belgian",
          "netherlands");

  /** The dictionary's own codes for states that ISO 3166 gives another. */
  private static final Map<String, String> CODES = Map.of("KSV", "XKX", "TMP", "TLS");

  private final Lexicon lexicon = Lexicon.standard();
  private final Map<String, MissReason> reasons = new HashMap<>();
  private final Map<String, String> noStates = new HashMap<>();
  private final Map<AliasForm, Integer> known = new EnumMap<>(AliasForm.class);
  private final Map<MissReason, SortedMap<String, List<String>>> misses =
      new EnumMap<>(MissReason.class);
  private final SortedMap<String, String> unknownStates = new TreeMap<>();
  private final Set<String> found = new TreeSet<>();
  private int strings;

  private StateCoverage() {
    for (String line : ResourceLines.read("/org/newsloom/train/states/reasons.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns[0].equals("no_state")) {
        noStates.put(columns[1], columns[2]);
        continue;
      }
      MissReason reason = MissReason.valueOf(columns[0].toUpperCase(Locale.ROOT));
      for (String name : columns[2].split("\\|", -1)) {
        reasons.put(columns[1] + ' ' + Folding.slug(name), reason);
      }
    }
  }

  /** Compares all states of a dictionary. */
  public static StateCoverage of(List<CountryDictionary.Listed> dictionary) {
    StateCoverage coverage = new StateCoverage();
    dictionary.forEach(coverage::compare);
    return coverage;
  }

  /** How many strings nobody has explained. */
  public int unexplained() {
    return count(MissReason.UNEXPLAINED);
  }

  /** How many strings the lexicon knows in a form. */
  public int known(AliasForm form) {
    return known.getOrDefault(form, 0);
  }

  /** The strings missed for a reason, as {@code CODE name}. */
  public List<String> missed(MissReason reason) {
    return misses.getOrDefault(reason, new TreeMap<>()).entrySet().stream()
        .flatMap(entry -> entry.getValue().stream().map(name -> entry.getKey() + " " + name))
        .toList();
  }

  /** The comparison as text. */
  public String report() {
    StringBuilder text = new StringBuilder();
    int all = known.values().stream().mapToInt(Integer::intValue).sum();
    text.append(
        "%d strings of %d states; the lexicon knows %d of them as the same state: %d names, %d adjectives, %d capitals%n"
            .formatted(
                strings,
                found.size(),
                all,
                known(AliasForm.NAME),
                known(AliasForm.DEMONYM),
                known(AliasForm.METONYM)));
    unknownStates.forEach(
        (code, why) -> text.append("no state of the lexicon: %s: %s%n".formatted(code, why)));
    text.append(
        "states of the lexicon that the dictionary has not: %s%n"
            .formatted(
                lexicon.entries().stream()
                    .filter(entry -> entry.kind() == ActorKind.STATE)
                    .map(entry -> entry.id().substring(STATE.length()))
                    .filter(code -> !found.contains(code))
                    .collect(Collectors.joining(" "))));
    misses.forEach(
        (reason, byState) -> {
          text.append("%n%d misses: %s%n".formatted(count(reason), reason.meaning()));
          byState.forEach(
              (code, names) -> text.append("  %s %s%n".formatted(code, String.join(", ", names))));
        });
    text.append("%n%d misses are not explained%n".formatted(unexplained()));
    return text.toString();
  }

  private void compare(CountryDictionary.Listed listed) {
    String code = CODES.getOrDefault(listed.code(), listed.code());
    LexiconEntry entry = lexicon.entry(STATE + code).orElse(null);
    if (entry == null) {
      unknownStates.put(code, noStates.getOrDefault(code, "not explained"));
      return;
    }
    found.add(code);
    boolean capitalSeen = false;
    Set<String> seen = new HashSet<>();
    Set<String> knownLetters = knownLetters(listed, entry);
    for (String name : listed.names()) {
      if (Folding.slug(name).isEmpty() || !seen.add(Folding.slug(name))) {
        continue;
      }
      strings++;
      AliasForm form = form(name, entry.id());
      if (form != null) {
        known.merge(form, 1, Integer::sum);
        capitalSeen |= form == AliasForm.METONYM;
      } else {
        misses
            .computeIfAbsent(reason(name, code, knownLetters, capitalSeen), key -> new TreeMap<>())
            .computeIfAbsent(code, key -> new ArrayList<>())
            .add(name);
      }
    }
  }

  /** The letters of all that the lexicon knows of a state: its names, and what is listed of it. */
  private Set<String> knownLetters(CountryDictionary.Listed listed, LexiconEntry entry) {
    return Stream.of(
            Stream.of(entry.name()),
            entry.otherNames().stream(),
            listed.names().stream().filter(name -> form(name, entry.id()) != null))
        .flatMap(names -> names)
        .map(StateCoverage::letters)
        .collect(Collectors.toSet());
  }

  /** In which form the lexicon knows a string as a state; null if it does not. */
  private @Nullable AliasForm form(String name, String id) {
    String plain = name.replaceFirst("^THE ", "");
    return Stream.of(name, plain, capitalised(plain), "of " + capitalised(plain))
        .map(text -> matched(text, id))
        .filter(form -> form != null)
        .findFirst()
        .orElse(null);
  }

  private @Nullable AliasForm matched(String text, String id) {
    List<Word> words = WordReader.read(text);
    int skipped = text.startsWith("of ") ? 1 : 0;
    for (LexiconMatch match : lexicon.find(words, List.of(), Surroundings.NONE)) {
      LexiconEntry entry = match.alias().entry();
      boolean whole = match.firstWord() <= skipped && match.endWord() == words.size();
      if (whole && entry != null && entry.id().equals(id)) {
        return match.alias().form();
      }
    }
    return null;
  }

  private MissReason reason(
      String name, String code, Set<String> knownLetters, boolean capitalSeen) {
    MissReason judged = reasons.get(code + ' ' + Folding.slug(name));
    if (judged != null) {
      return judged;
    }
    if (capitalSeen) {
      return MissReason.BEHIND_THE_CAPITAL;
    }
    if (LIST_FORM.matcher(name).matches()) {
      return MissReason.LIST_FORM;
    }
    String letters = letters(name.replaceFirst("^THE ", ""));
    boolean near =
        knownLetters.stream()
            .anyMatch(
                known -> EditDistance.between(letters, known) <= Math.max(2, known.length() / 4));
    if (near) {
      return MissReason.SPELLING;
    }
    boolean english = Stream.of(Folding.slug(name).split("-", -1)).anyMatch(ENGLISH::contains);
    return english ? MissReason.UNEXPLAINED : MissReason.OTHER_LANGUAGE;
  }

  private int count(MissReason reason) {
    return misses.getOrDefault(reason, new TreeMap<>()).values().stream()
        .mapToInt(List::size)
        .sum();
  }

  private static String capitalised(String name) {
    return WordReader.read(name).stream()
        .map(
            word ->
                (word.spaceBefore() ? " " : "")
                    + (Set.of("OF", "THE", "AND").contains(word.text())
                        ? word.text().toLowerCase(Locale.ROOT)
                        : word.text().substring(0, 1)
                            + word.text().substring(1).toLowerCase(Locale.ROOT)))
        .collect(Collectors.joining())
        .strip();
  }

  private static String letters(String name) {
    return Folding.slug(name).replace("-", "");
  }
}
