package org.newsloom.clean.cues;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Reads the notation of one cue.
 *
 * <pre>
 * choice   = sequence { "|" sequence }
 * sequence = { part }
 * part     = ( "(" choice ")" | "[" choice "]" | word [ "*" ] | "_" | "^" | "#"
 *            | "..." | ".." | "~" | "\" mark | mark ) [ "+" ]
 * </pre>
 */
final class CueParser {
  private static final int SHORT_GAP = 40;

  /** Marks with a meaning of their own. */
  private static final String RESERVED = "()[]|*+_^#~.\\";

  private final String text;
  private int at;

  private CueParser(String text) {
    this.text = text;
  }

  /**
   * Reads a cue.
   *
   * @throws IllegalArgumentException if it is not well-formed; the message says why
   */
  static Part.Sequence parse(String text) {
    CueParser parser = new CueParser(text);
    List<Part.Sequence> options = parser.choice();
    if (parser.at < text.length()) {
      throw new IllegalArgumentException(
          "nothing is open that '%s' closes".formatted(parser.here()));
    }
    if (options.size() != 1) {
      throw new IllegalArgumentException("alternatives need parentheses: (a|b)");
    }
    return options.get(0);
  }

  private List<Part.Sequence> choice() {
    List<Part.Sequence> options = new ArrayList<>();
    options.add(sequence());
    while (at < text.length() && here() == '|') {
      at++;
      options.add(sequence());
    }
    return options;
  }

  private Part.Sequence sequence() {
    List<Part> parts = new ArrayList<>();
    skipSpaces();
    while (at < text.length() && "|)]".indexOf(here()) < 0) {
      parts.add(repeated(part()));
      skipSpaces();
    }
    return new Part.Sequence(parts);
  }

  private Part repeated(Part part) {
    if (at == text.length() || here() != '+') {
      return part;
    }
    at++;
    return new Part.Repeat(part);
  }

  private Part part() {
    char c = here();
    if (isLetter(c)) {
      return word();
    }
    at++;
    return switch (c) {
      case '(' -> new Part.Choice(closed(')'));
      case '[' -> optional();
      case '_' -> Part.Kind.ANY_WORD;
      case '^' -> Part.Kind.CAPITALISED;
      case '#' -> Part.Kind.NUMBER;
      case '~' -> new Part.RestWithoutSentenceEnd();
      case '.' -> gap();
      case '\\' -> escaped();
      default -> mark(c);
    };
  }

  private Part word() {
    int start = at;
    while (at < text.length() && isLetter(here())) {
      at++;
    }
    String word = text.substring(start, at).toLowerCase(Locale.ROOT);
    boolean prefix = at < text.length() && here() == '*';
    at += prefix ? 1 : 0;
    return new Part.Word(word, prefix);
  }

  private List<Part.Sequence> closed(char closer) {
    List<Part.Sequence> options = choice();
    if (at == text.length() || here() != closer) {
      throw new IllegalArgumentException("a '%s' is missing".formatted(closer));
    }
    at++;
    return options;
  }

  private Part optional() {
    List<Part.Sequence> options = new ArrayList<>(closed(']'));
    options.add(new Part.Sequence(List.of()));
    return new Part.Choice(options);
  }

  private Part gap() {
    int dots = 1;
    while (at < text.length() && here() == '.') {
      at++;
      dots++;
    }
    return switch (dots) {
      case 2 -> new Part.Gap(SHORT_GAP);
      case 3 -> Part.Gap.ANY;
      default ->
          throw new IllegalArgumentException(
              "%d dots; write '...', '..' or, for a full stop, '\\.'".formatted(dots));
    };
  }

  private Part escaped() {
    if (at == text.length() || RESERVED.indexOf(here()) < 0) {
      throw new IllegalArgumentException("a '\\' needs one of " + RESERVED + " behind it");
    }
    return new Part.Mark(text.charAt(at++));
  }

  private static Part mark(char c) {
    if (RESERVED.indexOf(c) >= 0 || Character.isLetterOrDigit(c)) {
      throw new IllegalArgumentException("a '%s' cannot stand here".formatted(c));
    }
    return new Part.Mark(c);
  }

  private char here() {
    return text.charAt(at);
  }

  private void skipSpaces() {
    while (at < text.length() && here() == ' ') {
      at++;
    }
  }

  private static boolean isLetter(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z');
  }
}
