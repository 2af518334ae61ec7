package org.newsloom.clean.block;

import org.newsloom.model.RemovalReason;

/** The part of a page that its markup says a block stands in. */
public enum Zone {
  /** The markup says nothing. */
  NONE(RemovalReason.OTHER),
  NAVIGATION(RemovalReason.NAV),
  FOOTER(RemovalReason.LEGAL),
  ASIDE(RemovalReason.RELATED),
  COMMENTS(RemovalReason.COMMENTS),
  RELATED(RemovalReason.RELATED),
  SHARE(RemovalReason.SHARE),
  SUBSCRIPTION(RemovalReason.SUBSCRIPTION),
  AUTHOR(RemovalReason.AUTHOR_BIO),
  BYLINE(RemovalReason.BYLINE),
  CAPTION(RemovalReason.CAPTION),
  COOKIE(RemovalReason.COOKIE),
  ADVERTISEMENT(RemovalReason.ADVERTISEMENT),
  CONTENTS(RemovalReason.TOC);

  private final RemovalReason reason;

  Zone(RemovalReason reason) {
    this.reason = reason;
  }

  /** Why a block of this zone is removed. */
  public RemovalReason reason() {
    return reason;
  }
}
