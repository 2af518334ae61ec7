package org.newsloom.settings;

import java.util.List;

/** A record some of whose keys only make sense together. */
public interface SelfChecking {
  /** What does not fit together; empty if all does. */
  List<Complaint> complaints();

  /**
   * One thing that does not fit.
   *
   * @param key the key to blame, one of the record's
   * @param message what is wrong; expected what
   */
  record Complaint(String key, String message) {}
}
