package org.newsloom.actors.persons;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
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
 * @param surnameSlug see {@link NameKeys#surnameSlug}; particles stand apart ({@code
 *     van-beethoven}, {@code of-bingen}), the Arabic article is left out
 * @param surnameKey see {@link NameKeys#surnameBlock}
 * @param suffix {@code jr}, {@code sr}, {@code ii} ...; null if none is written
 */
public record PersonName(
    String text,
    List<String> given,
    List<String> givenKeys,
    String surname,
    String surnameSlug,
    String surnameKey,
    @Nullable String suffix) {

  private static final Pattern INITIALS = Pattern.compile("(\\p{L}\\.)+\\p{L}?\\.?");
  private static final Pattern SERVANT = Pattern.compile("abd[aeu]?l?(?:-(.+))?");

  /** Hildegard of Bingen. */
  private static final String OF = "of";

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
      return new PersonName(text, List.of(), List.of(), text, "", "", null);
    }
    if (EastAsianOrder.familyNameFirst(folded)) {
      String given = String.join("", folded.subList(1, folded.size())).replace("-", "");
      String slug = NameKeys.surnameSlug(folded.get(0));
      return new PersonName(
          text,
          List.of(given),
          List.of(given),
          tokens.get(0),
          slug,
          NameKeys.surnameBlock(slug),
          suffix);
    }
    int first = surnameStart(tokens, folded, vocabulary);
    List<String> given = givenNames(folded.subList(0, first));
    List<String> surname = folded.subList(first, folded.size());
    return new PersonName(
        text,
        given,
        given.stream().map(NameKeys::given).toList(),
        String.join(" ", tokens.subList(first, tokens.size())),
        readable(surname),
        NameKeys.surnameBlock(slug(surname)),
        suffix);
  }

  /** "Abdel Fattah", "Abdul-Fattah": servant of whom, which is one name in two words. */
  private static List<String> givenNames(List<String> folded) {
    List<String> names = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      Matcher servant = SERVANT.matcher(folded.get(i));
      if (!servant.matches()) {
        names.add(folded.get(i));
      } else if (servant.group(1) != null) {
        names.add("abdel" + servant.group(1));
      } else if (i + 1 < folded.size()) {
        names.add("abdel" + folded.get(i + 1));
        i++;
      } else {
        names.add(folded.get(i));
      }
    }
    return names;
  }

  /** Whether only a family name is written. */
  public boolean isBare() {
    return given.isEmpty();
  }

  /** Whether a number tells a person of one name: "Elizabeth II". */
  public boolean isRegnal() {
    return given.isEmpty() && suffix != null && !suffix.endsWith("r");
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
    return NameKeys.surnameBlock(slug(tokens(text).stream().map(Folding::fold).toList()));
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
    while (first > 1
        && (vocabulary.has("particles", folded.get(first - 1))
            || folded.get(first - 1).equals(OF))) {
      first--;
    }
    return first;
  }

  /** The slug with a hyphen behind each particle. */
  private static String readable(List<String> folded) {
    return withoutArticles(folded).stream()
        .flatMap(token -> withoutHyphen(token).stream())
        .map(NameKeys::surnameSlug)
        .collect(Collectors.joining("-"));
  }

  /** "Ben-Gurion" is Ben Gurion. */
  private static List<String> withoutHyphen(String token) {
    int hyphen = token.indexOf('-');
    boolean particle =
        hyphen > 0 && Vocabulary.english().has("particles", token.substring(0, hyphen));
    return particle
        ? List.of(token.substring(0, hyphen), token.substring(hyphen + 1))
        : List.of(token);
  }

  private static String slug(List<String> folded) {
    return NameKeys.surnameSlug(String.join("", withoutArticles(folded)));
  }

  private static List<String> withoutArticles(List<String> folded) {
    Vocabulary vocabulary = Vocabulary.english();
    List<String> kept = new ArrayList<>();
    for (int i = 0; i < folded.size(); i++) {
      String token = folded.get(i);
      boolean more = i + 1 < folded.size();
      if (more && vocabulary.has("dropped_particles", token)) {
        continue;
      }
      int hyphen = token.indexOf('-');
      boolean article =
          hyphen > 0 && vocabulary.has("dropped_particles", token.substring(0, hyphen));
      kept.add(article ? token.substring(hyphen + 1) : token);
    }
    return kept;
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
