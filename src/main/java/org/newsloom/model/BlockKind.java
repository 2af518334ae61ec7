package org.newsloom.model;

/** The structural role of a block of text. */
public enum BlockKind {
  PARAGRAPH,
  HEADING,
  LIST_ITEM,
  QUOTE,
  TABLE
}
