package org.newsloom.clean.cues;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.newsloom.clean.page.TextShape;

/** Recognises a note on an author. */
public final class AuthorNote {
  private static final int MOST_WORDS = 110;
  private static final int LONGEST = 1500;

  private static final int FEWEST_WORDS = 4;

  /** In characters: an article, fifty more, and the role itself. */
  private static final int LONGEST_ROLE = 80;

  private static final List<String> ROLES =
      List.of(
          ("writer reporter editor journalist correspondent columnist contributor author blogger"
                  + " professor lecturer teacher fellow scholar researcher historian analyst"
                  + " economist scientist photographer producer student freelancer essayist novelist"
                  + " translator consultant strategist specialist founder director expert attorney"
                  + " lawyer diplomat")
              .split(" ", -1));

  private static final String ROLE = "(?:" + String.join("|", ROLES) + ")";

  /** Up to the role's end: verbs and articles, the words that may stand between, the role. */
  private static final int LONGEST_BEFORE_ROLE = 140;

  /** The roles by their first letter. */
  private static final String[][] ROLES_BY_LETTER =
      IntStream.rangeClosed('a', 'z')
          .mapToObj(
              letter ->
                  ROLES.stream().filter(role -> role.charAt(0) == letter).toArray(String[]::new))
          .toArray(String[][]::new);

  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}";

  /** "Ann Lee is the chief foreign correspondent", "Bo Ek, a writer, covers". */
  static final Pattern NAME_THEN_ROLE =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Professor)\\.? )?"
              + NAME
              + " (?:is|was|has been|serves as|works as) (?:also |currently |now )?(?:an?|the|our)?\\b.{0,90}?\\b"
              + ROLE
              + "s?\\b.*");

  /** "A history teacher, Ann Lee has ...". */
  static final Pattern ROLE_THEN_NAME =
      Pattern.compile(
          "^(?:An?|The) [\\p{L} -]{0,50}\\b"
              + ROLE
              + ", "
              + NAME
              + " (?:is|has|was|writes|teaches|lives)\\b.*");

  static final Pattern TELLTALE =
      Pattern.compile(
          "\\b(?:[Mm]ore about "
              + NAME
              + "$|[Ff]ollow (?:him|her|them|"
              + NAME
              + ") on\\b|has devoted (?:his|her|their) (?:career|life)\\b"
              + "|can be reached at\\b|(?:read|see|view) more (?:articles|stories|posts) by\\b|(?:views|opinions) expressed (?:here|in this)\\b)");

  /** Each way of {@link #TELLTALE}, which may begin anywhere, holds one of these. */
  private static final String[] SIGNS = {
    "ore about ",
    "ollow ",
    "has devoted ",
    "can be reached at",
    " more articles by",
    " more stories by",
    " more posts by",
    " expressed "
  };

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "^,? (?:is|was|has|covers|writes|reports|joined|lives|teaches|works|serves|holds)\\b.*");

  private AuthorNote() {}

  /**
   * Whether a text reads like the note on an author at the end of an article. In the middle of one
   * the same words introduce a person of the story.
   *
   * @param authors the article's, as far as known
   */
  public static boolean of(String text, TextShape shape, List<String> authors) {
    if (shape.words() > MOST_WORDS || text.length() > LONGEST || shape.words() < FEWEST_WORDS) {
      return false;
    }
    for (String author : authors) {
      if (text.startsWith(author)
          && AFTER_NAME.matcher(text.substring(author.length())).matches()) {
        return true;
      }
    }
    return (mayBeginWithNameThenVerb(text) && NAME_THEN_ROLE.matcher(text).matches())
        || (mayBeginWithRole(text) && ROLE_THEN_NAME.matcher(text).matches())
        || (hasSign(text) && TELLTALE.matcher(text).find());
  }

  /**
   * A cheap test before the expression: the first word without a capital is a verb it knows, and a
   * role follows.
   */
  private static boolean mayBeginWithNameThenVerb(String text) {
    int at = 0;
    while (at < text.length() && Character.isUpperCase(text.codePointAt(at))) {
      int space = text.indexOf(' ', at);
      if (space < 0) {
        return false;
      }
      at = space + 1;
    }
    return at > 0 && beginsWithVerb(text, at) && holdsRole(text, at);
  }

  private static boolean beginsWithVerb(String text, int at) {
    if (at == text.length()) {
      return false;
    }
    return switch (text.charAt(at)) {
      case 'i' -> text.startsWith("is ", at);
      case 'w' -> text.startsWith("was ", at) || text.startsWith("works as ", at);
      case 'h' -> text.startsWith("has been ", at);
      case 's' -> text.startsWith("serves as ", at);
      default -> false;
    };
  }

  /** Whether a role begins near after a place. */
  private static boolean holdsRole(String text, int from) {
    int end = Math.min(text.length(), from + LONGEST_BEFORE_ROLE);
    for (int at = from; at < end; at++) {
      char first = text.charAt(at);
      if (first >= 'a' && first <= 'z' && !Character.isLetterOrDigit(text.charAt(at - 1))) {
        for (String role : ROLES_BY_LETTER[first - 'a']) {
          if (text.startsWith(role, at)) {
            return true;
          }
        }
      }
    }
    return false;
  }

  /** A cheap test before the expression: the first comma parts the role from a name. */
  private static boolean mayBeginWithRole(String text) {
    if (!text.startsWith("A ") && !text.startsWith("An ") && !text.startsWith("The ")) {
      return false;
    }
    int name = text.indexOf(',') + 2;
    return name > 1
        && name < LONGEST_ROLE
        && name < text.length()
        && text.charAt(name - 1) == ' '
        && Character.isUpperCase(text.codePointAt(name));
  }

  private static boolean hasSign(String text) {
    for (String sign : SIGNS) {
      if (text.contains(sign)) {
        return true;
      }
    }
    return false;
  }
}
