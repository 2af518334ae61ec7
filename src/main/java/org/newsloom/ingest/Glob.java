package org.newsloom.ingest;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A path pattern. <code>*</code> and {@code ?} stand for characters within one part of the path,
 * {@code **} as a whole part for any number of folders, also none, and <code>{a,b}</code> for
 * either; everything else for itself.
 *
 * <p>Own code rather than the JDK's, whose {@code **}{@code /x} does not match {@code x} in the
 * root itself, and which cannot say that a folder need not be entered.
 */
final class Glob {
  private static final String ANY_FOLDERS = "**";

  private final String root;
  private final List<List<Part>> alternatives;

  private Glob(String root, List<List<Part>> alternatives) {
    this.root = root;
    this.alternatives = alternatives;
  }

  /** The glob that a path is; empty if no part of it is a pattern. */
  static Optional<Glob> of(String path) {
    int cut = -1;
    for (int i = 0; i < path.length(); i++) {
      char c = path.charAt(i);
      if (c == '/') {
        cut = i;
      } else if (c == '*' || c == '?' || (c == '{' && closingBrace(path, i) > 0)) {
        List<List<Part>> alternatives =
            expandBraces(path.substring(cut + 1)).stream()
                .map(
                    plain ->
                        Arrays.stream(plain.split("/", -1))
                            .filter(part -> !part.isEmpty())
                            .map(Part::of)
                            .toList())
                .toList();
        return Optional.of(
            new Glob(cut <= 0 ? path.substring(0, cut + 1) : path.substring(0, cut), alternatives));
      }
    }
    return Optional.empty();
  }

  /** The longest folder without a pattern: what the source paths are relative to. */
  String root() {
    return root;
  }

  /** Whether a file, given by the parts of its path below the root, is meant. */
  boolean matches(List<String> parts) {
    return alternatives.stream().anyMatch(pattern -> matches(pattern, 0, parts, 0));
  }

  /** Whether a folder below the root may hold files that are meant. */
  boolean mayMatchBelow(List<String> folder) {
    return alternatives.stream().anyMatch(pattern -> mayMatchBelow(pattern, folder));
  }

  private static boolean matches(List<Part> pattern, int at, List<String> parts, int part) {
    if (at == pattern.size()) {
      return part == parts.size();
    }
    if (pattern.get(at).anyFolders()) {
      // At the end of a pattern ** stands for every file below.
      if (at == pattern.size() - 1) {
        return part < parts.size();
      }
      for (int next = part; next < parts.size(); next++) {
        if (matches(pattern, at + 1, parts, next)) {
          return true;
        }
      }
      return false;
    }
    return part < parts.size()
        && pattern.get(at).matches(parts.get(part))
        && matches(pattern, at + 1, parts, part + 1);
  }

  private static boolean mayMatchBelow(List<Part> pattern, List<String> folder) {
    for (int i = 0; i < folder.size(); i++) {
      if (i == pattern.size()) {
        return false;
      }
      if (pattern.get(i).anyFolders()) {
        return true;
      }
      if (!pattern.get(i).matches(folder.get(i))) {
        return false;
      }
    }
    return folder.size() < pattern.size();
  }

  /** Where the brace opened at a place closes, if there is a comma between; -1 otherwise. */
  private static int closingBrace(String path, int open) {
    int depth = 0;
    boolean comma = false;
    for (int i = open; i < path.length(); i++) {
      switch (path.charAt(i)) {
        case '{' -> depth++;
        case '}' -> depth--;
        case ',' -> comma |= depth == 1;
        default -> {}
      }
      if (depth == 0) {
        return comma ? i : -1;
      }
    }
    return -1;
  }

  private static List<String> expandBraces(String pattern) {
    for (int open = 0; open < pattern.length(); open++) {
      int close = pattern.charAt(open) == '{' ? closingBrace(pattern, open) : -1;
      if (close > 0) {
        String before = pattern.substring(0, open);
        List<String> expanded = new ArrayList<>();
        for (String choice : choices(pattern.substring(open + 1, close))) {
          expanded.addAll(expandBraces(before + choice + pattern.substring(close + 1)));
        }
        return expanded;
      }
    }
    return List.of(pattern);
  }

  /** The parts between the commas that stand in no inner brace. */
  private static List<String> choices(String inner) {
    List<String> choices = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < inner.length(); i++) {
      switch (inner.charAt(i)) {
        case '{' -> depth++;
        case '}' -> depth--;
        case ',' -> {
          if (depth == 0) {
            choices.add(inner.substring(start, i));
            start = i + 1;
          }
        }
        default -> {}
      }
    }
    choices.add(inner.substring(start));
    return choices;
  }

  private record Part(boolean anyFolders, Pattern pattern) {
    static Part of(String glob) {
      StringBuilder regex = new StringBuilder();
      glob.codePoints()
          .forEach(
              c -> {
                switch (c) {
                  case '*' -> regex.append(".*");
                  case '?' -> regex.append('.');
                  default -> regex.append(Pattern.quote(Character.toString(c)));
                }
              });
      return new Part(glob.equals(ANY_FOLDERS), Pattern.compile(regex.toString(), Pattern.DOTALL));
    }

    boolean matches(String part) {
      return pattern.matcher(part).matches();
    }
  }
}
