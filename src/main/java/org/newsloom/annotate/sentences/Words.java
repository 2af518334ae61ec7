package org.newsloom.annotate.sentences;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/** The lists of {@code words-en.txt}, which says what each is. */
enum Words {
  NEVER_LAST,
  BEFORE_NUMBERS,
  SELDOM_LAST,
  SELDOM_LAST_BEHIND_A_COMMA,
  BEGINNERS,
  SAYING,
  BESIDE_NAMES,
  BEHIND_HOURS,
  TIMES,
  LETTERED,
  COMPANY_ENDINGS,
  FILE_ENDINGS;

  private static final Map<String, Set<String>> SECTIONS = read("words-en.txt");

  /**
   * Whether a word is in the list: in any case, or with the capital that it has there. A single
   * capital is an initial: {@code p. 5}, but {@code John P. Hale}.
   */
  boolean has(String word) {
    Set<String> words = Objects.requireNonNull(SECTIONS.get(name()));
    if (words.contains(word)) {
      return true;
    }
    String small = word.toLowerCase(Locale.ROOT);
    return word.length() > 1
        && (words.contains(small)
            || (word.length() > 2
                && Character.isUpperCase(word.charAt(1))
                && words.contains(word.charAt(0) + small.substring(1))));
  }

  private static Map<String, Set<String>> read(String resource) {
    try (InputStream in =
        Objects.requireNonNull(Words.class.getResourceAsStream(resource), resource)) {
      Map<String, Set<String>> sections = new HashMap<>();
      Set<String> section = new HashSet<>();
      String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
      for (String line : text.lines().map(String::strip).toList()) {
        if (line.startsWith("[")) {
          section = new HashSet<>();
          String name = line.substring(1, line.length() - 1);
          sections.put(name.replace(' ', '_').toUpperCase(Locale.ROOT), section);
        } else if (!line.isEmpty() && !line.startsWith("//")) {
          section.addAll(List.of(line.split(" ", -1)));
        }
      }
      return sections;
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + resource, e);
    }
  }
}
