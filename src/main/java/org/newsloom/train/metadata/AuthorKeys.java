package org.newsloom.train.metadata;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Names in the form in which two spellings of one author are equal. Kept apart from the code that
 * finds authors, so that a flaw there does not hide itself.
 */
final class AuthorKeys {
  private static final Pattern BY =
      Pattern.compile("^(?:\\p{L}+ )?by:? ", Pattern.CASE_INSENSITIVE);
  private static final Pattern SEPARATOR =
      Pattern.compile("[;|/&,\n]|\\band\\b", Pattern.CASE_INSENSITIVE);

  /** "MS", "Ph.D.", "R.D.N.", "E-RYT 200", "Jr". */
  private static final Pattern CREDENTIAL =
      Pattern.compile("\\p{Lu}{1,5}|Jr|\\p{L}{1,4}\\.(?:\\p{L}{0,4}\\.?)*|[^ ]*(?: ?\\d+)");

  private static final Pattern NOT_LETTERS = Pattern.compile("[^\\p{L}\\p{N}]+");

  private AuthorKeys() {}

  /**
   * The names of a text, each lower-cased and its words parted by one space. Parts after the first
   * that are credentials ("MD", "Ph.D.") are no names.
   */
  static Set<String> of(String text) {
    Set<String> keys = new LinkedHashSet<>();
    String names = Normalizer.normalize(text, Normalizer.Form.NFKC).strip();
    for (String part : SEPARATOR.split(BY.matcher(names).replaceFirst(""), -1)) {
      String name = part.strip();
      if (keys.isEmpty() || !CREDENTIAL.matcher(name).matches()) {
        String key = NOT_LETTERS.matcher(name.toLowerCase(Locale.ROOT)).replaceAll(" ").strip();
        if (!key.isEmpty()) {
          keys.add(key);
        }
      }
    }
    return keys;
  }
}
