package org.newsloom.train.cleaner;

/** Parts the sites of the pages, always in the same way. */
final class Sites {
  private static final int FOLD_SALT = 7;

  private Sites() {}

  /** The part of the cross-validation that a site belongs to, from 0. */
  static int fold(String site, int folds) {
    return part(site, folds, FOLD_SALT);
  }

  /**
   * The part of a site, from 0.
   *
   * @param parts how many there are
   * @param salt another salt, another way of parting
   */
  static int part(String site, int parts, int salt) {
    int hash = salt * 0x9e3779b9;
    for (int i = 0; i < site.length(); i++) {
      hash = (hash ^ site.charAt(i)) * 0x01000193;
    }
    return Math.floorMod(hash ^ hash >>> 15, parts);
  }
}
