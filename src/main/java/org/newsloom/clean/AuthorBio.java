package org.newsloom.clean;

import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/**
 * Finds the note on the author at the end of an article. The same words in the middle of an article
 * introduce a person of the story, so only its last blocks are looked at.
 */
final class AuthorBio {
  private static final int MOST_BLOCKS = 3;
  private static final int MOST_WORDS = 110;
  private static final int LONGEST = 1500;

  /** A note is short beside its article; a page of such notes is a list of people. */
  private static final double LARGEST_SHARE = 0.2;

  private static final String ROLE =
      "(?:writer|reporter|editor|journalist|correspondent|columnist|contributor|author|blogger"
          + "|professor|lecturer|teacher|fellow|scholar|researcher|historian|analyst|economist"
          + "|scientist|photographer|producer|student|freelancer|essayist|novelist|translator"
          + "|consultant|strategist|specialist|founder|director|expert|attorney|lawyer|diplomat)";

  private static final String NAME = "\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}";

  /** "Ann Lee is the chief foreign correspondent", "Bo Ek, a writer, covers". */
  private static final Pattern NAME_THEN_ROLE =
      Pattern.compile(
          "^(?:(?:Dr|Prof|Professor)\\.? )?"
              + NAME
              + " (?:is|was|has been|serves as|works as) (?:also |currently |now )?(?:an?|the|our)?\\b.{0,90}?\\b"
              + ROLE
              + "s?\\b.*");

  /** "A history teacher, Ann Lee has ...". */
  private static final Pattern ROLE_THEN_NAME =
      Pattern.compile(
          "^(?:An?|The) [\\p{L} -]{0,50}\\b"
              + ROLE
              + ", "
              + NAME
              + " (?:is|has|was|writes|teaches|lives)\\b.*");

  private static final Pattern TELLTALE =
      Pattern.compile(
          "\\b(?:[Mm]ore about "
              + NAME
              + "$|[Ff]ollow (?:him|her|them|"
              + NAME
              + ") on\\b|has devoted (?:his|her|their) (?:career|life)\\b"
              + "|can be reached at\\b|(?:read|see|view) more (?:articles|stories|posts) by\\b|(?:views|opinions) expressed (?:here|in this)\\b)");

  private static final Pattern AFTER_NAME =
      Pattern.compile(
          "^,? (?:is|was|has|covers|writes|reports|joined|lives|teaches|works|serves|holds)\\b.*");

  private AuthorBio() {}

  /** Removes the notes on the authors that end the article. */
  static void remove(
      List<PageBlock> blocks, List<String> authors, @Nullable RemovalReason[] reasons) {
    int total = 0;
    for (int i = 0; i < reasons.length; i++) {
      total += reasons[i] == null ? blocks.get(i).shape().words() : 0;
    }
    int removed = 0;
    int seen = 0;
    for (int i = reasons.length - 1; i >= 0 && seen < MOST_BLOCKS; i--) {
      if (reasons[i] != null) {
        continue;
      }
      seen++;
      PageBlock block = blocks.get(i);
      removed += block.shape().words();
      if (block.shape().words() > MOST_WORDS
          || block.text().length() > LONGEST
          || removed > LARGEST_SHARE * total) {
        return;
      }
      if (isBio(block.text(), authors)) {
        reasons[i] = RemovalReason.AUTHOR_BIO;
      } else if (block.shape().isProse()) {
        return;
      }
    }
  }

  private static boolean isBio(String text, List<String> authors) {
    for (String author : authors) {
      if (text.startsWith(author)
          && AFTER_NAME.matcher(text.substring(author.length())).matches()) {
        return true;
      }
    }
    return NAME_THEN_ROLE.matcher(text).matches()
        || ROLE_THEN_NAME.matcher(text).matches()
        || TELLTALE.matcher(text).find();
  }
}
