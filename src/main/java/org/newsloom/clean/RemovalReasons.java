package org.newsloom.clean;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.adjust.ContentsEntries;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.trained.PageFeatures;
import org.newsloom.model.BlockKind;
import org.newsloom.model.RemovalReason;

/**
 * Names what is not kept: by the markup, the words, what it repeats, and where it stands. Every
 * block gets a name, also one that is kept: it is what the block would be if it were not article
 * text.
 */
final class RemovalReasons {
  private static final int MOST_HEADING_WORDS = 8;
  private static final int MOST_AUTHOR_WORDS = 6;
  private static final int FEWEST_HEADLINE_WORDS = 4;
  private static final double MOSTLY_LINKED = 0.8;

  private final Page page;
  private final List<PageBlock> blocks;
  private final PageFeatures features;
  private final boolean[] kept;
  private final @Nullable RemovalReason[] reasons;

  private RemovalReasons(Page page, PageFeatures features, double[] probabilities) {
    this.page = page;
    this.blocks = page.blocks();
    this.features = features;
    this.kept = new boolean[probabilities.length];
    this.reasons = new RemovalReason[probabilities.length];
    for (int i = 0; i < kept.length; i++) {
      // The names of what stands around the title do not depend on whether it is kept.
      kept[i] = probabilities[i] >= 0.5 && !features.isTitle(i);
    }
  }

  /** One reason for each block. */
  static RemovalReason[] of(Page page, PageFeatures features, double[] probabilities) {
    RemovalReasons reasons = new RemovalReasons(page, features, probabilities);
    reasons.nameRepeated();
    reasons.nameFrame();
    reasons.nameByWords();
    reasons.nameContents();
    reasons.nameAuthors();
    reasons.nameCaptionTwins();
    return reasons.nameByPlace();
  }

  private void nameRepeated() {
    boolean titled = false;
    Set<Integer> seen = new HashSet<>();
    for (int i = 0; i < kept.length; i++) {
      if (features.isTitle(i)) {
        reasons[i] = titled ? RemovalReason.DUPLICATE_LINE : RemovalReason.TITLE;
        titled = true;
      } else if (!kept[i]
          && features.wordCount(i) >= FEWEST_HEADLINE_WORDS
          && seen.contains(features.line(i))) {
        reasons[i] = RemovalReason.DUPLICATE_LINE;
      } else if (kept[i]) {
        seen.add(features.line(i));
      }
    }
  }

  /** What stands above the article and again below it is the box of its author or series. */
  private void nameFrame() {
    int first = 0;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    Map<Integer, Integer> above = new HashMap<>();
    for (int i = 0; i < first; i++) {
      if (blocks.get(i).shape().isProse()) {
        above.putIfAbsent(features.line(i), i);
      }
    }
    for (int i = kept.length - 1; i > first && !kept[i]; i--) {
      Integer box = above.get(features.line(i));
      if (box != null && reasons[box] == null) {
        reasons[box] = RemovalReason.AUTHOR_BIO;
        reasons[i] = RemovalReason.DUPLICATE_LINE;
      }
    }
  }

  private void nameByWords() {
    for (int i = 0; i < kept.length; i++) {
      if (reasons[i] != null) {
        continue;
      }
      RemovalReason hint = blocks.get(i).hint();
      reasons[i] = hint != null ? hint : features.cue(i);
      if (reasons[i] == null && features.endsAsCaption(i)) {
        reasons[i] = RemovalReason.CAPTION;
      }
      if (reasons[i] == null && features.isAuthorNote(i)) {
        reasons[i] = RemovalReason.AUTHOR_BIO;
      }
      if (reasons[i] == null && isLink(blocks.get(i))) {
        reasons[i] = RemovalReason.RELATED;
      }
    }
  }

  /** A line that is one link leads elsewhere. */
  private static boolean isLink(PageBlock block) {
    return block.linkDensity() >= MOSTLY_LINKED
        && (block.block().kind() == BlockKind.PARAGRAPH
            || (block.block().kind() == BlockKind.LIST_ITEM && block.shape().words() >= 5));
  }

  private void nameContents() {
    @Nullable Integer[] headings = ContentsEntries.headings(features, kept.length);
    for (int i = 0; i < headings.length; i++) {
      if (headings[i] != null) {
        reasons[i] = RemovalReason.TOC;
      }
    }
  }

  /** A line that is an author's name and nothing else. */
  private void nameAuthors() {
    for (String author : page.metadata().authors()) {
      for (int i = 0; i < kept.length; i++) {
        if (reasons[i] == null
            && blocks.get(i).shape().words() <= MOST_AUTHOR_WORDS
            && blocks.get(i).text().endsWith(author)) {
          reasons[i] = RemovalReason.BYLINE;
        }
      }
    }
  }

  /** Copied pages hold a caption twice: as the picture's text, and again with its credit. */
  private void nameCaptionTwins() {
    for (int i = 0; i + 1 < kept.length; i++) {
      if (reasons[i] == null
          && (reasons[i + 1] == RemovalReason.CREDIT || reasons[i + 1] == RemovalReason.CAPTION)
          && blocks.get(i + 1).text().startsWith(blocks.get(i).text())) {
        reasons[i] = RemovalReason.CAPTION;
      }
    }
  }

  private RemovalReason[] nameByPlace() {
    int first = 0;
    int last = kept.length - 1;
    while (first < kept.length && !kept[first]) {
      first++;
    }
    while (last > first && !kept[last]) {
      last--;
    }
    RemovalReason section = RemovalReason.RELATED;
    RemovalReason[] named = new RemovalReason[kept.length];
    for (int i = 0; i < named.length; i++) {
      RemovalReason reason = reasons[i];
      if (i > last
          && (reason == RemovalReason.COMMENTS || reason == RemovalReason.RELATED)
          && blocks.get(i).shape().words() <= MOST_HEADING_WORDS) {
        section = reason;
      }
      if (reason == null) {
        boolean prose = blocks.get(i).shape().isProse();
        if (i > last) {
          reason =
              prose
                  ? section
                  : blocks.get(i).shape().words() >= FEWEST_HEADLINE_WORDS
                      ? RemovalReason.RELATED
                      : RemovalReason.NAV;
        } else {
          reason = prose || i >= first ? RemovalReason.OTHER : RemovalReason.NAV;
        }
      }
      named[i] = reason;
    }
    return named;
  }
}
