package org.newsloom.clean.metadata;

import java.util.List;
import java.util.regex.Pattern;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.page.TextShape;
import org.newsloom.model.BlockKind;

/** Counts the points of {@link TitleSign} for the lines of one text. */
final class TitlePoints {
  private static final int MOST_SHARED_WORDS = 5;
  private static final double FULL_LENGTH = 6;

  /** Few titles are longer than this many words. */
  static final int MANY_WORDS = 18;

  static final int MOST_NAME_WORDS = 3;
  private static final int MOST_ROLE_WORDS = 4;
  private static final int MOST_LABEL_WORDS = 3;

  /** A breadcrumb has at most so many characters before the title. */
  private static final int LONGEST_CRUMBS = 120;

  private static final int NEAR = 4;

  /** "US" is a state. */
  private static final Pattern FIRST_PERSON = Pattern.compile("\\b(?:[Ww]e|[Oo]ur|[Uu]s)\\b");

  private final List<PageBlock> blocks;
  private final int textStart;
  private final ProseWords prose;
  private final ProseWords lead;
  private final FirstLevelHeadings headings;
  private final int headingCount;
  private final MastheadLines masthead;
  private final int linesBelowFirst;

  /** For each line from the first one of the masthead's: how many above it are no mere label. */
  private final int[] linesAbove;

  /** For each of these lines the words in paragraphs above it, from {@link #textStart} on. */
  private final int[] proseAbove;

  private double points;

  /**
   * @param textStart index of the first paragraph
   * @param prose the words of the paragraphs
   * @param masthead read at least from {@code textStart} up to where titles are looked for
   */
  TitlePoints(
      List<PageBlock> blocks,
      int textStart,
      ProseWords prose,
      FirstLevelHeadings headings,
      MastheadLines masthead) {
    this.blocks = blocks;
    this.textStart = textStart;
    this.prose = prose;
    this.lead = ProseWords.of(blocks.subList(0, Math.min(blocks.size(), textStart + 1)), textStart);
    this.headings = headings;
    this.headingCount = headings.count(blocks);
    this.masthead = masthead;
    this.linesBelowFirst = linesBelowFirst();
    this.linesAbove = new int[masthead.size()];
    this.proseAbove = new int[masthead.size()];
    for (int i = 1; i < linesAbove.length; i++) {
      int above = masthead.from() + i - 1;
      TextShape shape = blocks.get(above).shape();
      boolean counts = !isLabel(above) && !masthead.holds(above);
      linesAbove[i] = linesAbove[i - 1] + (counts ? 1 : 0);
      proseAbove[i] =
          proseAbove[i - 1] + (above >= textStart && shape.isProse() ? shape.words() : 0);
    }
  }

  /** Lines between the first one and the text that are neither date nor byline. */
  private int linesBelowFirst() {
    int lines = 0;
    for (int i = 1; i < textStart; i++) {
      lines += masthead.holds(i) ? 0 : 1;
    }
    return lines;
  }

  /**
   * The sum of the points of a line.
   *
   * @param least where it does not come to so many, any smaller number may be given
   */
  double of(int index, double least) {
    points = 0;
    PageBlock block = blocks.get(index);
    ProseWords.Shared shared = prose.shared(block.text());
    if (shared.found() == 0 && index > 0 && !headings.contains(block)) {
      return 0;
    }
    addWords(block, shared);
    addMarkup(block);
    addPlace(index);
    addNeighbours(index);
    // The looks only take points away, and are slow to read.
    if (points >= least) {
      addLook(block.text(), block.shape());
    }
    return points;
  }

  private void add(TitleSign sign, double value) {
    points += sign.points() * value;
  }

  private void add(TitleSign sign, boolean holds) {
    add(sign, holds ? 1 : 0);
  }

  private void addWords(PageBlock block, ProseWords.Shared shared) {
    TextShape shape = block.shape();
    add(TitleSign.SHARED, shared.share());
    add(TitleSign.SHARED_WORDS, Math.min(shared.found(), MOST_SHARED_WORDS));
    add(TitleSign.SHARED_WITH_LEAD, lead.shared(block.text()).share());
    add(TitleSign.FEW_LONG_WORDS, shared.words() < 2);
    add(TitleSign.LENGTH, Math.min(FULL_LENGTH, shape.words()) / FULL_LENGTH);
    add(TitleSign.MANY_WORDS, shape.words() >= MANY_WORDS);
    add(TitleSign.CAPITALISED, shape.capitalised() / (double) shape.words());
  }

  private void addLook(String text, TextShape shape) {
    add(TitleSign.QUESTION, text.endsWith("?"));
    add(TitleSign.EXCLAMATION, text.endsWith("!"));
    add(TitleSign.PROMPT, Prompts.begins(text));
    add(TitleSign.FIRST_PERSON, FIRST_PERSON.matcher(text).find());
    add(TitleSign.ROLE, shape.words() <= MOST_ROLE_WORDS && AuthorNames.isRole(text));
    add(TitleSign.NUMBERED, isNumbered(text));
    add(TitleSign.NAME, shape.words() <= MOST_NAME_WORDS && shape.capitalised() == shape.words());
    add(TitleSign.CRUMBS, Crumbs.count(text) >= 2);
  }

  private static boolean isNumbered(String text) {
    int at = 0;
    while (at < text.length() && Character.isDigit(text.charAt(at))) {
      at++;
    }
    return at > 0 && at < text.length() && (text.charAt(at) == '.' || text.charAt(at) == ')');
  }

  private void addMarkup(PageBlock block) {
    add(TitleSign.HEADING, block.block().kind() == BlockKind.HEADING);
    if (headings.contains(block)) {
      add(headingCount == 1 ? TitleSign.ONLY_FIRST_LEVEL : TitleSign.ONE_OF_FIRST_LEVEL, true);
    }
  }

  private void addPlace(int index) {
    boolean gapBelow = index + 1 == blocks.size() || blocks.get(index + 1).afterGap();
    add(TitleSign.BARE, index == 0 && linesBelowFirst == 0);
    add(TitleSign.BARE_WITH_SUBTITLE, index == 0 && linesBelowFirst == 1 && textStart == 2);
    add(TitleSign.APART, blocks.get(index).afterGap() && gapBelow);
    add(TitleSign.LINES_TO_TEXT, Math.log1p(Math.max(0, textStart - index)));
    add(TitleSign.LINES_ABOVE, Math.log1p(linesAbove[index - masthead.from()]));
    add(TitleSign.PROSE_ABOVE, Math.log1p(proseAbove[index - masthead.from()]));
    add(TitleSign.BELOW_BEGINNING, index > textStart && textStart == 0);
  }

  private boolean isLabel(int index) {
    return blocks.get(index).shape().words() <= MOST_LABEL_WORDS;
  }

  private void addNeighbours(int index) {
    boolean below = masthead.among(index + 1, index + 3);
    add(TitleSign.MASTHEAD_BELOW, below);
    add(TitleSign.MASTHEAD_FURTHER_BELOW, !below && masthead.among(index + 3, index + 7));
    add(TitleSign.MASTHEAD_ABOVE, masthead.among(index - 3, index));
    add(TitleSign.REPEATED, isRepeated(index));
    add(TitleSign.ENDS_CRUMBS, endsCrumbs(index));
    add(TitleSign.AFTER_LABEL, index == 0 || isLabel(index - 1));
    if (index + 1 < blocks.size()) {
      add(TitleSign.BEFORE_LABEL, isLabel(index + 1));
      add(TitleSign.BEFORE_PROSE, blocks.get(index + 1).shape().isProse());
    }
  }

  private boolean isRepeated(int index) {
    String text = blocks.get(index).text();
    int end = Math.min(blocks.size(), index + NEAR + 1);
    for (int i = Math.max(0, index - NEAR); i < end; i++) {
      if (i != index && blocks.get(i).text().equalsIgnoreCase(text)) {
        return true;
      }
    }
    return false;
  }

  private boolean endsCrumbs(int index) {
    String text = blocks.get(index).text();
    for (int i = Math.max(0, index - NEAR); i < index; i++) {
      String crumbs = blocks.get(i).text();
      int before = crumbs.length() - text.length();
      if (before > 0
          && before <= LONGEST_CRUMBS
          && crumbs.regionMatches(true, before, text, 0, text.length())) {
        return true;
      }
    }
    return false;
  }
}
