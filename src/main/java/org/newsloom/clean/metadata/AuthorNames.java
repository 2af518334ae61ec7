package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.newsloom.clean.page.Characters;

/** Reads names out of what pages put where an author should stand. */
final class AuthorNames {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 5;

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|posted|published|reported|reviewed|words|story|text|report|article)\\s+)?"
              + "by\\b:?\\s*|^authors?:?\\s+",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR =
      Pattern.compile(
          "\\s*(?:[,;|/&\u2022\u00b7]|\\band\\b|\\bwith\\b)\\s*", Pattern.CASE_INSENSITIVE);
  private static final Pattern NOT_A_NAME =
      Pattern.compile(
          "(?i)[@\\d<>{}\\[\\]#=!?]|https?:|www\\.|\\.(?:com|org|net)\\b"
              + "|\\b(?:updated|published|posted|share|follow|read|more|view|posts|minutes?|comments?"
              + "|admin|administrator|webmaster|user|guest|anonymous|unknown|author|editorial"
              + "|staff|team|editors?|newsroom|desk|reporter|correspondent|writer|contributors?"
              + "|january|february|april|june|july|august|september|october|november"
              + "|december|the|of|in|for|to|on|is)\\b");

  private AuthorNames() {}

  /** The names in a text such as "By Ann Lee and Bo Ek", in order; empty if it is no such text. */
  static List<String> read(String text) {
    Set<String> names = new LinkedHashSet<>();
    String rest = BY.matcher(Characters.collapse(text)).replaceFirst("");
    for (String part : SEPARATOR.split(rest, -1)) {
      if (isName(part)) {
        names.add(part);
      }
    }
    return List.copyOf(names);
  }

  /** All names of several texts, each once whatever its case. */
  static List<String> readAll(Iterable<String> texts) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String text : texts) {
      for (String name : read(text)) {
        if (seen.add(name.toLowerCase(Locale.ROOT))) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  static boolean isName(String text) {
    if (text.length() < 3 || text.length() > LONGEST || NOT_A_NAME.matcher(text).find()) {
      return false;
    }
    String[] words = text.split(" ", -1);
    if (words.length > MOST_WORDS) {
      return false;
    }
    return Character.isLetter(text.charAt(0)) && !Character.isLowerCase(text.charAt(0));
  }
}
