package org.newsloom.clean;

import java.util.List;
import org.newsloom.clean.page.Page;

/**
 * Judges which blocks of a page are the article. Implementations say whether they may be shared
 * between threads.
 */
public interface BoilerplateTagger {

  /** One label for every block of the page, in the same order. */
  List<BlockLabel> tag(Page page);
}
