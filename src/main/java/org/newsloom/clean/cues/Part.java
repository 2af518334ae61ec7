package org.newsloom.clean.cues;

import java.util.List;

/** A piece of a cue, as the file writes it. */
sealed interface Part {

  /**
   * A certain word.
   *
   * @param text in lower case, letters a to z
   * @param prefix whether longer words that begin so will do
   */
  record Word(String text, boolean prefix) implements Part {}

  /** A certain punctuation mark. */
  record Mark(char mark) implements Part {}

  /** Words of a kind. */
  enum Kind implements Part {
    /** Begins with a letter. */
    ANY_WORD,
    /** Begins with a letter in upper case. */
    CAPITALISED,
    /** Begins with a digit. */
    NUMBER
  }

  /**
   * Whatever stands there.
   *
   * @param mostCharacters of at most this length
   */
  record Gap(int mostCharacters) implements Part {
    static final Gap ANY = new Gap(Integer.MAX_VALUE);
  }

  /** The rest of the line, if no sentence ends in it. */
  record RestWithoutSentenceEnd() implements Part {}

  /** One after the other; nothing if there are none. */
  record Sequence(List<Part> parts) implements Part {
    public Sequence {
      parts = List.copyOf(parts);
    }
  }

  /** One of these. */
  record Choice(List<Sequence> options) implements Part {
    public Choice {
      options = List.copyOf(options);
    }
  }

  /** One or more times this. */
  record Repeat(Part part) implements Part {}
}
