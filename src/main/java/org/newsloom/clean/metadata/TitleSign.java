package org.newsloom.clean.metadata;

/**
 * What speaks for or against a line being the title of a text.
 *
 * <p>The points are the weights of a conditional logit model (McFadden 1974: which line of the text
 * is its title, or none), rounded to halves. It was fitted to the development pages of even number,
 * in five renderings and, with a weight of 0.3 each, in the shapes of {@code newsloom evaluate
 * metadata --bare}.
 */
enum TitleSign {
  /** Share of its longer words that the paragraphs hold. */
  SHARED(3),

  /** How many these words are, up to five. */
  SHARED_WORDS(0.5),

  /** The same share, of the first paragraph alone. */
  SHARED_WITH_LEAD(1),

  FEW_LONG_WORDS(-1),

  /** The words, up to six, as a share of six. */
  LENGTH(3),

  MANY_WORDS(-1.5),

  /** Share of the words that begin in upper case. */
  CAPITALISED(1.5),

  HEADING(0.5),

  /** A heading of the first level in Markdown, and the text has no other. */
  ONLY_FIRST_LEVEL(2),

  ONE_OF_FIRST_LEVEL(1.5),
  QUESTION(-1.5),
  EXCLAMATION(-3),

  /** "Subscribe", "Get Started". */
  PROMPT(-2),

  /** "We", "our", "us": of the site. */
  FIRST_PERSON(-1),

  /** "Senior Editor". */
  ROLE(-1),

  /** "1. Determine your goals". */
  NUMBERED(-1.5),

  /** Two or three words that begin in upper case: a site, a person, a button. */
  NAME(-1.5),

  /** Two marks of a breadcrumb. */
  CRUMBS(-2),

  /** It ends a breadcrumb above it. */
  ENDS_CRUMBS(2),

  /** The first line of a text that has nothing but a masthead between it and its paragraphs. */
  BARE(2),

  /** The same, with one other line in between. */
  BARE_WITH_SUBTITLE(2.5),

  /** Empty lines above and below. */
  APART(0.5),

  /** Logarithm of the lines down to the text. */
  LINES_TO_TEXT(-0.5),

  /** Logarithm of the lines above that are no mere label. */
  LINES_ABOVE(-0.5),

  /** Logarithm of the words in paragraphs above. */
  PROSE_ABOVE(-0.5),

  /** It stands below a paragraph that begins the text. */
  BELOW_BEGINNING(-3),

  /** A date or byline in the two lines below. */
  MASTHEAD_BELOW(3.5),

  /** A date or byline in the four lines below these, and none in them. */
  MASTHEAD_FURTHER_BELOW(2),

  MASTHEAD_ABOVE(1),

  /** The same line stands again within four lines. */
  REPEATED(1),

  /** Nothing above it, or a label. */
  AFTER_LABEL(1),

  BEFORE_LABEL(-0.5),

  /** The line right above a paragraph is often the heading of it. */
  BEFORE_PROSE(-0.5);

  private final double points;

  TitleSign(double points) {
    this.points = points;
  }

  double points() {
    return points;
  }
}
