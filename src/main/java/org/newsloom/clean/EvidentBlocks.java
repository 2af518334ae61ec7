package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.newsloom.clean.page.CodeParts;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.RemovalReason;

/**
 * Takes a tagger's judgement, gives it with what is evident whatever the tagger thinks: code is no
 * article text, and of a list of related stories all goes or nothing.
 */
final class EvidentBlocks {
  private static final double ARTICLE_PROBABILITY = 0.01;
  private static final double LINKED = 0.6;
  private static final int MOST_HEAD_WORDS = 5;
  private static final int MOST_HEADLINE_WORDS = 20;

  /** What a page tells those who listen to a list. */
  private static final Pattern LIST_LABEL =
      Pattern.compile("(?i)list of \\d+ items?|list \\d+ of \\d+|end of list");

  private static final Pattern PROMPT =
      Pattern.compile("(?i)\\W{0,3}(?:also read|read also|read more|read next|read|see also)\\s?:");

  private static final Pattern LIST_HEAD =
      Pattern.compile(
          "(?i)(?:related|recommended|more|top|latest|popular|trending|other)"
              + "(?: (?:stories|story|articles|news|reading|content|coverage|posts|headlines))?"
              + "|(?:more on this(?: story| topic)?|read more|also read|see also|you may also like"
              + "|you might also like|don['\u2019]t miss|read next)");

  private final List<PageBlock> blocks;
  private final List<BlockLabel> labels;
  private final double threshold;
  private final boolean isText;

  private EvidentBlocks(Page page, List<BlockLabel> labels, double threshold) {
    this.blocks = page.blocks();
    this.labels = new ArrayList<>(labels);
    this.threshold = threshold;
    this.isText = !page.extractor().equals("html");
  }

  /** Judges a page's labels anew. */
  static List<BlockLabel> apply(Page page, List<BlockLabel> labels, double threshold) {
    EvidentBlocks evident = new EvidentBlocks(page, labels, threshold);
    evident.removeCode();
    evident.removePrompts();
    evident.removeLists();
    evident.removeBesideRelated(1);
    evident.removeBesideRelated(-1);
    return evident.labels;
  }

  private void removeCode() {
    for (int i = 0; i < blocks.size(); i++) {
      if (CodeParts.isCode(blocks.get(i))) {
        remove(i, RemovalReason.CODE);
      }
    }
  }

  /** A line of its own that asks to read another story, and links to it. */
  private void removePrompts() {
    for (int i = 0; i < blocks.size(); i++) {
      PageBlock block = blocks.get(i);
      if (block.linkDensity() >= LINKED && PROMPT.matcher(block.text()).lookingAt()) {
        remove(i, RemovalReason.RELATED);
      }
    }
  }

  /** A heading of related stories and the headlines right below it, two at least. */
  private void removeLists() {
    for (int i = 0; i < blocks.size(); i++) {
      String head = blocks.get(i).text();
      if (blocks.get(i).shape().words() > MOST_HEAD_WORDS
          || !LIST_HEAD
              .matcher(head.endsWith(":") ? head.substring(0, head.length() - 1) : head)
              .matches()) {
        continue;
      }
      int end = i + 1;
      int headlines = 0;
      while (end < blocks.size() && isListed(blocks.get(end))) {
        headlines += LIST_LABEL.matcher(blocks.get(end).text()).matches() ? 0 : 1;
        end++;
      }
      for (int j = i; headlines > 1 && j < end; j++) {
        remove(j, RemovalReason.RELATED);
      }
    }
  }

  private boolean isListed(PageBlock block) {
    TextShape shape = block.shape();
    if (block.linkDensity() >= LINKED || LIST_LABEL.matcher(block.text()).matches()) {
      return true;
    }
    return isText
        && !shape.isProse()
        && !shape.closed()
        && shape.words() <= MOST_HEADLINE_WORDS
        && Character.isUpperCase(block.text().codePointAt(0));
  }

  /** What is a link to another story goes with the removed one beside it. */
  private void removeBesideRelated(int step) {
    for (int i = step > 0 ? 1 : blocks.size() - 2; i >= 0 && i < blocks.size(); i += step) {
      BlockLabel beside = labels.get(i - step);
      if (isRemoved(beside)
          && beside.reason() == RemovalReason.RELATED
          && labels.get(i).reason() == RemovalReason.RELATED
          && blocks.get(i).linkDensity() >= LINKED) {
        remove(i, RemovalReason.RELATED);
      }
    }
  }

  private boolean isRemoved(BlockLabel label) {
    return label.articleProbability() < threshold;
  }

  private void remove(int index, RemovalReason reason) {
    if (!isRemoved(labels.get(index)) || reason == RemovalReason.CODE) {
      labels.set(index, new BlockLabel(ARTICLE_PROBABILITY, reason));
    }
  }
}
