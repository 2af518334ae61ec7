package org.newsloom.clean.cues;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.RemovalReason;

/** Reads the cues; the file itself says how it is written. */
final class CueFile {
  private static final String NAME = "cues.txt";

  private static final Pattern SECTION =
      Pattern.compile("\\[([A-Z_]+), most ([1-9]\\d?) words(?:, may end in ([^\\s\\w]+))?\\]");

  private CueFile() {}

  /** The cues that come with Newsloom. */
  static List<Cue> shipped() {
    try (InputStream in = CueFile.class.getResourceAsStream(NAME);
        BufferedReader reader =
            new BufferedReader(
                new InputStreamReader(Objects.requireNonNull(in, NAME), StandardCharsets.UTF_8))) {
      return read(reader.lines().toList());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read the resource " + NAME, e);
    }
  }

  /**
   * Reads the lines of a cue file.
   *
   * @throws IllegalArgumentException if a line is not well-formed; names the line
   */
  static List<Cue> read(List<String> lines) {
    List<Cue> cues = new ArrayList<>();
    Section section = null;
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.startsWith("//")) {
        continue;
      }
      try {
        Section opened = section(line);
        if (opened != null) {
          section = opened;
        } else if (section == null) {
          throw new IllegalArgumentException("a cue before the first [REASON, most N words]");
        } else {
          cues.add(section.cue(i + 1, line));
        }
      } catch (IllegalArgumentException e) {
        throw new IllegalArgumentException(at(i + 1, e.getMessage()), e);
      }
    }
    return List.copyOf(cues);
  }

  /** A message about a line of the file. */
  static String at(int line, @Nullable String message) {
    return "%s, line %d: %s".formatted(NAME, line, message);
  }

  private static @Nullable Section section(String line) {
    Matcher matcher = SECTION.matcher(line);
    if (!matcher.matches()) {
      if (line.startsWith("[") && line.contains(", most")) {
        throw new IllegalArgumentException(
            "not [REASON, most N words] or [REASON, most N words, may end in MARKS]");
      }
      return null;
    }
    String marks = matcher.group(3);
    return new Section(
        reason(matcher.group(1)), Integer.parseInt(matcher.group(2)), marks == null ? "" : marks);
  }

  private static RemovalReason reason(String name) {
    for (RemovalReason reason : RemovalReason.values()) {
      if (reason.name().equals(name)) {
        return reason;
      }
    }
    throw new IllegalArgumentException("no removal reason is named " + name);
  }

  private record Section(RemovalReason reason, int mostWords, String endMarks) {
    Cue cue(int line, String text) {
      List<Part> parts = CueParser.parse(text).parts();
      boolean anywhere = parts.get(0).equals(Part.Gap.ANY);
      return new Cue(
          line,
          reason,
          mostWords,
          endMarks,
          anywhere,
          new Part.Sequence(anywhere ? parts.subList(1, parts.size()) : parts));
    }
  }
}
