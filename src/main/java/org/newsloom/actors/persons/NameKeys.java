package org.newsloom.actors.persons;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import org.newsloom.actors.words.Vocabulary;

/**
 * Keys under which spellings of one given name or family name are equal.
 *
 * <p>The rules undo habits of transliteration only; there is no edit distance, which would make one
 * of Jan and Jane, Maria and Mario, Hofer and Hofner.
 */
final class NameKeys {
  private static final List<String> LONG_I_ENDINGS =
      List.of("iyy", "yi", "iy", "ij", "yj", "yy", "ii", "i");
  private static final Map<String, String> GIVEN_BY_KEY = givenByKey();

  private NameKeys() {}

  /**
   * Zelensky, Zelenskyy, Zelenskiy and Zelenskij are {@code zelensky}; Korniytchouk and Korniychuk
   * {@code korniychuk}; Romanoff {@code romanov}. Hyphens, apostrophes and spaces fall away, so a
   * key is one run of letters.
   *
   * @param folded the folded family name
   */
  static String surname(String folded) {
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
   * Benyamin and Benjamin are {@code benjamin}, Antony and Anthony {@code anthony}, Evhen and
   * Yevhen {@code yevhen}, Dmitri and Dmitriy {@code dmitry}: names of the given-name list have its
   * first spelling as key, others what the rules leave.
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
    StringBuilder key = new StringBuilder();
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      boolean initial = key.length() == 0;
      if (c == '\'' || c == '.') {
        continue;
      }
      boolean softE = initial && c == 'y' && folded.startsWith("ye");
      boolean doubled = !initial && key.charAt(key.length() - 1) == c;
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

  private static Map<String, String> givenByKey() {
    Map<String, String> byKey = new HashMap<>();
    // The first spelling of a line keeps its own key, whatever other lines say.
    Map<String, String> names = Vocabulary.english().givenNames();
    names.forEach(
        (spelling, first) -> {
          if (spelling.equals(first)) {
            byKey.merge(transliteration(first), first, (a, b) -> a.compareTo(b) < 0 ? a : b);
          }
        });
    names.forEach(
        (spelling, first) -> {
          if (!spelling.equals(first)) {
            byKey.putIfAbsent(
                transliteration(spelling), byKey.getOrDefault(transliteration(first), first));
          }
        });
    return Map.copyOf(byKey);
  }
}
