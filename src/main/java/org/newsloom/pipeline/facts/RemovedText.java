package org.newsloom.pipeline.facts;

import java.io.Serializable;
import org.newsloom.model.Article;
import org.newsloom.model.TextKind;

/**
 * How much of the text documents (no HTML) cleaning took out: adds up over batches.
 *
 * @param documents text documents that became articles
 * @param mostlyPageCopies page copies that lost more than 30 %
 * @param mostlyClean clean texts that did
 * @param characters of all their blocks
 * @param removedCharacters of the removed ones
 */
public record RemovedText(
    long documents,
    long mostlyPageCopies,
    long mostlyClean,
    long characters,
    long removedCharacters)
    implements Serializable {
  /** A document that loses more may be one that was no page copy. */
  private static final double LARGE_SHARE = 0.3;

  private static final double LARGE_SHARE_OF_ALL = 0.05;

  /** Nothing. */
  public static final RemovedText NONE = new RemovedText(0, 0, 0, 0, 0);

  /** Of one article; nothing of one that was HTML. */
  static RemovedText of(Article article) {
    if (article.extractor().equals("html")) {
      return NONE;
    }
    long kept = article.text().length();
    long removed = article.removedBlocks().stream().mapToLong(block -> block.text().length()).sum();
    boolean mostly = removed > LARGE_SHARE * (kept + removed);
    boolean clean = article.textKind().kind() == TextKind.CLEAN;
    return new RemovedText(
        1, mostly && !clean ? 1 : 0, mostly && clean ? 1 : 0, kept + removed, removed);
  }

  RemovedText plus(RemovedText other) {
    return new RemovedText(
        documents + other.documents,
        mostlyPageCopies + other.mostlyPageCopies,
        mostlyClean + other.mostlyClean,
        characters + other.characters,
        removedCharacters + other.removedCharacters);
  }

  /** Whether a user should be told: nobody wants to lose text unawares. */
  public boolean shouldBeTold() {
    return mostlyPageCopies + mostlyClean > 0
        || removedCharacters > LARGE_SHARE_OF_ALL * characters;
  }
}
