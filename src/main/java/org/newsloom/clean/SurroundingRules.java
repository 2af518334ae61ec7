package org.newsloom.clean;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/** Rules that look at more than one block: the title, repeated lines, tables of contents. */
final class SurroundingRules {
  /** Shorter lines are repeated in articles, too: refrains, table cells, headings. */
  private static final int FEWEST_DUPLICATE_WORDS = 8;

  private final Page page;
  private final List<PageBlock> blocks;
  private final @Nullable RemovalReason[] reasons;

  /** Letters and digits of each block, lower-cased: what makes two lines the same line. */
  private final List<String> keys;

  private SurroundingRules(Page page, @Nullable RemovalReason[] reasons) {
    this.page = page;
    this.blocks = page.blocks();
    this.reasons = reasons;
    this.keys = blocks.stream().map(block -> key(block.text())).toList();
  }

  static void apply(Page page, @Nullable RemovalReason[] reasons) {
    SurroundingRules rules = new SurroundingRules(page, reasons);
    rules.removeTitle();
    rules.removeContents();
    rules.removeDuplicates();
    rules.removeAuthorNames();
    rules.removeCaptionTwins();
  }

  /** The title, wherever it is repeated, is metadata. */
  private void removeTitle() {
    String title = page.metadata().title();
    if (title == null) {
      return;
    }
    String key = key(title);
    boolean first = true;
    for (int i = 0; i < reasons.length; i++) {
      PageBlock block = blocks.get(i);
      if (block.shape().words() < 40 && keys.get(i).equals(key)) {
        reasons[i] = first ? RemovalReason.TITLE : RemovalReason.DUPLICATE_LINE;
        first = false;
      }
    }
  }

  /** After "Contents": the entries, which stand again as headings below. */
  private void removeContents() {
    Map<String, Integer> last = new HashMap<>();
    for (int i = 0; i < reasons.length; i++) {
      if (blocks.get(i).shape().words() <= 20) {
        last.put(keys.get(i), i);
      }
    }
    boolean inside = false;
    int misses = 0;
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == RemovalReason.TOC && blocks.get(i).markup() == null) {
        inside = true;
        misses = 0;
      } else if (inside) {
        String key = keys.get(i);
        if (blocks.get(i).shape().words() <= 20 && last.getOrDefault(key, i) > i) {
          reasons[i] = RemovalReason.TOC;
          misses = 0;
        } else if (++misses > 2) {
          inside = false;
        }
      }
    }
  }

  private void removeDuplicates() {
    int firstProse = -1;
    int lastProse = -1;
    for (int i = 0; i < reasons.length; i++) {
      if (reasons[i] == null && blocks.get(i).shape().isProse()) {
        firstProse = firstProse < 0 ? i : firstProse;
        lastProse = i;
      }
    }
    Map<String, Integer> first = new HashMap<>();
    for (int i = 0; i < reasons.length; i++) {
      if (blocks.get(i).shape().words() < FEWEST_DUPLICATE_WORDS) {
        continue;
      }
      Integer earlier = first.putIfAbsent(keys.get(i), i);
      if (earlier != null && reasons[earlier] == null && reasons[i] == null) {
        reasons[i] = RemovalReason.DUPLICATE_LINE;
        if (earlier == firstProse && i == lastProse) {
          // What frames the article, above and below it, is the box of its author or series.
          reasons[earlier] = RemovalReason.AUTHOR_BIO;
        }
      }
    }
  }

  /** A line that is an author's name and nothing else. */
  private void removeAuthorNames() {
    for (String author : page.metadata().authors()) {
      String key = key(author);
      for (int i = 0; i < reasons.length; i++) {
        if (reasons[i] == null && blocks.get(i).shape().words() <= 6 && keys.get(i).endsWith(key)) {
          reasons[i] = RemovalReason.BYLINE;
        }
      }
    }
  }

  /** Copied pages hold a caption twice: as the picture's text, and again with its credit. */
  private void removeCaptionTwins() {
    for (int i = 0; i + 1 < reasons.length; i++) {
      boolean credited =
          reasons[i + 1] == RemovalReason.CREDIT || reasons[i + 1] == RemovalReason.CAPTION;
      if (reasons[i] == null
          && credited
          && blocks.get(i + 1).text().startsWith(blocks.get(i).text())) {
        reasons[i] = RemovalReason.CAPTION;
      }
    }
  }

  private static String key(String text) {
    StringBuilder key = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        key.append(Character.toLowerCase(c));
      }
    }
    return key.toString();
  }
}
