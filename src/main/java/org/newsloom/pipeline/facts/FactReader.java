package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;
import org.newsloom.model.ArticleFacts;
import org.newsloom.model.Mention;
import org.newsloom.model.MentionMethod;
import org.newsloom.model.ResolvedMention;
import org.newsloom.model.Vocabulary;
import org.newsloom.tables.TableReader;
import org.newsloom.tables.facts.AnnotatedRow;
import org.newsloom.tables.facts.MentionFactRow;

/** Reads facts back, article by article in the order of their ids: no text, and nothing of it. */
public final class FactReader {
  private FactReader() {}

  /** Whom the mentions of articles mean, by what the corpus knows. */
  public interface Resolution {
    /**
     * Resolves a mention.
     *
     * @param day of the article; null if unknown
     */
    ResolvedMention resolve(Mention mention, @Nullable LocalDate day);
  }

  /** Gives every article of a batch, those included that name nobody. */
  public static void read(FactBatch batch, Resolution resolution, Consumer<ArticleFacts> taker)
      throws IOException {
    Vocabulary vocabulary = AnnotatedFacts.readVocabulary(Path.of(batch.folder()));
    try (TableReader<AnnotatedRow> articles =
            TableReader.open(FactFiles.ANNOTATED, FactFiles.in(batch, FactFiles.ANNOTATED));
        TableReader<MentionFactRow> mentions =
            TableReader.open(FactFiles.MENTIONS, FactFiles.in(batch, FactFiles.MENTIONS))) {
      MentionFactRow next = mentions.hasNext() ? mentions.next() : null;
      while (articles.hasNext()) {
        AnnotatedRow row = articles.next();
        List<ResolvedMention> resolved = new ArrayList<>();
        while (next != null && next.articleId().equals(row.articleId())) {
          resolved.add(resolution.resolve(mention(next), row.publishedDate()));
          next = mentions.hasNext() ? mentions.next() : null;
        }
        taker.accept(
            new ArticleFacts(
                new ArticleFacts.Head(
                    row.articleId(), row.counted(), row.publishedDate(), row.source()),
                AnnotatedFacts.tokens(row, vocabulary),
                resolved));
      }
      if (next != null) {
        throw new IllegalStateException("a mention of no article in " + batch.key());
      }
    }
  }

  /** A mention as its article alone tells it. */
  public static Mention mention(MentionFactRow row) {
    return new Mention(
        row.charStart(),
        row.charEnd(),
        row.sentenceIndex(),
        row.paragraphIndex(),
        row.surface(),
        new ActorReference(
            ActorKind.valueOf(row.referenceKind().toUpperCase(Locale.ROOT)),
            row.referenceName(),
            row.referenceLexiconId()),
        MentionMethod.valueOf(row.method().toUpperCase(Locale.ROOT)),
        row.confidence());
  }
}
