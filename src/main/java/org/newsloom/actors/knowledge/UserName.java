package org.newsloom.actors.knowledge;

import java.io.Serializable;

/**
 * A name as the user writes it.
 *
 * @param text the name; written in lower case it matches in any case
 * @param exact whether only exactly these letters match: case and accents
 * @param when when and where it means its actor
 * @param place {@code FILE:LINE} where it stands, for messages; empty if unknown
 */
public record UserName(String text, boolean exact, Condition when, String place)
    implements Serializable {

  public UserName {
    text = text.strip();
  }

  /** A name that holds everywhere. */
  public static UserName of(String text) {
    return new UserName(text, false, Condition.ALWAYS, "");
  }
}
