package org.newsloom.model;

/**
 * The tokens of an article by their ids in the vocabulary of its folder, cut into sentences.
 *
 * <p>Takes over the arrays it is given, which must not change afterwards.
 */
public final class ArticleTokens {
  private final Vocabulary vocabulary;
  private final int[] ids;
  private final int[] sentenceEnds;
  private final int[] paragraphs;
  private final int paragraphCount;

  /**
   * Takes the tokens of an article.
   *
   * @param vocabulary of the article's folder
   * @param ids the tokens in order
   * @param sentenceEnds for each sentence, the position behind its last token; never descends
   * @param paragraphs for each sentence, the paragraph it stands in, from 0
   * @param paragraphCount number of paragraphs, also of those without a sentence
   * @throws IllegalArgumentException if these do not fit together
   */
  public ArticleTokens(
      Vocabulary vocabulary, int[] ids, int[] sentenceEnds, int[] paragraphs, int paragraphCount) {
    int last = sentenceEnds.length == 0 ? 0 : sentenceEnds[sentenceEnds.length - 1];
    if (last != ids.length || sentenceEnds.length != paragraphs.length) {
      throw new IllegalArgumentException(
          "%d sentences end at %d of %d tokens and name %d paragraphs."
              .formatted(sentenceEnds.length, last, ids.length, paragraphs.length));
    }
    this.vocabulary = vocabulary;
    this.ids = ids;
    this.sentenceEnds = sentenceEnds;
    this.paragraphs = paragraphs;
    this.paragraphCount = paragraphCount;
  }

  /** An article whose language has no models: paragraphs, but neither sentences nor tokens. */
  public static ArticleTokens none(Vocabulary vocabulary, int paragraphCount) {
    return new ArticleTokens(vocabulary, new int[0], new int[0], new int[0], paragraphCount);
  }

  /** What the ids mean. The same object for all articles of a folder. */
  public Vocabulary vocabulary() {
    return vocabulary;
  }

  /** Number of tokens, punctuation included. */
  public int size() {
    return ids.length;
  }

  /** The id of the token at a position. */
  public int id(int position) {
    return ids[position];
  }

  /** Number of sentences. */
  public int sentenceCount() {
    return sentenceEnds.length;
  }

  /** Position of a sentence's first token. */
  public int sentenceStart(int sentence) {
    return sentence == 0 ? 0 : sentenceEnds[sentence - 1];
  }

  /** Position behind a sentence's last token. */
  public int sentenceEnd(int sentence) {
    return sentenceEnds[sentence];
  }

  /** The paragraph that a sentence stands in. */
  public int paragraph(int sentence) {
    return paragraphs[sentence];
  }

  /** Number of paragraphs, also of those without a sentence. */
  public int paragraphCount() {
    return paragraphCount;
  }
}
