package org.newsloom.actors;

import java.util.List;
import org.newsloom.actors.words.Vocabulary;
import org.newsloom.actors.words.Word;

/** What the words of a name say of it: that it is a body ("Board"), or a thing ("Tax Credit"). */
final class NamedBodies {
  private static final int SHORTEST_THING = 3;
  private static final List<String> BODY_LISTS =
      List.of("kind_words", "body_words", "generic_bodies", "organ_heads");

  private NamedBodies() {}

  /** Whether a word says what kind of body one is. */
  static boolean isBodyWord(Word word) {
    return BODY_LISTS.stream().anyMatch(list -> Vocabulary.english().has(list, word.folded()));
  }

  /** Whether any word of a name says that it is a body. */
  static boolean isBody(List<Word> name) {
    return name.stream().anyMatch(NamedBodies::isBodyWord);
  }

  /** "Preparer Tax Identification Number", "Eastern Standard Time": it ends in what no body is. */
  static boolean isThing(List<Word> name) {
    Word last = name.get(name.size() - 1);
    return name.size() >= SHORTEST_THING
        && Vocabulary.english().has("thing_nouns", last.folded())
        && !isBody(name);
  }
}
