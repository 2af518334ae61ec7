package org.newsloom.actors.knowledge;

/** How far from a name the words may stand that decide what it means. */
public enum Within {
  /** In the same sentence. */
  SENTENCE,
  /** In the same paragraph. */
  PARAGRAPH,
  /** Anywhere in the article. */
  ARTICLE
}
