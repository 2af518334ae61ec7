package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.util.OptionalLong;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsloom.tables.Account;

/**
 * What a batch held, in numbers that add up over batches. <em>Counted</em> articles are those in a
 * language there are models for; sentences, paragraphs and tokens are theirs alone.
 *
 * @param articles records that became articles
 * @param rejectsByReason records that did not, by reason
 * @param countedArticles annotated articles
 * @param notAnnotatedByLanguage the others, by language; {@code unknown} where it cannot be told
 * @param sentences sentences of counted articles: all contexts of that type
 * @param paragraphs paragraphs of counted articles
 * @param tokens tokens of counted articles
 * @param removedBlocks blocks that cleaning took out
 * @param mentions mentions of actors
 * @param ambiguousMentions those of which the article does not tell whom they mean
 * @param inputDigest one hash for all records, 64 hex digits, see {@link InputDigest}
 */
public record FactCounts(
    long articles,
    SortedMap<String, Long> rejectsByReason,
    long countedArticles,
    SortedMap<String, Long> notAnnotatedByLanguage,
    long sentences,
    long paragraphs,
    long tokens,
    long removedBlocks,
    long mentions,
    long ambiguousMentions,
    String inputDigest)
    implements Serializable {

  /** Nothing. */
  public static final FactCounts NONE =
      new FactCounts(
          0, new TreeMap<>(), 0, new TreeMap<>(), 0, 0, 0, 0, 0, 0, new InputDigest().toHex());

  /** These with what was found of actors, of which nothing was known. */
  FactCounts withMentions(NamedCounts named) {
    return new FactCounts(
        articles,
        rejectsByReason,
        countedArticles,
        notAnnotatedByLanguage,
        sentences,
        paragraphs,
        tokens,
        removedBlocks,
        named.mentions(),
        named.ambiguous(),
        inputDigest);
  }

  /**
   * What a named folder holds.
   *
   * @param mentions mentions of actors
   * @param ambiguous those of which the article does not tell whom they mean
   */
  record NamedCounts(long mentions, long ambiguous) {}

  /** Records that did not become articles. */
  public long rejects() {
    return rejectsByReason.values().stream().mapToLong(Long::longValue).sum();
  }

  /** Records read: every one is an article or a reject. */
  public long records() {
    return articles + rejects();
  }

  /** The number of an account; empty where there is none. */
  public OptionalLong of(Account account) {
    return switch (account) {
      case NONE -> OptionalLong.empty();
      case ARTICLES -> OptionalLong.of(articles);
      case REJECTS -> OptionalLong.of(rejects());
      case SENTENCES -> OptionalLong.of(sentences);
      case REMOVED_BLOCKS -> OptionalLong.of(removedBlocks);
      case MENTIONS -> OptionalLong.of(mentions);
    };
  }

  /** The sum of two disjoint batches. */
  public FactCounts plus(FactCounts other) {
    return new FactCounts(
        articles + other.articles,
        sum(rejectsByReason, other.rejectsByReason),
        countedArticles + other.countedArticles,
        sum(notAnnotatedByLanguage, other.notAnnotatedByLanguage),
        sentences + other.sentences,
        paragraphs + other.paragraphs,
        tokens + other.tokens,
        removedBlocks + other.removedBlocks,
        mentions + other.mentions,
        ambiguousMentions + other.ambiguousMentions,
        sum(inputDigest, other.inputDigest));
  }

  private static String sum(String a, String b) {
    InputDigest sum = new InputDigest();
    sum.addHex(a);
    sum.addHex(b);
    return sum.toHex();
  }

  private static SortedMap<String, Long> sum(SortedMap<String, Long> a, SortedMap<String, Long> b) {
    SortedMap<String, Long> sum = new TreeMap<>(a);
    b.forEach((key, count) -> sum.merge(key, count, Long::sum));
    return sum;
  }
}
