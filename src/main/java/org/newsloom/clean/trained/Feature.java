package org.newsloom.clean.trained;

/**
 * What the trees see of a block. All values are whole numbers, so that a model gives the same
 * answer on every machine; shares are per mille, counts are capped by the extractor.
 */
public enum Feature {
  WORDS(Group.SHAPE),
  CHARACTERS(Group.SHAPE),
  FUNCTION_WORD_SHARE(Group.SHAPE),
  CAPITALISED_SHARE(Group.SHAPE),
  SENTENCE_ENDS(Group.SHAPE),
  CLOSED(Group.SHAPE),
  PROSE(Group.SHAPE),
  FIRST_CHARACTER(Group.SHAPE),
  LAST_CHARACTER(Group.SHAPE),
  DIGIT_SHARE(Group.SHAPE),
  UPPER_CASE_SHARE(Group.SHAPE),
  PUNCTUATION_SHARE(Group.SHAPE),
  COMMAS(Group.SHAPE),
  SEPARATORS(Group.SHAPE),
  QUOTATION_MARKS(Group.SHAPE),
  WORD_LENGTH(Group.SHAPE),
  YEARS(Group.SHAPE),
  ADDRESSES(Group.SHAPE),
  SYMBOLS(Group.SHAPE),
  KIND(Group.SHAPE),
  AFTER_GAP(Group.SHAPE),
  LINK_SHARE(Group.LINKS),
  LINKS(Group.LINKS),

  WORD_SCORE(Group.VOCABULARY),

  CUE(Group.CUES),
  CUE_NAV(Group.CUES),
  CUE_SHARE(Group.CUES),
  CUE_SUBSCRIPTION(Group.CUES),
  CUE_RELATED(Group.CUES),
  CUE_COMMENTS(Group.CUES),
  CUE_BYLINE(Group.CUES),
  CUE_CREDIT(Group.CUES),
  CAPTION_END(Group.CUES),
  AUTHOR_NOTE(Group.CUES),
  SINCE_RELATED(Group.CUES),
  SINCE_COMMENTS(Group.CUES),
  SINCE_BIO(Group.CUES),
  UNTIL_COMMENTS(Group.CUES),
  CUES_AROUND(Group.CUES),

  TITLE_SHARE(Group.TITLE),
  TITLE_COVERED(Group.TITLE),
  SINCE_TITLE(Group.TITLE),
  UNTIL_TITLE(Group.TITLE),
  STARTS_WITH_AUTHOR(Group.TITLE),

  INDEX(Group.POSITION),
  FROM_END(Group.POSITION),
  INDEX_SHARE(Group.POSITION),
  WORDS_BEFORE_SHARE(Group.POSITION),
  PROSE_BEFORE(Group.POSITION),
  PROSE_AFTER(Group.POSITION),
  PROSE_BEFORE_SHARE(Group.POSITION),

  PAGE_WORDS(Group.PAGE),
  PAGE_BLOCKS(Group.PAGE),
  PAGE_PROSE_SHARE(Group.PAGE),
  PAGE_LINK_SHARE(Group.PAGE),
  PAGE_MARKDOWN(Group.PAGE),

  SAME_BEFORE(Group.REPETITION),
  SAME_AFTER(Group.REPETITION),

  TOPIC_SHARE(Group.TOPIC),
  TOPIC_COMMON(Group.TOPIC),
  NEXT_SHARE(Group.TOPIC),
  SAME_FIRST_WORD(Group.REPETITION),
  SAME_LAST_WORD(Group.REPETITION),
  SAME_SHAPE(Group.REPETITION),

  SINCE_PROSE(Group.RUNS),
  UNTIL_PROSE(Group.RUNS),
  PROSE_AROUND(Group.RUNS),
  WORDS_AROUND(Group.RUNS),
  LINKS_AROUND(Group.RUNS),
  NON_PROSE_RUN(Group.RUNS),
  INSIDE_SPAN(Group.RUNS),
  AFTER_SPAN_START(Group.RUNS),
  BEFORE_SPAN_END(Group.RUNS),

  TAG(Group.MARKUP),
  DEPTH(Group.MARKUP),
  IN_CONTAINER(Group.MARKUP),
  IN_ARTICLE_ELEMENT(Group.MARKUP),
  STATED(Group.MARKUP),
  HINT(Group.MARKUP),
  HINT_KIND(Group.MARKUP),
  MARKUP_SCORE(Group.MARKUP),
  PARENT_PROSE(Group.MARKUP),
  GRANDPARENT_PROSE(Group.MARKUP),
  PARENT_LINKS(Group.MARKUP),
  SAME_PATH_PROSE(Group.MARKUP),
  CONTAINER_DISTANCE(Group.MARKUP),

  FIRST_SCORE(Group.SECOND_PASS),
  SCORED_TOPIC_SHARE(Group.SECOND_PASS),
  SCORED_LIKE_SHAPE(Group.SECOND_PASS),
  SCORED_LIKE_FIRST_WORD(Group.SECOND_PASS),
  SCORE_AROUND(Group.SECOND_PASS),
  SCORED_BEFORE(Group.SECOND_PASS),
  SCORED_AFTER(Group.SECOND_PASS),
  SINCE_SCORED(Group.SECOND_PASS),
  UNTIL_SCORED(Group.SECOND_PASS),
  SCORED_SHARE(Group.SECOND_PASS),
  INSIDE_SCORED_SPAN(Group.SECOND_PASS),
  AFTER_SCORED_SPAN_START(Group.SECOND_PASS),
  BEFORE_SCORED_SPAN_END(Group.SECOND_PASS);

  private final Group group;

  Feature(Group group) {
    this.group = group;
  }

  /** Its place in the table. A trained model depends on it: new features go to the end. */
  @SuppressWarnings("EnumOrdinal")
  public int column() {
    return ordinal();
  }

  public Group group() {
    return group;
  }

  /** Whether the trees also look at this feature of the neighbours. */
  public boolean ofNeighboursToo() {
    return switch (this) {
      case WORDS,
          FUNCTION_WORD_SHARE,
          CAPITALISED_SHARE,
          SENTENCE_ENDS,
          CLOSED,
          PROSE,
          FIRST_CHARACTER,
          LAST_CHARACTER,
          DIGIT_SHARE,
          KIND,
          AFTER_GAP,
          LINK_SHARE,
          LINKS,
          WORD_SCORE,
          CUE,
          CUE_RELATED,
          CUE_CREDIT,
          CUE_BYLINE,
          SAME_BEFORE,
          TITLE_COVERED,
          TOPIC_SHARE,
          SAME_FIRST_WORD,
          TAG,
          IN_CONTAINER,
          STATED,
          HINT,
          MARKUP_SCORE,
          SAME_PATH_PROSE,
          FIRST_SCORE ->
          true;
      default -> false;
    };
  }

  /** Features that stand and fall together in the ablation. */
  public enum Group {
    SHAPE,
    LINKS,
    VOCABULARY,
    CUES,
    TITLE,
    POSITION,
    PAGE,
    REPETITION,
    TOPIC,
    RUNS,
    MARKUP,
    SECOND_PASS
  }
}
