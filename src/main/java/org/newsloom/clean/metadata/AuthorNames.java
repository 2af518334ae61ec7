package org.newsloom.clean.metadata;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.newsloom.clean.page.CharacterReferences;
import org.newsloom.clean.page.Characters;

/**
 * Reads names out of what pages put where an author should stand. What is stated as the author (in
 * JSON-LD, in a meta element) is believed unless it is an account or an address; elsewhere it must
 * look like a name.
 */
final class AuthorNames {
  private static final int LONGEST = 60;
  private static final int MOST_WORDS = 6;

  private static final Pattern BY =
      Pattern.compile(
          "^(?:(?:written|posted|published|reported|reviewed|words|story|text|report|article|interview)\\s+)?"
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

  /** Accounts of publishing systems, and empty fields. */
  private static final Pattern ACCOUNT =
      Pattern.compile(
          "(?i)(?:site|web|wp|blog|super)?[ _-]?(?:admin+|administrator|webmaster|user|guest|root"
              + "|editor|author|default|test)[ _-]?\\d*|anonymous|unknown|none|null|undefined|n/?a"
              + "|by|staff|team|default author|guest author|nan|amp|nbsp|quot|false|true|-+|\\d+"
              + "|(?:our|from our) .*(?:staff|correspondents?|reporters?)");

  /** "Whitlock, Dana": one family name, then one or two given ones. */
  private static final Pattern LAST_FIRST =
      Pattern.compile(
          "(\\p{Lu}[\\p{L}'\u2019-]*\\p{Ll}), (\\p{Lu}[\\p{Ll}\u2019-]+(?: \\p{Lu}[\\p{Ll}.]*)?)");

  /** Words of which names of houses are made, and of persons hardly any. */
  private static final Pattern HOUSE =
      Pattern.compile(
          "\\b(?:Press|Times|Post|News|Reuters|Journal|Herald|Tribune|Gazette|Agency|Media|Magazine"
              + "|Network|Service|Services|Bureau|Corporation|Company|Broadcasting|Inc|Ltd|LLC|GmbH"
              + "|Association|Institute|University|Foundation|Group|Daily|Weekly|Chronicle|Telegraph"
              + "|Today|Guardian|Observer|Standard|Staff|Team|Desk|Editors|Newsroom|Department|Office"
              + "|Ministry|Council|Committee|Radio|Television|TV|Online|Bloomberg|Redaktion|Redacci\u00f3n"
              + "|Redazione|Reda\u00e7\u00e3o|Agencia|Agence)\\b|\\.(?:com|org|net)$|^\\p{Lu}{2,5}$");

  private static final Pattern ADDRESS = Pattern.compile("https?:|www\\.|@|[<>{}\\[\\]=]|^/");

  /** "MD", "Ph.D.", "R.D.N.", "Jr.". */
  private static final Pattern CREDENTIAL =
      Pattern.compile(
          "\\p{Lu}{2,5}[\u00ae\u2122]?|Ph\\.? ?D\\.?|[JS]r\\.?|\\p{Lu}\\p{L}{0,3}\\.(?:\\p{L}{1,4}\\.?)+");

  /** What follows a name after a comma: a rank in some house. */
  private static final Pattern ROLE =
      Pattern.compile(
          "(?i)\\b(?:editor|writer|reporter|correspondent|contributor|columnist|journalist|director"
              + "|manager|officer|president|founder|professor|expert|specialist|analyst|head|chief"
              + "|senior|staff|attorney|dietitian|producer|partner|lead|coach|consultant|scientist"
              + "|engineer|strategist|ceo|coo|cto|columnists?|contributors?|fellow|photographer)\\b");

  private AuthorNames() {}

  /** The names in statements that are meant to be authors and nothing else. */
  static List<String> stated(List<String> statements) {
    List<String> names = new ArrayList<>();
    Set<String> seen = new LinkedHashSet<>();
    for (String statement : statements) {
      String text =
          inOrder(
              BY.matcher(Characters.collapse(CharacterReferences.decode(statement)))
                  .replaceFirst(""));
      for (String name : parts(text)) {
        if (isStated(name) && seen.add(name.toLowerCase(Locale.ROOT))) {
          names.add(name);
        }
      }
    }
    return List.copyOf(names);
  }

  /** "Whitlock, Dana" as "Dana Whitlock"; other texts as they are. */
  static String inOrder(String text) {
    Matcher name = LAST_FIRST.matcher(text);
    return name.matches() && !isHouse(name.group(1)) && !isHouse(name.group(2))
        ? name.group(2) + ' ' + name.group(1)
        : text;
  }

  /** Whether a name is that of a newspaper, an agency, a company or an office. */
  static boolean isHouse(String name) {
    return HOUSE.matcher(name).find();
  }

  /**
   * "Ann Lee, MD", "Ann Lee, Editor" and "Centre for Drug Evaluation and Research" are one name.
   */
  private static List<String> parts(String text) {
    List<String> parts = new ArrayList<>();
    for (String part : SEPARATOR.split(text, -1)) {
      if (!part.isEmpty()
          && (parts.isEmpty() || !(isCredential(part) || isEmployer(text, part)))
          && !(ROLE.matcher(part).find() && !parts.isEmpty())) {
        parts.add(part);
      }
    }
    boolean names = parts.stream().allMatch(AuthorNames::isName);
    if (parts.size() > 1 && !names && !text.contains(",") && !text.contains(";")) {
      return List.of(text);
    }
    return parts;
  }

  /** Whether a part stands behind a comma and names a house: "Ann Lee, The Daily Post". */
  private static boolean isEmployer(String text, String part) {
    int at = text.indexOf(part);
    return isHouse(part) && at > 1 && text.substring(0, at).stripTrailing().endsWith(",");
  }

  private static boolean isStated(String text) {
    return text.length() >= 2
        && text.length() <= LONGEST
        && Character.isLetterOrDigit(text.codePointAt(0))
        && !isAccount(text)
        && !ADDRESS.matcher(text).find();
  }

  /** Whether a text is the name of an account ("admin") or of nobody ("Staff", "Unknown"). */
  static boolean isAccount(String text) {
    return ACCOUNT.matcher(text).matches();
  }

  /** Whether a text names a rank in some house, as "Senior Editor" does. */
  static boolean isRole(String text) {
    return ROLE.matcher(text).find();
  }

  /** Whether a part of a list of names is a degree or a title of the name before it. */
  static boolean isCredential(String text) {
    return CREDENTIAL.matcher(text).matches();
  }

  /** The names in a text such as "By Ann Lee and Bo Ek", in order; empty if it is no such text. */
  static List<String> read(String text) {
    Set<String> names = new LinkedHashSet<>();
    String rest = BY.matcher(Characters.collapse(text)).replaceFirst("");
    for (String part : SEPARATOR.split(rest, -1)) {
      if (isName(part) && !isCredential(part)) {
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
