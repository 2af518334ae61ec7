package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of authors out of a byline. */
final class AuthorNames {
  private static final Pattern PREFIX =
      Pattern.compile(
          "^(?i)(?:(?:words|text|story|written|reported|posted|published|article)? ?by:?|authors?:|von|par|por) +");

  private static final Pattern BETWEEN =
      Pattern.compile(" *(?:,| and | & |;|\\||\u2022|\u00b7| with )+ *");

  private static final Pattern NAME =
      Pattern.compile(
          "(?:(?:Dr|Prof|Sir|Dame)\\.? )?[\\p{Lu}][\\p{L}.'\u2019-]*(?: (?:[\\p{Lu}][\\p{L}.'\u2019-]*|de|van|von|der|den|al|bin|ibn|el|la|le|di|da|dos|du)){1,4}(?:,? (?:Jr|Sr)\\.?)?");

  /** Words that stand in organizations' and sections' names, not in persons'. */
  private static final Set<String> NOT_PERSONS =
      Set.of(
          "staff",
          "news",
          "editor",
          "editors",
          "editorial",
          "team",
          "desk",
          "press",
          "agency",
          "reuters",
          "admin",
          "guest",
          "contributor",
          "contributors",
          "correspondent",
          "reporter",
          "times",
          "post",
          "magazine",
          "media",
          "network",
          "writer",
          "writers",
          "board",
          "service",
          "services",
          "online",
          "the",
          "daily",
          "weekly",
          "associated",
          "university",
          "institute",
          "report",
          "reports",
          "published",
          "updated",
          "company",
          "group",
          "inc",
          "today",
          "read",
          "share",
          "photo",
          "images",
          "getty");

  private AuthorNames() {}

  /** The persons a byline names, in order, each once; empty if it names none. */
  static List<String> of(String byline) {
    String text = PREFIX.matcher(byline.strip()).replaceFirst("");
    Set<String> names = new LinkedHashSet<>();
    for (String part : BETWEEN.split(text, -1)) {
      String name = part.strip();
      if (looksLikePerson(name)) {
        names.add(name);
      }
    }
    return new ArrayList<>(names);
  }

  static boolean looksLikePerson(String name) {
    if (name.length() > 50 || !NAME.matcher(name).matches()) {
      return false;
    }
    for (String word : name.toLowerCase(java.util.Locale.ROOT).split(" ", -1)) {
      if (NOT_PERSONS.contains(word)) {
        return false;
      }
    }
    return true;
  }
}
