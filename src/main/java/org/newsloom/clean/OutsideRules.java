package org.newsloom.clean;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

/** Names what stands outside the article's stretch. */
final class OutsideRules {
  private OutsideRules() {}

  static void apply(
      List<PageBlock> blocks, ArticleSpan span, @Nullable RemovalReason[] reasons) {
    for (int i = 0; i < span.start(); i++) {
      if (reasons[i] == null) {
        reasons[i] = blocks.get(i).shape().isProse() ? RemovalReason.OTHER : RemovalReason.NAV;
      }
    }
    RemovalReason section = null;
    for (int i = span.end(); i < reasons.length; i++) {
      if (reasons[i] == RemovalReason.COMMENTS || reasons[i] == RemovalReason.RELATED) {
        section = reasons[i];
      }
      if (reasons[i] == null) {
        RemovalReason plain =
            blocks.get(i).shape().words() >= 4 ? RemovalReason.RELATED : RemovalReason.NAV;
        reasons[i] = section == null ? plain : section;
      }
    }
  }
}
