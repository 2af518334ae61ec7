package org.newsloom.clean.textkind;

import java.util.Arrays;

/**
 * What of a whole document tells a copied page from clean text. Each sign is a whole number that
 * falls into one of a few bins; shares are per mille.
 */
enum DocumentSign {
  /** Words in blocks that read like sentences. */
  PROSE_SHARE(200, 400, 550, 700, 800, 880, 940, 980, 999),
  /** Blocks that read like sentences. */
  PROSE_BLOCK_SHARE(50, 120, 200, 300, 450, 600, 750, 900, 999),
  /** Words in blocks of at most three words. */
  LABEL_WORD_SHARE(0, 5, 15, 40, 80, 150, 300, 500),
  /** Blocks of at most three words. */
  LABEL_SHARE(0, 20, 60, 120, 200, 300, 450, 600, 800),
  /** Short lines without an end, as headlines are, beside all blocks. */
  OPEN_LINE_SHARE(0, 20, 60, 120, 200, 300, 450, 600, 800),
  /** Blocks above the first that reads like sentences. */
  BEFORE_PROSE(0, 1, 2, 3, 5, 8, 12, 20, 40),
  /** Blocks below the last that reads like sentences. */
  AFTER_PROSE(0, 1, 2, 3, 5, 8, 12, 20, 40),
  /** The most blocks in a row that do not. */
  LONGEST_GAP(0, 1, 2, 3, 5, 8, 12, 20, 40),
  /** Blocks. */
  BLOCKS(2, 5, 10, 20, 35, 60, 100, 160, 300),
  /** Words of menus. */
  MENU_CUES(0, 1, 2, 3, 5, 8),
  /** Share lines. */
  SHARE_CUES(0, 1, 2, 3, 5),
  /** Prompts to subscribe, cookie notices, labels of advertising. */
  PROMPT_CUES(0, 1, 2, 3, 5),
  /** What leads to other articles, and what asks for comments. */
  RELATED_CUES(0, 1, 2, 3, 5),
  /** Who owns the page. */
  LEGAL_CUES(0, 1, 2, 3),
  /** Dates, bylines, credits. */
  BYLINE_CUES(0, 1, 2, 3, 5),
  /** How many kinds of these there are. */
  CUE_KINDS(0, 1, 2, 3, 4, 5),
  /** Such blocks beside all blocks. */
  CUE_SHARE(0, 10, 25, 50, 80, 120, 200, 300),
  /** Characters in links. */
  LINK_SHARE(0, 10, 30, 70, 150, 300, 500),
  /** Blocks that are nothing but a link. */
  LINK_BLOCKS(0, 1, 2, 4, 8, 16),
  /** Lines that stood there before. */
  REPEATED(0, 1, 2, 4, 8, 16),
  /** Blocks without a word. */
  WORDLESS(0, 1, 2, 4, 8),

  /** Words of the longest block: copies without line ends have very long ones. */
  LONGEST_BLOCK(60, 100, 150, 250, 400, 700, 1200, 2500),
  /** Words to an end of a sentence, tenths: menus have none. */
  SENTENCE_LENGTH(80, 120, 150, 180, 210, 240, 280, 350, 500, 900),
  /** Words with a capital. */
  CAPITALISED_SHARE(60, 90, 120, 150, 180, 220, 280, 400),
  /** Words that run into the next one: copies without the spaces between a page's elements. */
  JOINED_WORDS(0, 1, 2, 4, 8, 16, 32),
  /** Such words beside all words. */
  JOINED_SHARE(0, 2, 4, 8, 15, 30, 60);

  @SuppressWarnings("ImmutableEnumChecker") // written once, never handed out
  private final int[] edges;

  DocumentSign(int... edges) {
    this.edges = edges;
  }

  /** The bin of a value, from 0: values up to an edge lie below it. */
  int bin(int value) {
    int at = Arrays.binarySearch(edges, value);
    return at >= 0 ? at : -at - 1;
  }

  int bins() {
    return edges.length + 1;
  }
}
