package org.newsloom.train.pagekinds;

/** What a page is, if it is no article. */
public enum PageKind {
  /** Everything of an article's page but the article. */
  SHELL,
  /** Headlines and first words of many articles. */
  INDEX,
  /** Several articles, one after the other. */
  SEVERAL
}
