package org.newsloom.pipeline.facts;

import java.io.IOException;
import java.nio.file.Path;
import java.util.*;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.stats.terms.*;
import org.newsloom.tables.TableWriter;
import org.newsloom.tables.facts.*;

/** Until statistics read the annotated layer. */
final class InterimTerms {
  private final TermCounter counter =
      new TermCounter(TermRules.lemmas(new TreeSet<>(List.of(1, 2)), StopWords.english()));
  private final TermDictionary.Builder builder = new TermDictionary.Builder();
  private final List<ArticleFactRow> rows = new ArrayList<>();

  void add(AnnotatedArticle article) {
    rows.add(FactRows.articleFact(article));
    builder.add(
        article.annotated() ? counter.count(article) : List.of(),
        article.article().metadata().publishedDate());
  }

  void write(Path folder) throws IOException {
    TableWriter.writeAll(
        FactFiles.ARTICLE_FACTS, FactFiles.in(folder, FactFiles.ARTICLE_FACTS), rows);
    TermDictionary dictionary = builder.build();
    try (TableWriter<TermFactRow> writer =
        TableWriter.create(FactFiles.TERMS, FactFiles.in(folder, FactFiles.TERMS))) {
      int index = 0;
      for (TermStatistics term : dictionary.terms()) {
        writer.write(FactRows.term(index++, term));
      }
    }
    try (TableWriter<ArticleTermFactRow> writer =
        TableWriter.create(
            FactFiles.ARTICLE_TERMS, FactFiles.in(folder, FactFiles.ARTICLE_TERMS))) {
      for (int article = 0; article < rows.size(); article++) {
        ArticleTerms terms = dictionary.articles().get(article);
        for (int i = 0; i < terms.size(); i++) {
          writer.write(
              new ArticleTermFactRow(
                  rows.get(article).articleId(), terms.position(i), terms.frequency(i)));
        }
      }
    }
  }
}
