package org.newsloom.actors.persons;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.TreeMap;
import java.util.function.UnaryOperator;
import java.util.regex.Pattern;
import org.newsloom.actors.words.Vocabulary;

/**
 * Keys under which spellings of one given name or family name are equal.
 *
 * <p>The rules undo habits of transliteration only; there is no edit distance, which would make one
 * of Jan and Jane, Maria and Mario, Hofer and Hofner. A family name has two keys: its slug, which
 * stands in the id and so should read well, and its block key, which undoes more and so makes one
 * of more spellings. Equal slugs have equal block keys.
 */
final class NameKeys {
  private static final List<String> LONG_I_ENDINGS =
      List.of("iyy", "yi", "iy", "ij", "yj", "yy", "ii", "i");

  /** Letters of a given name without doubled ones. */
  private static final int LONGEST_SHORT = 4;

  private static final Map<String, String> GIVEN_BY_KEY =
      firstSpellings(Vocabulary.english().givenNames(), NameKeys::transliteration);

  /** Qassem; but not Quinn. */
  private static final Pattern Q = Pattern.compile("q(?!u)");

  /** Mueller and Schroeder, as Müller and Schröder, whose accents are folded away. */
  private static final Pattern UMLAUT = Pattern.compile("(?<=[^aeiouqy])([aou])e(?=[^aeiouyw])");

  /** Gadhafi, Ghannouchi; but not Gandhi. */
  private static final Pattern VOICED = Pattern.compile("(?<=^|[aeiou])([gd])h(?=[aeiou])");

  private static final Pattern SLAVIC =
      Pattern.compile("(enko|[aeiouy][vw]|[oe]va|sky|skaya|[iy]ch|[iy]c|uk|[iy]ak|yk)$");

  /** Dudayev. */
  private static final Pattern GLIDE = Pattern.compile("(?<=[aeiou])y(?=[aeou])");

  /** Tymoshenko, Yanukovych. */
  private static final Pattern INNER_Y = Pattern.compile("(?<=[^aeiou])y(?=.)");

  /** Milosevich. */
  private static final Pattern PATRONYMIC = Pattern.compile("vich$");

  /** Gorbachov. */
  private static final Pattern HUSHED_O = Pattern.compile("(?<=ch|sh|zh)ov$");

  /** Suleymani; Haynes and Haines are two names, and too short for it. */
  private static final Pattern DIPHTHONG_Y = Pattern.compile("(?<=[aeo])y(?=[^aeiouy])");

  /** Haniyeh, Haniyah. */
  private static final Pattern FINAL_A = Pattern.compile("(?<=iy)(eh|ah|e)$");

  private static final Pattern FINAL_I = Pattern.compile("(?<=[^aeiouy])(iyy|yi|iy|ij|yy|ii|i)$");
  private static final Pattern DOUBLED = Pattern.compile("([^aeiou])\\1");

  private static final Map<String, String> SURNAME_BY_KEY =
      firstSpellings(Vocabulary.english().familyNames(), NameKeys::withoutHabits);

  private NameKeys() {}

  /**
   * Zelensky, Zelenskyy, Zelenskiy and Zelenskij are {@code zelensky}; Kravtchouk and Kravchuk
   * {@code kravchuk}; Romanoff {@code romanov}. Hyphens, apostrophes and spaces fall away, so a key
   * is one run of letters.
   *
   * @param folded the folded family name
   */
  static String surnameSlug(String folded) {
    StringBuilder letters = new StringBuilder();
    folded.codePoints().filter(Character::isLetterOrDigit).forEach(letters::appendCodePoint);
    String key = letters.toString();
    if (key.length() < 5) {
      return key;
    }
    key = key.replace("tch", "ch");
    if (key.endsWith("ouk") || key.endsWith("ouks")) {
      key = key.replace("ouk", "uk");
    } else if (key.endsWith("hou")) {
      key = key.substring(0, key.length() - 2) + "u";
    } else if (key.endsWith("off") || key.endsWith("eff")) {
      key = key.substring(0, key.length() - 2) + "v";
    }
    for (String ending : LONG_I_ENDINGS) {
      boolean slavic = ending.length() > 1 || key.endsWith("ski") || key.endsWith("tski");
      if (slavic && key.endsWith(ending)) {
        return key.substring(0, key.length() - ending.length()) + "y";
      }
    }
    return key;
  }

  /**
   * The block key of a family name, out of its slug: Qaddafi and Kadafi, Barghouti and Barghuti,
   * Mueller and Müller, Tymoshenko and Timoshenko, Haniyeh and Haniya are equal. Short names keep
   * more of their slug.
   *
   * @param slug see {@link #surnameSlug}
   */
  static String surnameBlock(String slug) {
    String key = withoutHabits(slug);
    return SURNAME_BY_KEY.getOrDefault(key, key);
  }

  private static String withoutHabits(String slug) {
    String key = Q.matcher(slug).replaceAll("k");
    if (slug.length() > 4) {
      key = withoutDigraphs(key);
    }
    if (slug.length() > 3) {
      key = FINAL_I.matcher(key).replaceAll("y");
      key = DOUBLED.matcher(key).replaceAll("$1");
    }
    return key;
  }

  private static String withoutDigraphs(String slug) {
    String key = UMLAUT.matcher(slug).replaceAll("$1");
    key = key.replace("ou", "u").replace("oo", "u").replace("kh", "h").replace("dj", "d");
    key = VOICED.matcher(key).replaceAll("$1");
    if (SLAVIC.matcher(key).find()) {
      key = GLIDE.matcher(key).replaceAll("");
      key = INNER_Y.matcher(key).replaceAll("i").replace("w", "v");
      key = PATRONYMIC.matcher(key).replaceAll("vic");
      key = HUSHED_O.matcher(key).replaceAll("ev");
    } else if (slug.length() >= 7) {
      key = DIPHTHONG_Y.matcher(key).replaceAll("i");
    }
    return FINAL_A.matcher(key).replaceAll("a");
  }

  /**
   * Benyamin and Benjamin are {@code benjamin}, Antony and Anthony {@code anthony}, Evhen and
   * Yevhen {@code yevhen}, Dmitri and Dmitriy {@code dmitry}: names of the given-name list have its
   * first spelling as key, others what the rules leave. A doubled consonant of a short name stays:
   * Lily and Lilly, Ana and Anna, Sami and Sammy are two.
   *
   * @param folded the folded given name
   */
  static String given(String folded) {
    StringJoiner keys = new StringJoiner("-");
    for (String part : folded.split("-", -1)) {
      String key = transliteration(part);
      keys.add(GIVEN_BY_KEY.getOrDefault(key, key));
    }
    return keys.toString();
  }

  private static String transliteration(String folded) {
    String key = transliteration(folded, true);
    return key.length() <= LONGEST_SHORT ? transliteration(folded, false) : key;
  }

  private static String transliteration(String folded, boolean undouble) {
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean initial = key.length() == 0;
      if (c == '\'' || c == '.') {
        continue;
      }
      boolean softE = initial && c == 'y' && folded.startsWith("ye");
      boolean doubled =
          !initial && key.charAt(key.length() - 1) == c && (undouble || "aeiouy".indexOf(c) >= 0);
      if (!softE && !doubled) {
        key.append(!initial && (c == 'y' || c == 'j') ? 'i' : c);
      }
    }
    String plain =
        key.toString()
            .replace("ph", "f")
            .replace("th", "t")
            .replace("kh", "h")
            .replace("ks", "x")
            .replace("ii", "i");
    return plain.length() > 3 && plain.endsWith("ie")
        ? plain.substring(0, plain.length() - 1)
        : plain;
  }

  /** The key of each listed spelling, with the first spelling of its line. */
  private static Map<String, String> firstSpellings(
      Map<String, String> names, UnaryOperator<String> key) {
    Map<String, String> byKey = new HashMap<>();
    // The first spelling of a line keeps its own key, whatever other lines say.
    names.forEach(
        (spelling, first) -> {
          if (spelling.equals(first)) {
            byKey.merge(key.apply(first), first, (a, b) -> a.compareTo(b) < 0 ? a : b);
          }
        });
    new TreeMap<>(names)
        .forEach(
            (spelling, first) -> {
              if (!spelling.equals(first)) {
                byKey.putIfAbsent(key.apply(spelling), byKey.getOrDefault(key.apply(first), first));
              }
            });
    return Map.copyOf(byKey);
  }
}
