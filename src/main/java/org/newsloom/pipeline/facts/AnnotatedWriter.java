package org.newsloom.pipeline.facts;

import java.io.Closeable;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.newsloom.actors.names.NameSpan;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Vocabulary;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.AnnotatedRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;

/**
 * Writes an annotated folder, article by article: its facts, and the rows that are published as
 * they are once all folders' are merged. Counts as it goes.
 */
final class AnnotatedWriter implements Closeable {
  private final Path folder;
  private final boolean withText;
  private final TableWriter<ArticleRow> articles;
  private final TableWriter<SentenceRow> sentences;
  private final TableWriter<RemovedBlockRow> removedBlocks;
  private final TableWriter<AnnotatedRow> annotated;
  private final List<RejectRow> rejects = new ArrayList<>();
  private final Vocabulary.Builder vocabulary = new Vocabulary.Builder();
  private final SortedMap<String, Long> rejectsByReason = new TreeMap<>();
  private final SortedMap<String, Long> notAnnotatedByLanguage = new TreeMap<>();
  private final InputDigest digest = new InputDigest();
  private long counted;
  private long paragraphs;
  private long tokens;

  AnnotatedWriter(Path folder, boolean withText) throws IOException {
    this.folder = folder;
    this.withText = withText;
    this.articles = create(FactFiles.ARTICLES);
    this.sentences = create(FactFiles.SENTENCES);
    this.removedBlocks = create(FactFiles.REMOVED_BLOCKS);
    this.annotated = create(FactFiles.ANNOTATED);
  }

  private <R extends Record> TableWriter<R> create(Table<R> table) throws IOException {
    return TableWriter.create(table, FactFiles.in(folder, table));
  }

  /** Adds an article. They come in the order of their ids. */
  void write(AnnotatedArticle facts, List<NameSpan> names) throws IOException {
    Article article = facts.article();
    articles.write(FactRows.article(facts, withText));
    for (SentenceRow row : FactRows.sentences(facts, withText)) {
      sentences.write(row);
    }
    for (RemovedBlockRow row : FactRows.removedBlocks(facts)) {
      removedBlocks.write(row);
    }
    annotated.write(AnnotatedFacts.row(facts, names, vocabulary));
    digest.add(article.sourcePath(), article.recordIndex(), article.rawHash());
    if (facts.annotated()) {
      counted++;
      paragraphs += article.paragraphs().size();
      tokens += FactRows.tokenCount(facts);
    } else {
      notAnnotatedByLanguage.merge(FactRows.languageOrUnknown(facts), 1L, Long::sum);
    }
  }

  /** Adds a record that did not become an article. */
  void reject(RejectRow reject) {
    rejects.add(reject);
    rejectsByReason.merge(reject.reason(), 1L, Long::sum);
    digest.add(reject.sourcePath(), reject.recordIndex(), String.valueOf(reject.rawHash()));
  }

  /** What the folder holds, without mentions. */
  FactCounts counts() {
    return new FactCounts(
        articles.rows(),
        rejectsByReason,
        counted,
        notAnnotatedByLanguage,
        sentences.rows(),
        paragraphs,
        tokens,
        removedBlocks.rows(),
        0,
        0,
        digest.toHex());
  }

  @Override
  public void close() throws IOException {
    articles.close();
    sentences.close();
    removedBlocks.close();
    annotated.close();
    rejects.sort(FactFiles.REJECTS.keyOrder());
    TableWriter.writeAll(FactFiles.REJECTS, FactFiles.in(folder, FactFiles.REJECTS), rejects);
    AnnotatedFacts.writeVocabulary(vocabulary.build(), folder);
  }
}
