package org.newsloom.actors;

import java.util.regex.Pattern;
import org.newsloom.actors.words.Folding;

/** The key under which forms of a place's name are equal. */
final class PlaceKey {
  private static final Pattern KIND =
      Pattern.compile("^(the-)?((state|city|town|province|county)-of-(the-)?)?");

  private PlaceKey() {}

  /** The slug without a leading article and kind: "State of New Jersey" is {@code new-jersey}. */
  static String of(String name) {
    String slug = Folding.slug(name);
    String key = KIND.matcher(slug).replaceFirst("");
    return key.isEmpty() ? slug : key;
  }
}
