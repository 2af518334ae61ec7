package org.newsloom.pipeline.facts;

import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.UUID;
import org.newsloom.model.Article;
import org.newsloom.model.MentionMethod;
import org.newsloom.model.Reject;
import org.newsloom.stats.terms.ArticleTerms;
import org.newsloom.stats.terms.TermDictionary;
import org.newsloom.stats.terms.TermStatistics;
import org.newsloom.tables.Table;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.ArticleTermFactRow;
import org.newsloom.tables.facts.TermFactRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.storage.Storage;

/**
 * Writes the facts of a batch: one sorted Parquet file a kind of fact, then {@code batch.json},
 * which says that the folder is complete. The folder is written aside and renamed, so one that is
 * there is whole, and a batch that is analysed twice (as a cluster may do) leaves one.
 */
final class FactWriter {
  private static final JsonMapper JSON =
      JsonMapper.builder().enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS).build();

  /** The last file of a folder: it is complete. */
  static final String MARKER = "batch.json";

  private final Storage store;
  private final boolean storeText;

  FactWriter(Storage store, boolean storeText) {
    this.store = store;
    this.storeText = storeText;
  }

  FactBatch write(String name, List<ArticleFacts> articles, List<Reject> rejects)
      throws IOException {
    if (store.isFolder(name)) {
      return FactFolders.batch(store, name);
    }
    String unfinished = "." + name + "." + UUID.randomUUID();
    List<ArticleFacts> sorted = new ArrayList<>(articles);
    sorted.sort(Comparator.comparing(facts -> facts.article().article().articleId()));
    FactCounts counts = counts(articles, rejects);

    write(
        unfinished,
        FactFiles.ARTICLES,
        sorted,
        (facts, rows) -> rows.add(FactRows.article(facts, storeText)));
    write(
        unfinished,
        FactFiles.SENTENCES,
        sorted,
        (facts, rows) -> FactRows.sentences(facts, storeText, rows));
    write(unfinished, FactFiles.REMOVED_BLOCKS, sorted, FactRows::removedBlocks);
    write(
        unfinished,
        FactFiles.ARTICLE_FACTS,
        sorted,
        (facts, rows) -> rows.add(FactRows.articleFact(facts)));
    write(unfinished, FactFiles.MENTIONS, sorted, FactRows::mentions);
    writeRejects(unfinished, rejects);
    writeTerms(unfinished, sorted);
    store.file(unfinished + "/" + MARKER).write(JSON.writeValueAsBytes(counts));
    try {
      store.move(unfinished, name);
    } catch (IOException e) {
      if (!store.isFolder(name)) {
        throw e;
      }
      // Another attempt was first.
      return FactFolders.batch(store, name);
    }
    return new FactBatch(store.location() + name, name, counts);
  }

  private interface RowMaker<R> {
    void make(ArticleFacts facts, List<R> rows);
  }

  private <R extends Record> void write(
      String folder, Table<R> table, List<ArticleFacts> articles, RowMaker<R> maker)
      throws IOException {
    try (TableWriter<R> writer = TableWriter.create(table, FactFiles.in(store, folder, table))) {
      List<R> rows = new ArrayList<>();
      for (ArticleFacts facts : articles) {
        rows.clear();
        maker.make(facts, rows);
        for (R row : rows) {
          writer.write(row);
        }
      }
    }
  }

  private void writeRejects(String folder, List<Reject> rejects) throws IOException {
    List<RejectRow> rows = new ArrayList<>(rejects.stream().map(FactRows::reject).toList());
    rows.sort(FactFiles.REJECTS.keyOrder());
    TableWriter.writeAll(FactFiles.REJECTS, FactFiles.in(store, folder, FactFiles.REJECTS), rows);
  }

  private void writeTerms(String folder, List<ArticleFacts> articles) throws IOException {
    TermDictionary.Builder builder = new TermDictionary.Builder();
    for (ArticleFacts facts : articles) {
      builder.add(facts.terms(), facts.article().article().metadata().publishedDate());
    }
    TermDictionary dictionary = builder.build();
    try (TableWriter<TermFactRow> writer =
        TableWriter.create(FactFiles.TERMS, FactFiles.in(store, folder, FactFiles.TERMS))) {
      int index = 0;
      for (TermStatistics term : dictionary.terms()) {
        writer.write(FactRows.term(index++, term));
      }
    }
    try (TableWriter<ArticleTermFactRow> writer =
        TableWriter.create(
            FactFiles.ARTICLE_TERMS, FactFiles.in(store, folder, FactFiles.ARTICLE_TERMS))) {
      for (int article = 0; article < articles.size(); article++) {
        String articleId = articles.get(article).article().article().articleId();
        ArticleTerms terms = dictionary.articles().get(article);
        for (int i = 0; i < terms.size(); i++) {
          writer.write(new ArticleTermFactRow(articleId, terms.position(i), terms.frequency(i)));
        }
      }
    }
  }

  private static FactCounts counts(List<ArticleFacts> articles, List<Reject> rejects) {
    SortedMap<String, Long> byReason = new TreeMap<>();
    rejects.forEach(reject -> byReason.merge(FactRows.label(reject.reason()), 1L, Long::sum));
    SortedMap<String, Long> byLanguage = new TreeMap<>();
    long counted = 0;
    long sentences = 0;
    long paragraphs = 0;
    long tokens = 0;
    long removed = 0;
    long mentions = 0;
    long ambiguous = 0;
    long articleTerms = 0;
    InputDigest digest = new InputDigest();
    rejects.forEach(
        reject ->
            digest.add(
                reject.sourcePath(), reject.recordIndex(), String.valueOf(reject.rawHash())));
    for (ArticleFacts facts : articles) {
      Article article = facts.article().article();
      digest.add(article.sourcePath(), article.recordIndex(), article.rawHash());
      removed += article.removedBlocks().size();
      mentions += facts.mentions().size();
      ambiguous +=
          facts.mentions().stream()
              .filter(mention -> mention.method() == MentionMethod.AMBIGUOUS)
              .count();
      articleTerms += facts.terms().size();
      if (!facts.article().annotated()) {
        byLanguage.merge(FactRows.languageOrUnknown(facts), 1L, Long::sum);
        continue;
      }
      counted++;
      sentences += facts.article().sentences().size();
      paragraphs += facts.article().article().paragraphs().size();
      tokens += FactRows.tokenCount(facts);
    }
    return new FactCounts(
        articles.size(),
        byReason,
        counted,
        byLanguage,
        sentences,
        paragraphs,
        tokens,
        removed,
        mentions,
        ambiguous,
        articleTerms,
        digest.toHex());
  }
}
