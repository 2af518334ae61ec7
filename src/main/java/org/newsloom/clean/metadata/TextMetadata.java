package org.newsloom.clean.metadata;

import java.util.List;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.Metadata;

public final class TextMetadata {
  private TextMetadata() {}
  public static Metadata of(List<PageBlock> blocks) {
    return new Metadata(null, List.of(), null, null, null, null, null, null);
  }
}
