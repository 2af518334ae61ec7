package org.newsloom.model;

/** What a document is before it is cleaned. */
public enum TextKind {
  /** A page, or a copy of one: the article and what the site puts around it. */
  PAGE_COPY,
  /** An article that was cut out of its page before, by a person or a program. */
  CLEAN
}
