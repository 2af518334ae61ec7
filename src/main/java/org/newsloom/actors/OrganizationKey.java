package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.Vocabulary;

/** The key under which forms of an organization's or a place's name are equal. */
final class OrganizationKey {
  private OrganizationKey() {}

  /**
   * The slug without a leading article and without what only says the kind of body at its end:
   * "Likud party", "the Likud" and "LIKUD" are {@code likud}; "Acme Inc." is {@code acme}.
   */
  static String of(String name) {
    List<String> words = new ArrayList<>(Arrays.asList(Folding.slug(name).split("-", -1)));
    if (words.size() > 1 && words.get(0).equals("the")) {
      words.remove(0);
    }
    while (words.size() > 1
        && Vocabulary.english().has("designators", words.get(words.size() - 1))) {
      words.remove(words.size() - 1);
    }
    return String.join("-", words);
  }
}
