package org.newsloom.cli;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/** The statistics once more, written in SQL straight from their definitions. */
final class SqlStatistics {
  static final String TERMS =
      """
      WITH size AS (SELECT sum(token_count) AS tokens,
                           count(*) FILTER (sentence_count > 0) AS articles FROM articles),
           counted AS (SELECT term, ngram_size, sum(frequency) AS frequency,
                              count(*) AS document_frequency, min(published_date) AS first_date,
                              max(published_date) AS last_date
                       FROM article_terms JOIN articles USING (article_id)
                       GROUP BY term, ngram_size)
      SELECT term, ngram_size,
             row_number() OVER (PARTITION BY ngram_size
                                ORDER BY frequency DESC, document_frequency DESC, term) AS rank,
             frequency, document_frequency, frequency * 1e6 / tokens AS relative_frequency,
             ln(articles / document_frequency) AS idf, first_date, last_date
      FROM counted, size
      """;

  static final String ARTICLE_TERMS =
      """
      WITH size AS (SELECT count(*) FILTER (sentence_count > 0) AS articles FROM articles),
           counted AS (SELECT term, ngram_size, count(*) AS document_frequency
                       FROM article_terms GROUP BY term, ngram_size)
      SELECT t.article_id, t.term, t.ngram_size, t.frequency,
             t.frequency * ln(articles / document_frequency) AS tf_idf
      FROM article_terms t JOIN counted USING (term, ngram_size), size
      """;

  static final String ACTORS =
      """
      SELECT actor_id, count(*) AS mention_count,
             count(DISTINCT article_id || ':' || sentence_index) AS sentence_count,
             count(DISTINCT article_id) AS article_count, min(published_date) AS first_date,
             max(published_date) AS last_date
      FROM actor_mentions JOIN articles USING (article_id) GROUP BY actor_id
      """;

  static final String COOCCURRENCES =
      """
      WITH counted AS (SELECT * FROM articles WHERE sentence_count > 0),
           place AS (
             SELECT DISTINCT 'sentence' AS context, article_id, sentence_index AS unit, actor_id
             FROM actor_mentions
             UNION ALL
             SELECT DISTINCT 'paragraph', article_id, paragraph_index, actor_id FROM actor_mentions
             UNION ALL
             SELECT DISTINCT 'article', article_id, 0, actor_id FROM actor_mentions),
           whole AS (
             SELECT 'sentence' AS context, count(*) AS n FROM sentences
             UNION ALL SELECT 'paragraph', sum(paragraph_count) FROM counted
             UNION ALL SELECT 'article', count(*) FROM counted),
           single AS (
             SELECT context, actor_id, count(*) AS occurrences FROM place GROUP BY context, actor_id),
           pair AS (
             SELECT context, a.actor_id AS actor_a, b.actor_id AS actor_b, count(*) AS n_ab,
                    count(DISTINCT article_id) AS article_count,
                    min(published_date) AS first_date, max(published_date) AS last_date
             FROM place a JOIN place b USING (context, article_id, unit)
                  JOIN articles USING (article_id)
             WHERE a.actor_id < b.actor_id GROUP BY context, a.actor_id, b.actor_id),
           margin AS (
             SELECT pair.*, a.occurrences AS n_a, b.occurrences AS n_b, n,
                    a.occurrences * b.occurrences / n AS expected
             FROM pair JOIN whole USING (context)
                  JOIN single a ON a.context = pair.context AND a.actor_id = actor_a
                  JOIN single b ON b.context = pair.context AND b.actor_id = actor_b),
           cells AS (
             SELECT *, n_a - n_ab AS only_a, n_b - n_ab AS only_b, n - n_a - n_b + n_ab AS neither
             FROM margin)
      SELECT context, actor_a, actor_b, n_ab, n_a, n_b, n, article_count, expected,
             n_ab / expected AS lift, log2(n_ab / expected) AS pmi,
             CASE WHEN n_ab < n THEN log2(n_ab / expected) / -log2(n_ab / n) END AS npmi,
             2 * n_ab / (n_a + n_b) AS dice, 14 + log2(2 * n_ab / (n_a + n_b)) AS log_dice,
             n_ab / (n_a + n_b - n_ab) AS jaccard,
             CASE WHEN n_ab < expected THEN -1 ELSE 1 END * 2 * (
               n_ab * ln(n_ab / expected)
               + CASE WHEN only_a > 0 THEN only_a * ln(only_a * n / (n_a * (n - n_b))) ELSE 0 END
               + CASE WHEN only_b > 0 THEN only_b * ln(only_b * n / ((n - n_a) * n_b)) ELSE 0 END
               + CASE WHEN neither > 0 THEN neither * ln(neither * n / ((n - n_a) * (n - n_b)))
                      ELSE 0 END) AS g2,
             first_date, last_date
      FROM cells
      """;

  private SqlStatistics() {}

  /**
   * Rows in which a table and a query differ in any column that the query gives, or that only one
   * of them has; numbers may differ by rounding.
   */
  static List<String> differences(Connection duckDb, String table, String query, List<String> key)
      throws SQLException {
    List<String> differences = new ArrayList<>();
    try (Statement statement = duckDb.createStatement()) {
      statement.execute("CREATE OR REPLACE TEMP TABLE expected AS " + query);
      List<String> conditions = new ArrayList<>();
      try (ResultSet columns = statement.executeQuery("DESCRIBE expected")) {
        while (columns.next()) {
          String column = columns.getString("column_name");
          if (!key.contains(column)) {
            conditions.add(
                columns.getString("column_type").equals("DOUBLE")
                    ? "(t.%1$s IS NULL) <> (e.%1$s IS NULL) OR abs(t.%1$s - e.%1$s) > 1e-9 * (1 + abs(e.%1$s))"
                        .formatted(column)
                    : "t.%1$s IS DISTINCT FROM e.%1$s".formatted(column));
          }
        }
      }
      String first = key.get(0);
      String sql =
          "SELECT * FROM %s t FULL JOIN expected e USING (%s) WHERE t.%s IS NULL OR e.%s IS NULL OR %s"
              .formatted(
                  table, String.join(", ", key), first, first, String.join(" OR ", conditions));
      try (ResultSet rows = statement.executeQuery(sql)) {
        while (rows.next()) {
          differences.add(rows.getString(1) + " " + rows.getString(2));
        }
      }
    }
    return differences;
  }
}
