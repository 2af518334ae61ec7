package org.newsloom.clean;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.clean.page.Page;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.RemovalReason;

public final class RuleBasedTagger implements BoilerplateTagger {
  @Override
  public List<BlockLabel> tag(Page page) {
    List<BlockLabel> labels = new ArrayList<>();
    for (PageBlock b : page.blocks()) {
      RemovalReason m = b.markup();
      boolean keep = b.inContainer() && m == null;
      labels.add(new BlockLabel(keep ? 0.9 : 0.1, m == null ? RemovalReason.OTHER : m));
    }
    return labels;
  }
}
