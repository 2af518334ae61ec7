package org.newsloom.cli.explain;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.JudgedBlock;
import org.newsloom.clean.JudgedPage;
import org.newsloom.clean.NonArticle;
import org.newsloom.clean.page.Characters;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RemovalReason;

/**
 * One document, its judgement, and what both say in words.
 *
 * @param name what the user calls the document
 * @param document as read
 * @param page as judged
 * @param threshold blocks with at least this probability were kept, 0 to 1
 */
public record Explanation(String name, RawDocument document, JudgedPage page, double threshold) {

  public Explanation {
    // File names may hold what steers a terminal.
    name = Characters.collapse(name);
  }

  /**
   * A line of what is known beside the text.
   *
   * @param label what it is
   * @param value one line, without control characters
   */
  record Fact(String label, String value) {}

  /** What is known of the article, and how it was read. */
  List<Fact> facts() {
    Metadata metadata = page.metadata();
    List<Fact> facts = new ArrayList<>();
    add(facts, "title", from(metadata.title(), metadata.titleSource()));
    String authors = String.join("; ", metadata.authors());
    add(facts, "authors", from(authors.isEmpty() ? null : authors, metadata.authorsSource()));
    if (metadata.publishedDate() != null) {
      Object moment =
          metadata.publishedAt() == null ? metadata.publishedDate() : metadata.publishedAt();
      add(facts, "published", from(moment.toString(), metadata.dateSource()));
    }
    add(facts, "source", metadata.source());
    add(facts, "url", metadata.url());
    add(facts, "language", metadata.language());
    add(facts, "read as", page.extractor() + ", " + document.charset());
    add(
        facts,
        "text kind",
        String.format(
            Locale.ROOT, "%s (%.2f)", name(page.kind().kind()), page.kind().confidence()));
    if (Cleaner.conclude(document, page, false) instanceof Reject reject) {
      add(facts, "rejected", "%s: %s".formatted(name(reject.reason()), reject.message()));
    } else {
      NonArticle.why(page)
          .ifPresent(
              why ->
                  add(facts, "no article", why + "; rejected under clean.not_an_article: reject"));
    }
    add(facts, "blocks", counts());
    return facts;
  }

  /** A value with the place it was found at; null for none. */
  private static @Nullable String from(@Nullable String value, @Nullable MetadataSource source) {
    return value == null || source == null ? value : "%s (from %s)".formatted(value, name(source));
  }

  private static void add(List<Fact> facts, String label, @Nullable String value) {
    if (value != null && !value.isBlank()) {
      facts.add(new Fact(label, Characters.collapse(value)));
    }
  }

  /** How much was kept, how much removed, and for which reasons, the most frequent first. */
  private String counts() {
    long kept = blocks(true).count();
    Map<RemovalReason, Integer> reasons = new EnumMap<>(RemovalReason.class);
    blocks(false).forEach(block -> reasons.merge(block.label().reason(), 1, Integer::sum));
    String counts =
        String.format(
            Locale.ROOT,
            "%,d kept (%,d characters), %,d removed (%,d characters)",
            kept,
            characters(true),
            page.blocks().size() - kept,
            characters(false));
    String removed =
        reasons.entrySet().stream()
            .sorted(Map.Entry.<RemovalReason, Integer>comparingByValue().reversed())
            .map(entry -> name(entry.getKey()) + " " + entry.getValue())
            .collect(Collectors.joining(", "));
    return removed.isEmpty() ? counts : counts + ": " + removed;
  }

  private Stream<JudgedBlock> blocks(boolean kept) {
    return page.blocks().stream().filter(block -> block.kept() == kept);
  }

  private long characters(boolean kept) {
    return blocks(kept)
        .mapToLong(block -> block.page().text().codePointCount(0, block.page().text().length()))
        .sum();
  }

  /** Lines of the source, as {@code 7} or {@code 7-9}. */
  static String lines(JudgedBlock judged) {
    int start = judged.page().block().lineStart();
    int end = judged.page().block().lineEnd();
    return start == end ? String.valueOf(start) : start + "-" + end;
  }

  /** The probability that a block is article text, to two places. */
  static String probability(JudgedBlock judged) {
    return String.format(Locale.ROOT, "%.2f", judged.label().articleProbability());
  }

  /** The rule that decided against the model, in brackets, with a space before; empty for none. */
  static String rule(JudgedBlock judged) {
    String rule = judged.label().changedBy();
    return rule == null ? "" : " [" + rule + "]";
  }

  /** A constant as tables name it. */
  static String name(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }
}
