package org.newsloom.clean.metadata;

import java.util.Optional;
import java.util.regex.Pattern;

/** Reads the name of a site out of what it states, without the tagline behind it. */
final class SourceNames {
  private static final int MOST_WORDS = 8;

  private static final Pattern SEPARATOR =
      Pattern.compile("\\s+[|\u2013\u2014\u2022\u00b7\u00bb-]\\s+|\\s*\\|\\s*|:\\s");

  private SourceNames() {}

  /** The name; empty if all of it is a tagline. */
  static Optional<String> read(String stated) {
    String name = SEPARATOR.split(stated, 2)[0].strip();
    boolean sentence = name.endsWith(".") && name.indexOf(' ') > 0 && name.length() > 40;
    return name.isEmpty() || sentence || name.split("\\s+", -1).length > MOST_WORDS
        ? Optional.empty()
        : Optional.of(name);
  }
}
