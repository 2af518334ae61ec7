package org.newsloom.model;

/** Why a block is no part of the article: the closed list. */
public enum RemovalReason {
  /** Menus, breadcrumbs, links of the site, "Scroll to Top". */
  NAV,
  /** Prompts to subscribe, register, log in, sign up for a newsletter. */
  SUBSCRIPTION,
  /** Share, print, e-mail, follow. */
  SHARE,
  /** Who wrote it, when, from where. The values are kept as metadata. */
  BYLINE,
  /** The title, where it stands apart from the text; kept as metadata. */
  TITLE,
  /** Text that belongs to a picture. */
  CAPTION,
  /** Headlines and teasers of other articles. */
  RELATED,
  /** Who the author is. */
  AUTHOR_BIO,
  /** A table of contents. */
  TOC,
  /** Cookie and privacy notices. */
  COOKIE,
  /** Reader comments and prompts to comment. */
  COMMENTS,
  /** Photo, agency and copyright credits. */
  CREDIT,
  /** Advertising and its labels. */
  ADVERTISEMENT,
  /** Imprint, terms of use, copyright lines, contact. */
  LEGAL,
  /** Rules, lone symbols, emoji, numbers without words. */
  DECORATION,
  /** The same line stood before. */
  DUPLICATE_LINE,
  /** A line that its source prints in several articles. */
  REPEATED_LINE,
  /** Scripts, style sheets, shortcodes and settings that stand in the text. */
  CODE,
  /** Not article text, for none of the reasons above. */
  OTHER
}
