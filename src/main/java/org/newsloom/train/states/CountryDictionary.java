package org.newsloom.train.states;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.UserError;

/**
 * Reads the states of an {@code .actors} dictionary of PETRARCH: an entry is a name, its synonyms
 * ({@code +NAME_}) and its codes ({@code [UKR >911221]}), each with the time it holds. A state is
 * an entry whose code of today has three letters; agents and office holders have longer ones.
 */
public final class CountryDictionary {
  private static final Pattern CODE =
      Pattern.compile("\\[\\s*([A-Z]{3,})\\s*([<>]?\\s*\\d+)?\\s*(-\\s*\\d*)?\\s*]");

  /**
   * A state as the dictionary lists it.
   *
   * @param code three letters, mostly of ISO 3166-1
   * @param names its strings in their order, blanks for underscores
   */
  public record Listed(String code, List<String> names) {
    public Listed {
      names = List.copyOf(names);
    }
  }

  private final List<Listed> states = new ArrayList<>();
  private List<String> names = new ArrayList<>();
  private Optional<String> code = Optional.empty();

  private CountryDictionary() {}

  /**
   * The states of a file, which may be packed with gzip.
   *
   * @throws UserError if it cannot be read
   */
  public static List<Listed> read(Path file) {
    CountryDictionary dictionary = new CountryDictionary();
    try (InputStream in = Files.newInputStream(file);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(in) : in;
        BufferedReader lines =
            new BufferedReader(new InputStreamReader(plain, StandardCharsets.ISO_8859_1))) {
      lines.lines().forEach(dictionary::line);
    } catch (IOException e) {
      throw UserError.badInput(
          "%s: cannot be read (%s); give a dictionary of actors in the form of PETRARCH"
              .formatted(file, e.getClass().getSimpleName()));
    }
    dictionary.endEntry();
    return List.copyOf(dictionary.states);
  }

  private void line(String line) {
    String text = line.replaceFirst("[#;].*", "").stripTrailing();
    if (text.isBlank()) {
      return;
    }
    boolean synonym = text.startsWith("+");
    boolean continued = Character.isWhitespace(text.charAt(0));
    if (!synonym && !continued) {
      endEntry();
    }
    if (!continued) {
      String name = text.replaceFirst("\\[.*", "").replaceFirst("^\\+", "");
      names.add(name.replace('_', ' ').strip());
    }
    Matcher codes = CODE.matcher(text);
    while (codes.find()) {
      boolean ended = startsWith(codes.group(2), "<") || isEnd(codes.group(3));
      if (!ended) {
        code = Optional.of(codes.group(1));
      }
    }
  }

  private void endEntry() {
    if (code.isPresent() && code.get().length() == 3) {
      states.add(new Listed(code.get(), names));
    }
    names = new ArrayList<>();
    code = Optional.empty();
  }

  private static boolean startsWith(@Nullable String text, String sign) {
    return text != null && text.startsWith(sign);
  }

  private static boolean isEnd(@Nullable String until) {
    return until != null && until.chars().anyMatch(Character::isDigit);
  }
}
