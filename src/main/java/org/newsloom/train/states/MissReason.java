package org.newsloom.train.states;

/** Why the lexicon leaves a string of a dictionary out. */
public enum MissReason {
  /** Listed behind the state's capital: a city, region, river or mountain. */
  BEHIND_THE_CAPITAL(
      "a place listed behind the capital: no place but a capital stands for its state"),
  /** Few letters away from a listed name. */
  SPELLING("a misspelling, or another language's spelling, of something listed"),
  /** A way to write it in lists only. */
  LIST_FORM("a form for lists: inverted, in brackets, or abbreviated"),
  /** No English word in it. */
  OTHER_LANGUAGE("no English word: a name in another language, or misspelt beyond likeness"),
  CITY("a city or region that is not the capital today"),
  TERRITORY("a part of a state, or a territory, which is no state here"),
  NICKNAME("a nickname or a phrase that news does not use for the state"),
  FORMER("a colonial or older name that is out of use"),
  OTHER_ACTOR("a name that the lexicon gives to another actor"),
  AMBIGUOUS("mostly something else in English"),
  ERROR("a mistake of the dictionary"),
  /** Not judged yet. */
  UNEXPLAINED("not explained");

  private final String meaning;

  MissReason(String meaning) {
    this.meaning = meaning;
  }

  /** In words. */
  public String meaning() {
    return meaning;
  }
}
