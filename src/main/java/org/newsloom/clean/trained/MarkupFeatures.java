package org.newsloom.clean.trained;

import org.newsloom.clean.page.Markup;

/** Features of the markup around a block; all zero for text. */
final class MarkupFeatures {
  private MarkupFeatures() {}

  static void fill(ScannedBlocks blocks, FeatureTable table) {
    for (int i = 0; i < blocks.size(); i++) {
      Markup markup = blocks.block(i).markup();
      if (markup == null) {
        continue;
      }
      table.set(Feature.TAG, i, Codes.ofTag(markup.tag()));
      table.set(Feature.DEPTH, i, Math.min(60, markup.depth()));
      table.set(Feature.IN_CONTAINER, i, markup.inContainer() ? 1 : 0);
      table.set(Feature.IN_ARTICLE_ELEMENT, i, Math.min(5, markup.articleElements()));
      table.set(Feature.STATED, i, markup.stated() ? 1 : 0);
      table.set(Feature.HINT, i, markup.hint() == null ? 0 : 1);
      table.set(Feature.HINT_KIND, i, Codes.of(markup.hint()));
      table.set(Feature.PARENT_PROSE, i, markup.parentProse());
      table.set(Feature.GRANDPARENT_PROSE, i, markup.grandparentProse());
      table.set(Feature.PARENT_LINKS, i, markup.parentLinks());
      table.set(Feature.SAME_PATH_PROSE, i, markup.pathProse());
      table.set(Feature.CONTAINER_DISTANCE, i, markup.containerDistance());
    }
  }
}
