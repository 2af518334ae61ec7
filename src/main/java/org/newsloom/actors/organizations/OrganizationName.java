package org.newsloom.actors.organizations;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;

/**
 * The name of an organization, and the acronym that an article defines for it.
 *
 * @param text the name as written, without the acronym
 * @param key equal for forms of one name: the slug without a leading article and without what only
 *     says the kind of body; "Likud party", "the Likud" and "LIKUD" are {@code likud}, "Acme Inc."
 *     is {@code acme}, "Department of Defence" is {@code defense-department}; a body of state has
 *     its state's name first, however that is written ({@link StateOrgan}): "Israeli Supreme Court"
 *     and "Supreme Court of Israel" are {@code israel-supreme-court}
 * @param acronym the acronym defined for it; null if none is
 */
public record OrganizationName(String text, String key, @Nullable String acronym) {
  private static final Pattern DEFINED = Pattern.compile("(.*\\S) \\(([^()\\s]+)\\)");
  private static final Pattern ACRONYM_NEWS = Pattern.compile("\\b\\p{Lu}{2,5} News$");
  private static final Set<String> SMALL_WORDS =
      Set.of("of", "for", "the", "and", "in", "on", "to", "at", "by", "de", "la", "du", "des");
  private static final Set<String> TURNED_HEADS = Set.of("ministry", "department");
  private static final Map<String, String> AMERICAN =
      Map.of(
          "defence", "defense",
          "labour", "labor",
          "centre", "center",
          "programme", "program",
          "organisation", "organization");

  private static final Map<List<String>, List<String>> ABBREVIATED =
      Map.of(
          List.of("us"), List.of("united", "states"),
          List.of("u", "s"), List.of("united", "states"),
          List.of("usa"), List.of("united", "states"),
          List.of("uk"), List.of("united", "kingdom"),
          List.of("u", "k"), List.of("united", "kingdom"),
          List.of("un"), List.of("united", "nations"),
          List.of("u", "n"), List.of("united", "nations"),
          List.of("eu"), List.of("european", "union"));

  /** Takes a reference's name apart: {@code Federal Reserve Board (FRB)}. Never fails. */
  public static OrganizationName parse(String name) {
    Matcher defined = DEFINED.matcher(name);
    return defined.matches()
        ? new OrganizationName(defined.group(1), keyOf(defined.group(1)), defined.group(2))
        : new OrganizationName(name, keyOf(name), null);
  }

  /**
   * How a reference carries an acronym to the corpus: {@code Federal Reserve Board (FRB)}. Only an
   * acronym of the name's initials travels; others hold in their article alone, and give the name.
   */
  public static String withAcronym(String name, String acronym) {
    return Folding.slug(acronym).equals(initials(keyOf(name))) ? name + " (" + acronym + ")" : name;
  }

  /**
   * Whether most words of a name are those of a listed one: "Iranian Revolutionary Guard Corps" is
   * the Islamic Revolutionary Guard Corps where both have one acronym.
   */
  public static boolean isVariant(String name, String listed) {
    Set<String> words = Set.copyOf(List.of(Folding.slug(listed).split("-", -1)));
    List<String> own = List.of(Folding.slug(name).split("-", -1));
    return 3 * own.stream().filter(words::contains).count() >= 2L * own.size();
  }

  /**
   * Where forms of one organization meet: the initials of a name of several words, else the key. So
   * an acronym meets all that it may stand for.
   */
  public String block() {
    return initials(key);
  }

  private static String initials(String key) {
    StringBuilder initials = new StringBuilder();
    for (String word : key.split("-", -1)) {
      if (!word.isEmpty() && !SMALL_WORDS.contains(word)) {
        initials.appendCodePoint(word.codePointAt(0));
      }
    }
    return initials.codePoints().count() > 1 ? initials.toString() : key;
  }

  /** The American spelling of a folded word. */
  static String american(String word) {
    return AMERICAN.getOrDefault(word, word);
  }

  /** "US Geological Survey", "U.S. Geological Survey" as "United States Geological Survey". */
  private static void spellOut(List<String> words) {
    ABBREVIATED.forEach(
        (abbreviation, state) -> {
          int length = abbreviation.size();
          if (words.size() > length && words.subList(0, length).equals(abbreviation)) {
            words.subList(0, length).clear();
            words.addAll(0, state);
          }
        });
  }

  private static String keyOf(String name) {
    List<String> words = StateOrgans.words(name);
    Optional<StateOrgan> organ = StateOrgan.of(words);
    if (organ.isPresent()) {
      return organ.get().key();
    }
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    Vocabulary vocabulary = Vocabulary.english();
    while (words.size() > 1 && vocabulary.has("company_forms", words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    // "NBC News", "NPR News": an acronym and its news desk.
    if (words.size() == 2 && words.get(1).equals("news") && ACRONYM_NEWS.matcher(name).find()) {
      words.remove(1);
    }
    // "Scottish National Party" keeps its last word: nobody calls it the Scottish National.
    if (words.size() == 2 && vocabulary.has("designators", words.get(1))) {
      words.remove(1);
    }
    if (words.size() > 2 && TURNED_HEADS.contains(words.get(0)) && words.get(1).equals("of")) {
      String head = words.get(0);
      words.subList(0, 2).clear();
      if (words.size() > 1 && words.get(0).equals("the")) {
        words.remove(0);
      }
      words.add(head);
    }
    spellOut(words);
    return String.join("-", words);
  }
}
