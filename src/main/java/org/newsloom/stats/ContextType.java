package org.newsloom.stats;

import java.util.Locale;

/** The stretch of text in which two actors count as standing together. */
public enum ContextType {
  SENTENCE,
  PARAGRAPH,
  ARTICLE;

  /** As the tables write it. */
  public String label() {
    return name().toLowerCase(Locale.ROOT);
  }
}
