package org.newsloom.actors.lexicon;

import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;

/**
 * One written form of a lexicon entry.
 *
 * @param text as the list writes it
 * @param form in which way it means its actor
 * @param entry the actor; null for guards and ignored names
 * @param ambiguous whether it is also a given name, a family name or a word
 * @param exact whether the accents must be these
 * @param caseSensitive whether only exactly these letters match
 * @param userDefined whether the run definition lists it
 * @param when when and where it means its actor
 */
public record Alias(
    String text,
    AliasForm form,
    @Nullable LexiconEntry entry,
    boolean ambiguous,
    boolean exact,
    boolean caseSensitive,
    boolean userDefined,
    Condition when) {
  private static final int LONGEST_MIXED = 4;

  /** The same words for another actor; in another form. */
  Alias meaning(@Nullable LexiconEntry other, AliasForm otherForm) {
    return new Alias(text, otherForm, other, ambiguous, exact, caseSensitive, userDefined, when);
  }

  /** The same alias, bounded. */
  Alias only(Condition condition) {
    return new Alias(
        text, form, entry, ambiguous, exact, caseSensitive, userDefined, condition.orElse(when));
  }

  /** Its words: the path it stands under in the lexicon's trie. */
  List<Word> words() {
    return WordReader.read(text);
  }

  /**
   * Whether the words of a text, already known to be these when case is ignored, are written as a
   * name: an acronym in capitals, a short one with a small letter as it is or in capitals, a
   * capitalised word capitalised or in capitals, a lower-case word in any way. So "us", "turkey"
   * and "china" are no states.
   *
   * @param own the words of this alias
   * @param words the text
   * @param from index of the first word of the text to compare
   */
  boolean fitsCase(List<Word> own, List<Word> words, int from) {
    for (int i = 0; i < own.size(); i++) {
      String wanted = own.get(i).text();
      String found = words.get(from + i).text();
      if (exact && !wanted.equalsIgnoreCase(found)) {
        return false;
      }
      if (caseSensitive) {
        if (!wanted.equals(found)) {
          return false;
        }
        continue;
      }
      boolean fits =
          wanted.equals(found)
              || own.get(i).isLowerCase()
              || !own.get(i).isCapitalised()
              || (own.get(i).isAllCapitals()
                  ? words.get(from + i).isAllCapitals()
                  : words.get(from + i).isAllCapitals()
                      || (sameCapitals(wanted, found) && !isMixedAcronym(wanted)));
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  /** "PiS", "AfD": "PIs" are private eyes. */
  private static boolean isMixedAcronym(String word) {
    return word.length() <= LONGEST_MIXED
        && word.codePoints().filter(Character::isUpperCase).count() > 1;
  }

  private static boolean sameCapitals(String wanted, String found) {
    return Character.isUpperCase(found.codePointAt(0))
        && (wanted.length() == 1
            || found.substring(1).equals(found.substring(1).toLowerCase(Locale.ROOT))
            || wanted.equalsIgnoreCase(found));
  }
}
