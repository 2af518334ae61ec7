package org.newsloom.train.cleaner;

import java.util.List;
import java.util.TreeSet;

/** The card that goes with a model of the cleaner. */
final class CleanerCard {
  private CleanerCard() {}

  /**
   * @param pages what was learnt from
   * @param scores as measured; empty if nothing was
   */
  static String of(List<LabelledPage> pages, String scores) {
    return """
        # Model card: which blocks of a page are the article

        * **Task**: for each block of a page (HTML or plain text) the probability that it is article
          text. Names of what is removed (share bar, caption ...) come from rules, not from this model.
        * **Made by**: `newsloom train cleaner --pages DIR`; the same pages give the same bytes.
        * **Learnt from**: %d renderings (%s) of %d pages of %d sites. Labels: a monotone alignment of
          each block with the page's gold text; a block counts as article text if more than half of
          its word pairs are aligned.
        * **Form**: two linear scores of hashed words and of hashed element names (logistic regression,
          AdaGrad), then twice %d oblivious trees of depth 6 over whole-number features (gradient
          boosting); the second trees also see the first verdicts on the neighbours. One judge for
          text in any rendering, one for HTML.
        * **Kind of text**: before any block is judged, a text document is taken for a copy of a page or for
          clean text, by a linear model of binned signs of the whole document (share of prose, labels, cues,
          links, repeated lines, what stands above and below the prose). Learnt from the text renderings
          against the gold texts as people and programs write articles down, in 14 forms. A record starts
          with log odds of 3 for clean. Of clean text, only blocks that are cued as prompts, share lines,
          credits, "read also" lines or the author's byline go, where the model agrees, and notes on authors
          and lists of related headlines at its end; no sentence of the lead goes. A file with two kinds of
          cued lines starts with log odds of 1.6 for a page copy.
        * **Decision**: a block is kept from the probability at which the expected F1 of the page's
          words is greatest (half the F1 that can be had); the reported probability is moved so that
          this point is 0.5. `threshold` moves it from there. Rules then move the log odds: up by 0.4
          for every block, down for prompts, labels, credits, captions and notes on authors that say by
          their words what they are, and for what stands between two prompts to subscribe; the deck under
          the title and the headings that a table of contents lists are kept, and so are doubtful paragraphs
          between kept ones, right below one or right below the byline, where the end of the page is as
          good as a kept one; entries of the contents and what stands twice are not kept, nor is the title,
          unless the document begins with it and the text follows. These
          amounts, like the settings of the training, were chosen with the scores below in sight, so the
          scores are a little too good.
        * **Limits**: English pages for the most part; the gold lacks the title of most pages, so titles
          that stand below anything else are left to the metadata. Pages that are lists of products or links are the hardest.

        %s"""
        .formatted(
            pages.size(),
            String.join(", ", new TreeSet<>(pages.stream().map(LabelledPage::rendering).toList())),
            pages.stream().map(LabelledPage::id).distinct().count(),
            pages.stream().map(LabelledPage::site).distinct().count(),
            CleanerTrainer.TREES,
            scores.isEmpty() ? "Scores were not measured.\n" : scores);
  }
}
