package org.newsloom.clean;

import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/** What can be said of a block without looking at its neighbours. */
final class BlockRules {
  private static final double MOSTLY_LINKED = 0.8;

  /** "A square in rain. Ann Lee for The Paper": a caption that ends with its photographer. */
  private static final Pattern PHOTOGRAPHER_AT_END =
      Pattern.compile(
          "[.!?\u201d\"] (?:Credit(?:\\.\\.\\.)?:? ?)?\\p{Lu}[\\p{L}.'\u2019-]+(?: \\p{Lu}[\\p{L}.'\u2019-]*){1,3}"
              + "(?: for (?:The )?\\p{Lu}[\\p{L} ]{2,40}|,? ?[/|\u2014] ?\\p{Lu}[\\p{L}/ -]{1,40}| via [\\p{Lu}][\\p{L} ]{2,40})$");

  private static final Pattern AGENCY_AT_END =
      Pattern.compile(
          "[(|\u2014/-] ?(?:AP|AFP|Reuters|Getty)(?: (?:Photo|Images))?(?:/[\\p{L} .'-]{3,40}| via [\\p{L} .'-]{3,40})?\\)?$",
          Pattern.CASE_INSENSITIVE);

  private static final int MOST_CAPTION_WORDS = 70;
  private static final int LONGEST_CAPTION = 800;

  private BlockRules() {}

  /** Why the block is no article text; null if nothing speaks against it. */
  static @Nullable RemovalReason reason(PageBlock block) {
    if (block.markup() != null) {
      return block.markup();
    }
    String text = block.text();
    TextShape shape = block.shape();
    RemovalReason byWords = Phrases.of(text, shape);
    if (!block.inContainer()) {
      return byWords == null ? RemovalReason.OTHER : byWords;
    }
    if (byWords != null) {
      return byWords;
    }
    char last = text.charAt(text.length() - 1);
    if (shape.words() <= MOST_CAPTION_WORDS
        && text.length() <= LONGEST_CAPTION
        && (Character.isLetter(last) || last == ')')
        && (PHOTOGRAPHER_AT_END.matcher(text).find() || AGENCY_AT_END.matcher(text).find())) {
      return RemovalReason.CAPTION;
    }
    return isLink(block, shape) ? RemovalReason.RELATED : null;
  }

  /** A line that is one link leads elsewhere; a linked heading or item may still be content. */
  private static boolean isLink(PageBlock block, TextShape shape) {
    if (block.linkDensity() < MOSTLY_LINKED) {
      return false;
    }
    BlockKind kind = block.block().kind();
    return kind == BlockKind.PARAGRAPH || (kind == BlockKind.LIST_ITEM && shape.words() >= 5);
  }
}
