package org.newsloom.clean;

import java.util.List;
import java.util.Optional;
import org.newsloom.clean.page.PageBlock;

/**
 * Tells pages that are surely no article, by what was kept of them and what stands between:
 *
 * <ul>
 *   <li>an empty shell: next to nothing was kept of a page that has much else;
 *   <li>an index page: short paragraphs only, as many linked lines or headlines as paragraphs, or
 *       paragraphs that break off.
 * </ul>
 *
 * <p>To lose an article is far worse than to keep an index page, so every bound lies well beyond
 * what articles were seen to have ({@code newsloom evaluate not-an-article}), and one rule goes
 * before all: three paragraphs in a row are an article. Pages of several whole articles are not
 * told for that reason; only lists of their beginnings are.
 */
public final class NonArticle {
  /** Kept paragraphs with nothing else kept between them. */
  private static final int ARTICLE_RUN = 3;

  private static final int MOST_SHELL_WORDS = 40;

  /** A short text with little around it is a short text, no shell. */
  private static final int FEWEST_REMOVED_WORDS = 100;

  private static final int MOST_TEASER_WORDS = 50;

  /** Without links to go by, teasers must be shorter: lists of tips have headlines, too. */
  private static final int MOST_UNLINKED_TEASER_WORDS = 40;

  private static final int FEWEST_HEADLINES = 6;
  private static final int FEWEST_CUT = 3;
  private static final int FEWEST_HEADLINE_WORDS = 4;

  private static final double LINKED = 0.8;
  private static final double MOSTLY_UNLINKED = 0.5;

  /** Scripts that do not part words have longer runs of letters than this, on average. */
  private static final int LONGEST_WORD = 12;

  /** For such scripts: two characters make about a word. */
  private static final int CHARACTERS_OF_A_WORD = 2;

  private static final int FEWEST_UNPARTED_CHARACTERS = 40;

  private final List<JudgedBlock> blocks;
  private int paragraphs;
  private int longestParagraph;
  private int longestRun;
  private int keptWords;
  private int removedWords;
  private int cut;
  private int linkedLines;
  private int headlines;

  private NonArticle(List<JudgedBlock> blocks) {
    this.blocks = blocks;
    count();
  }

  /**
   * Why a page is no article, in words for people; empty if it may be one.
   *
   * @param page of which something was kept
   */
  public static Optional<String> why(JudgedPage page) {
    NonArticle counts = new NonArticle(page.blocks());
    if (counts.longestRun >= ARTICLE_RUN) {
      return Optional.empty();
    }
    return counts.isShell() ? Optional.of(counts.shell()) : counts.index();
  }

  private void count() {
    int run = 0;
    int waitingLinks = 0;
    for (int i = 0; i < blocks.size(); i++) {
      JudgedBlock judged = blocks.get(i);
      PageBlock block = judged.page();
      boolean linked = isLinkedLine(block);
      if (isParagraph(judged)) {
        run++;
        longestRun = Math.max(longestRun, run);
        paragraphs++;
        longestParagraph = Math.max(longestParagraph, words(block));
        cut += isCut(block.text()) ? 1 : 0;
        headlines += i > 0 && isHeadline(blocks.get(i - 1).page()) ? 1 : 0;
        // Links count that stand among the paragraphs, or right above the first.
        linkedLines += waitingLinks;
        waitingLinks = 0;
      } else if (judged.kept()) {
        run = 0;
        linkedLines += linked ? 1 : 0;
      } else if (linked) {
        boolean above =
            paragraphs == 0 && !(i + 1 < blocks.size() && isParagraph(blocks.get(i + 1)));
        waitingLinks += above ? 0 : 1;
      }
      if (!judged.kept()) {
        removedWords += words(block);
      } else if (block.linkDensity() < MOSTLY_UNLINKED) {
        keptWords += words(block);
      }
    }
  }

  private boolean isShell() {
    return keptWords < MOST_SHELL_WORDS && removedWords >= FEWEST_REMOVED_WORDS;
  }

  private String shell() {
    return "an empty shell: %d words of text were kept, %d words of menus and the like removed"
        .formatted(keptWords, removedWords);
  }

  private Optional<String> index() {
    if (longestParagraph >= MOST_TEASER_WORDS) {
      return Optional.empty();
    }
    String page =
        "an index page: %d short paragraphs, the longest of %d words,"
            .formatted(paragraphs, longestParagraph);
    if (linkedLines >= FEWEST_HEADLINES && linkedLines >= paragraphs) {
      return Optional.of("%s among %d linked lines".formatted(page, linkedLines));
    }
    if (cut >= FEWEST_CUT && 2 * cut >= paragraphs) {
      return Optional.of("%s %d of them break off".formatted(page, cut));
    }
    if (longestParagraph < MOST_UNLINKED_TEASER_WORDS
        && headlines >= FEWEST_HEADLINES
        && 4 * headlines >= 3 * paragraphs) {
      return Optional.of("%s %d of them under a headline of its own".formatted(page, headlines));
    }
    return Optional.empty();
  }

  private static boolean isParagraph(JudgedBlock judged) {
    PageBlock block = judged.page();
    return judged.kept()
        && block.linkDensity() < MOSTLY_UNLINKED
        && (block.shape().isProse()
            || (isUnparted(block) && block.text().length() >= FEWEST_UNPARTED_CHARACTERS));
  }

  private static boolean isLinkedLine(PageBlock block) {
    return block.linkDensity() >= LINKED && block.shape().words() >= FEWEST_HEADLINE_WORDS;
  }

  private static boolean isHeadline(PageBlock block) {
    return !block.shape().isProse()
        && !block.shape().closed()
        && block.shape().words() >= FEWEST_HEADLINE_WORDS;
  }

  private static boolean isCut(String text) {
    return text.endsWith("\u2026") || text.endsWith("...") || text.endsWith("\u2026]");
  }

  private static boolean isUnparted(PageBlock block) {
    return block.text().length() > LONGEST_WORD * Math.max(1, block.shape().words());
  }

  private static int words(PageBlock block) {
    return isUnparted(block) ? block.text().length() / CHARACTERS_OF_A_WORD : block.shape().words();
  }
}
