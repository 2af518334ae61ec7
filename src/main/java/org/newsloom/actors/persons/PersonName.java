package org.newsloom.actors.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;

/**
 * A person's name in its parts.
 *
 * @param text as written, without titles
 * @param given folded given names and initials (without their periods), in order; empty if only a
 *     family name is written
 * @param givenKeys the key of each, see {@link NameKeys#given}
 * @param surname the family name as written, with its particles ("bin Salman", "al-Assad")
 * @param surnameKey see {@link NameKeys#surname}; the Arabic article is left out
 * @param suffix {@code jr}, {@code sr}, {@code ii} ...; null if none is written
 */
public record PersonName(
    String text,
    List<String> given,
    List<String> givenKeys,
    String surname,
    String surnameKey,
    @Nullable String suffix) {

  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+\\p{L}?\\.?");
  private static final Pattern GAP = Pattern.compile("[\\s,]+");

  public PersonName {
    given = List.copyOf(given);
    givenKeys = List.copyOf(givenKeys);
  }

  /** Takes a name apart. Never fails: a single word is a family name. */
  public static PersonName parse(String text) {
    Vocabulary vocabulary = Vocabulary.english();
    List<String> tokens = tokens(text);
    List<String> folded = new ArrayList<>(tokens.stream().map(Folding::fold).toList());
    String suffix = null;
    int last = tokens.size() - 1;
    if (last > 0 && vocabulary.has("suffixes", folded.get(last))) {
      suffix = folded.get(last);
      tokens = tokens.subList(0, last);
      folded = folded.subList(0, last);
    }
    if (tokens.isEmpty()) {
      return new PersonName(text, List.of(), List.of(), text, NameKeys.surname(""), null);
    }
    if (EastAsianOrder.familyNameFirst(folded)) {
      String given = String.join("", folded.subList(1, folded.size())).replace("-", "");
      return new PersonName(
          text,
          List.of(given),
          List.of(given),
          tokens.get(0),
          NameKeys.surname(folded.get(0)),
          suffix);
    }
    int first = surnameStart(tokens, folded, vocabulary);
    List<String> given = folded.subList(0, first);
    return new PersonName(
        text,
        given,
        given.stream().map(NameKeys::given).toList(),
        String.join(" ", tokens.subList(first, tokens.size())),
        joinedKey(folded.subList(first, folded.size())),
        suffix);
  }

  /** Whether only a family name is written. */
  public boolean isBare() {
    return given.isEmpty();
  }

  /** Whether the first given name is written out. */
  public boolean isFull() {
    return !given.isEmpty() && given.get(0).length() > 1;
  }

  /** The given names after the first. */
  List<String> middleKeys() {
    return givenKeys.subList(Math.min(1, givenKeys.size()), givenKeys.size());
  }

  /** The key of all its words taken as one family name: "Ben Gurion" as of David Ben Gurion. */
  public String wholeKey() {
    return joinedKey(tokens(text).stream().map(Folding::fold).toList());
  }

  /** The key of all its words taken as one given name. */
  public String asGivenKey() {
    return NameKeys.given(Folding.fold(text));
  }

  private static int surnameStart(List<String> tokens, List<String> folded, Vocabulary vocabulary) {
    // "bin Salman", "al Assad": a lower-case particle in front means that no given name is written.
    if (vocabulary.has("particles", folded.get(0))
        && Character.isLowerCase(tokens.get(0).codePointAt(0))) {
      return 0;
    }
    int first = tokens.size() - 1;
    while (first > 1 && vocabulary.has("particles", folded.get(first - 1))) {
      first--;
    }
    return first;
  }

  private static String joinedKey(List<String> folded) {
    Vocabulary vocabulary = Vocabulary.english();
    StringBuilder joined = new StringBuilder();
    for (int i = 0; i < folded.size(); i++) {
      String token = folded.get(i);
      boolean more = i + 1 < folded.size();
      if (more && vocabulary.has("dropped_particles", token)) {
        continue;
      }
      int hyphen = token.indexOf('-');
      boolean article =
          hyphen > 0 && vocabulary.has("dropped_particles", token.substring(0, hyphen));
      joined.append(article ? token.substring(hyphen + 1) : token);
    }
    return NameKeys.surname(joined.toString());
  }

  private static List<String> tokens(String text) {
    List<String> tokens = new ArrayList<>();
    for (String part : GAP.split(text.strip(), -1)) {
      if (INITIALS.matcher(part).matches()) {
        part.codePoints()
            .filter(Character::isLetter)
            .forEach(c -> tokens.add(Character.toString(c)));
      } else {
        String plain = part.replace(".", "");
        if (plain.codePoints().anyMatch(Character::isLetterOrDigit)) {
          tokens.add(plain);
        }
      }
    }
    return tokens;
  }
}
