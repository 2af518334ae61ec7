package org.newsloom.clean;

import org.newsloom.clean.page.Page;

/**
 * Judges which blocks of a page are the article. Implementations say whether they may be shared
 * between threads.
 */
public interface BoilerplateTagger {

  /** Judges a page: first what it is as a whole, then each of its blocks. */
  Tagging tag(Page page);
}
