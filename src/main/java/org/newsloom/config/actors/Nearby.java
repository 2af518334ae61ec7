package org.newsloom.config.actors;

/** How far from a name words may stand that decide what it means. */
public enum Nearby {
  SENTENCE,
  PARAGRAPH,
  ARTICLE
}
