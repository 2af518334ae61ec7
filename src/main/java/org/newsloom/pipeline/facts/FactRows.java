package org.newsloom.pipeline.facts;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.DetectedLanguage;
import org.newsloom.model.Mention;
import org.newsloom.model.Metadata;
import org.newsloom.model.Reject;
import org.newsloom.model.RemovedBlock;
import org.newsloom.model.Sentence;
import org.newsloom.tables.facts.MentionFactRow;
import org.newsloom.tables.rows.ArticleRow;
import org.newsloom.tables.rows.RejectRow;
import org.newsloom.tables.rows.RemovedBlockRow;
import org.newsloom.tables.rows.SentenceRow;

/** What an article's facts look like as rows. */
final class FactRows {
  private FactRows() {}

  static ArticleRow article(AnnotatedArticle annotated, boolean withText) {
    Article article = annotated.article();
    Metadata metadata = article.metadata();
    DetectedLanguage language = annotated.language();
    String text = article.text();
    return new ArticleRow(
        article.articleId(),
        article.sourcePath(),
        article.recordIndex(),
        article.rawHash(),
        article.contentHash(),
        metadata.title(),
        metadata.authors(),
        metadata.publishedAt(),
        metadata.publishedDate(),
        labelOrNull(metadata.titleSource()),
        labelOrNull(metadata.authorsSource()),
        labelOrNull(metadata.dateSource()),
        metadata.source(),
        metadata.url(),
        language == null ? null : language.code(),
        language == null ? null : rounded(language.confidence()),
        article.charset(),
        article.extractor(),
        article.paragraphs().size(),
        annotated.sentences().size(),
        tokenCount(annotated),
        codePoints(text),
        article.removedBlocks().stream().mapToInt(block -> codePoints(block.text())).sum(),
        withText ? text : null);
  }

  static List<SentenceRow> sentences(AnnotatedArticle annotated, boolean withText) {
    List<SentenceRow> rows = new ArrayList<>(annotated.sentences().size());
    String text = annotated.article().text();
    int unit = 0;
    int codePoint = 0;
    for (Sentence sentence : annotated.sentences()) {
      int start = text.offsetByCodePoints(unit, sentence.charStart() - codePoint);
      int end = text.offsetByCodePoints(start, sentence.charEnd() - sentence.charStart());
      unit = end;
      codePoint = sentence.charEnd();
      rows.add(
          new SentenceRow(
              annotated.article().articleId(),
              sentence.index(),
              sentence.paragraphIndex(),
              sentence.charStart(),
              sentence.charEnd(),
              sentence.tokens().size(),
              withText ? text.substring(start, end) : null));
    }
    return rows;
  }

  static List<RemovedBlockRow> removedBlocks(AnnotatedArticle annotated) {
    List<RemovedBlockRow> rows = new ArrayList<>();
    Article article = annotated.article();
    for (RemovedBlock block : article.removedBlocks()) {
      rows.add(
          new RemovedBlockRow(
              article.articleId(),
              block.blockIndex(),
              label(block.reason()),
              block.score(),
              block.lineStart(),
              block.lineEnd(),
              block.text()));
    }
    return rows;
  }

  static void mentions(String articleId, List<Mention> mentions, List<MentionFactRow> rows) {
    for (Mention mention : mentions) {
      rows.add(
          new MentionFactRow(
              articleId,
              mention.charStart(),
              mention.charEnd(),
              mention.sentenceIndex(),
              mention.paragraphIndex(),
              mention.surface(),
              label(mention.method()),
              mention.confidence() == null ? null : rounded(mention.confidence()),
              label(mention.actor().kind()),
              mention.actor().name(),
              mention.actor().lexiconId()));
    }
  }

  static RejectRow reject(Reject reject) {
    return new RejectRow(
        reject.sourcePath(),
        reject.recordIndex(),
        label(reject.stage()),
        label(reject.reason()),
        reject.message(),
        reject.byteCount(),
        reject.rawHash());
  }

  static int tokenCount(AnnotatedArticle annotated) {
    return annotated.sentences().stream().mapToInt(sentence -> sentence.tokens().size()).sum();
  }

  static String languageOrUnknown(AnnotatedArticle annotated) {
    DetectedLanguage language = annotated.language();
    return language == null ? "unknown" : language.code();
  }

  private static @Nullable String labelOrNull(@Nullable Enum<?> constant) {
    return constant == null ? null : label(constant);
  }

  /** An enum constant as the tables write it. */
  static String label(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT);
  }

  /**
   * OpenNLP's exponentials may differ in the last places between machines; six are enough to say.
   */
  private static double rounded(double probability) {
    return StrictMath.rint(probability * 1e6) / 1e6;
  }

  private static int codePoints(String text) {
    return text.codePointCount(0, text.length());
  }
}
