package org.newsloom.config;

import org.newsloom.config.yaml.Key;

/** How an article is told from what surrounds it. */
public record CleanConfig(
    @Key(value = "What labels the blocks of a page; 'rules' needs no model.", byDefault = "rules")
        Tagger tagger,
    @Key(
            value = "A block is kept if the tagger is at least this sure that it is article text.",
            byDefault = "0.5",
            min = 0,
            max = 1)
        double threshold) {

  /** What labels blocks. */
  public enum Tagger {
    /** Rules of our own. */
    RULES
  }
}
