package org.newsloom.clean.trained;

import java.util.Arrays;
import org.newsloom.model.RemovalReason;

/** Features of where a block stands: on the page, after which headings, in what company. */
final class PlaceFeatures {
  private final ScannedBlocks blocks;
  private final FeatureTable table;
  private final int size;

  PlaceFeatures(ScannedBlocks blocks, FeatureTable table) {
    this.blocks = blocks;
    this.table = table;
    this.size = blocks.size();
  }

  void fill(boolean markdown) {
    fillPositions(markdown);
    fillSections();
    fillRuns();
  }

  private void fillPositions(boolean markdown) {
    int allWords = 0;
    int allProse = 0;
    int characters = 0;
    int linked = 0;
    for (int i = 0; i < size; i++) {
      allWords += blocks.wordCount(i);
      allProse += blocks.isProse(i) ? blocks.wordCount(i) : 0;
      characters += blocks.block(i).text().length();
      linked += blocks.block(i).linkedChars();
    }
    int wordsBefore = 0;
    int proseBefore = 0;
    int linkShare = (int) (1000L * linked / Math.max(1, characters));
    for (int i = 0; i < size; i++) {
      table.set(Feature.INDEX, i, Math.min(FeatureTable.FAR, i));
      table.set(Feature.FROM_END, i, Math.min(FeatureTable.FAR, size - 1 - i));
      table.set(Feature.INDEX_SHARE, i, (int) (1000L * i / size));
      table.set(Feature.WORDS_BEFORE_SHARE, i, (int) (1000L * wordsBefore / Math.max(1, allWords)));
      table.set(Feature.PROSE_BEFORE, i, Math.min(3000, proseBefore));
      int proseHere = blocks.isProse(i) ? blocks.wordCount(i) : 0;
      table.set(Feature.PROSE_AFTER, i, Math.min(3000, allProse - proseBefore - proseHere));
      table.set(Feature.PROSE_BEFORE_SHARE, i, (int) (1000L * proseBefore / Math.max(1, allProse)));
      table.set(Feature.PAGE_WORDS, i, Math.min(20_000, allWords));
      table.set(Feature.PAGE_BLOCKS, i, Math.min(3000, size));
      table.set(Feature.PAGE_PROSE_SHARE, i, (int) (1000L * allProse / Math.max(1, allWords)));
      table.set(Feature.PAGE_LINK_SHARE, i, linkShare);
      table.set(Feature.PAGE_MARKDOWN, i, markdown ? 1 : 0);
      wordsBefore += blocks.wordCount(i);
      proseBefore += proseHere;
    }
  }

  private void fillSections() {
    int sinceRelated = FeatureTable.FAR;
    int sinceComments = FeatureTable.FAR;
    int sinceBio = FeatureTable.FAR;
    for (int i = 0; i < size; i++) {
      RemovalReason cue = blocks.cue(i);
      boolean marker = blocks.wordCount(i) <= 8;
      sinceRelated =
          cue == RemovalReason.RELATED && marker ? 0 : Math.min(FeatureTable.FAR, sinceRelated + 1);
      sinceComments =
          cue == RemovalReason.COMMENTS && marker
              ? 0
              : Math.min(FeatureTable.FAR, sinceComments + 1);
      sinceBio =
          cue == RemovalReason.AUTHOR_BIO && marker ? 0 : Math.min(FeatureTable.FAR, sinceBio + 1);
      table.set(Feature.SINCE_RELATED, i, sinceRelated);
      table.set(Feature.SINCE_COMMENTS, i, sinceComments);
      table.set(Feature.SINCE_BIO, i, sinceBio);
      table.set(Feature.CUE, i, Codes.of(cue));
      if (cue != null) {
        switch (cue) {
          case NAV -> table.set(Feature.CUE_NAV, i, 1);
          case SHARE -> table.set(Feature.CUE_SHARE, i, 1);
          case SUBSCRIPTION -> table.set(Feature.CUE_SUBSCRIPTION, i, 1);
          case RELATED -> table.set(Feature.CUE_RELATED, i, 1);
          case COMMENTS -> table.set(Feature.CUE_COMMENTS, i, 1);
          case BYLINE -> table.set(Feature.CUE_BYLINE, i, 1);
          case CREDIT -> table.set(Feature.CUE_CREDIT, i, 1);
          default -> {}
        }
      }
    }
    int until = FeatureTable.FAR;
    for (int i = size - 1; i >= 0; i--) {
      until = blocks.cue(i) == RemovalReason.COMMENTS ? 0 : Math.min(FeatureTable.FAR, until + 1);
      table.set(Feature.UNTIL_COMMENTS, i, until);
    }
    int[] cued = new int[size];
    Arrays.setAll(cued, i -> blocks.cue(i) == null ? 0 : 1);
    table.setAll(Feature.CUES_AROUND, Around.sums(cued));
  }

  private void fillRuns() {
    int since = FeatureTable.FAR;
    int run = 0;
    double[] values = new double[size];
    for (int i = 0; i < size; i++) {
      since = blocks.isProse(i) ? 0 : Math.min(FeatureTable.FAR, since + 1);
      table.set(Feature.SINCE_PROSE, i, since);
      run = blocks.isProse(i) ? 0 : run + 1;
      table.set(Feature.NON_PROSE_RUN, i, Math.min(FeatureTable.FAR, run));
      values[i] = blocks.isProse(i) ? blocks.wordCount(i) : blocks.cue(i) == null ? -3 : -10;
    }
    int until = FeatureTable.FAR;
    run = 0;
    for (int i = size - 1; i >= 0; i--) {
      until = blocks.isProse(i) ? 0 : Math.min(FeatureTable.FAR, until + 1);
      table.set(Feature.UNTIL_PROSE, i, until);
      run = blocks.isProse(i) ? 0 : Math.max(run, table.get(Feature.NON_PROSE_RUN, i, 0));
      table.set(Feature.NON_PROSE_RUN, i, Math.min(FeatureTable.FAR, run));
    }
    int[] prose = new int[size];
    int[] words = new int[size];
    int[] links = new int[size];
    for (int i = 0; i < size; i++) {
      prose[i] = blocks.isProse(i) ? 1 : 0;
      words[i] = Math.min(200, blocks.wordCount(i));
      links[i] = table.get(Feature.LINK_SHARE, i, 0);
    }
    table.setAll(Feature.PROSE_AROUND, Around.sums(prose));
    table.setAll(Feature.WORDS_AROUND, Around.sums(words));
    table.setAll(Feature.LINKS_AROUND, Around.sums(links));
    Span.of(values)
        .fill(table, Feature.INSIDE_SPAN, Feature.AFTER_SPAN_START, Feature.BEFORE_SPAN_END);
  }
}
