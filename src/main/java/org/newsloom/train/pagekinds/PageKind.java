package org.newsloom.train.pagekinds;

/** What a page holds, of those that are measured. */
public enum PageKind {
  /** The page as it is. */
  ARTICLE,
  /** The page with the first sentences of its article only, as of an agency's flash. */
  FLASH,
  /** Everything of the page but the article. */
  SHELL,
  /** In place of the article, the notice of a server. */
  NOTICE,
  /** In place of the article, headlines and first words of many others. */
  INDEX,
  /** In place of the article, several others, one after the other. */
  SEVERAL;

  /** Whether such a page is an article. */
  public boolean isArticle() {
    return switch (this) {
      case ARTICLE, FLASH -> true;
      case SHELL, NOTICE, INDEX, SEVERAL -> false;
    };
  }
}
