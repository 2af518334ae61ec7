package org.newsloom.clean.page;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.Block;
import org.newsloom.model.Metadata;

/**
 * The last look at the text that leaves a page: entities, escapes and addresses have been decoded
 * by now, and may stand for what is no character. Halves of surrogate pairs and NUL become U+FFFD,
 * unit by unit, so that offsets and counts stay.
 *
 * <p>Invariant: no text of the page that comes out holds either.
 */
public final class ValidText {
  private static final char REPLACEMENT = '\uFFFD';

  private ValidText() {}

  /** The page with valid texts; itself if all are, as nearly always. */
  public static Page of(Page page) {
    Metadata metadata = of(page.metadata());
    boolean valid = page.blocks().stream().allMatch(block -> isValid(block.text()));
    if (valid && metadata.equals(page.metadata())) {
      return page;
    }
    return new Page(
        page.extractor(),
        page.blocks().stream().map(ValidText::of).toList(),
        metadata,
        page.origin());
  }

  private static PageBlock of(PageBlock block) {
    Block old = block.block();
    return isValid(old.text())
        ? block
        : new PageBlock(
            new Block(old.kind(), of(old.text()), old.lineStart(), old.lineEnd()),
            block.shape(),
            block.linkedChars(),
            block.links(),
            block.afterGap(),
            block.markup());
  }

  private static Metadata of(Metadata metadata) {
    List<String> authors = metadata.authors().stream().map(ValidText::of).toList();
    return new Metadata(
        orNull(metadata.title()),
        authors,
        metadata.publishedAt(),
        metadata.publishedDate(),
        metadata.titleSource(),
        metadata.authorsSource(),
        metadata.dateSource(),
        orNull(metadata.source()),
        orNull(metadata.url()),
        orNull(metadata.language()));
  }

  private static @Nullable String orNull(@Nullable String text) {
    return text == null ? null : of(text);
  }

  /** The text with U+FFFD for each unit that is no part of a character. */
  public static String of(String text) {
    int broken = firstBroken(text, 0);
    if (broken < 0) {
      return text;
    }
    StringBuilder mended = new StringBuilder(text);
    while (broken >= 0) {
      mended.setCharAt(broken, REPLACEMENT);
      broken = firstBroken(text, broken + 1);
    }
    return mended.toString();
  }

  private static boolean isValid(String text) {
    return firstBroken(text, 0) < 0;
  }

  private static int firstBroken(String text, int from) {
    for (int i = from; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == 0 || Character.isLowSurrogate(c)) {
        return i;
      }
      if (Character.isHighSurrogate(c)) {
        if (i + 1 == text.length() || !Character.isLowSurrogate(text.charAt(i + 1))) {
          return i;
        }
        i++;
      }
    }
    return -1;
  }
}
