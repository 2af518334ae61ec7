package org.newsloom.stats.terms;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.newsloom.model.ExitCode;
import org.newsloom.model.UserError;

/** Files of stop words: words parted by white space, with comments from {@code #} to line end. */
final class StopWordFiles {
  static final String ENGLISH = "english";
  static final String NONE = "none";

  private StopWordFiles() {}

  /** The words of a file. */
  static Set<String> read(Path file) {
    try {
      return Files.readAllLines(file).stream()
          .map(line -> line.replaceFirst("#.*", "").replace("\uFEFF", ""))
          .flatMap(line -> java.util.Arrays.stream(line.split("\\s+", -1)))
          .filter(word -> !word.isEmpty())
          .map(StopWordFiles::normal)
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException e) {
      throw new UserError(
          ExitCode.BAD_INPUT,
          file + ": terms.stop_words: cannot be read; expected a UTF-8 text file of words",
          e);
    }
  }

  /** A word as it is compared: in lower case, with straight apostrophes. */
  static String normal(String word) {
    return word.toLowerCase(Locale.ROOT).replace('\u2019', '\'');
  }
}
