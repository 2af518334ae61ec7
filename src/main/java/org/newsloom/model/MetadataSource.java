package org.newsloom.model;

/** Where a value of an article's metadata was found: the closed list. */
public enum MetadataSource {
  /** The record beside the text, as the fields of a JSON line. */
  GIVEN,
  /** The schema.org article of a JSON-LD script. */
  JSON_LD,
  /** A {@code meta} element: OpenGraph, Dublin Core and their like. */
  META,
  /** Marks on visible elements: microdata, {@code rel=author}, microformats. */
  MICRODATA,
  /** A heading above the article. */
  HEADING,
  /** A visible line such as "By Ann Lee | May 4, 2021", or an element whose class names it so. */
  BYLINE,
  /** A {@code time} element. */
  TIME_TAG,
  /** The {@code title} element of a page. */
  TITLE_TAG,
  /** The address of the page. */
  URL,
  /** For a date: the article states only when it was last changed, and this is that day. */
  CHANGED
}
