package org.newsloom.pipeline.facts;

import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsloom.actors.ActorFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.annotate.EnglishStemmer;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Cleaned;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.Token;
import org.newsloom.stats.terms.StopWords;
import org.newsloom.stats.terms.TermCounter;
import org.newsloom.stats.terms.TermRules;

/**
 * Takes a file through the rooms, record by record: read, clean, annotate, find actors, count
 * terms. Every record comes out once, as facts or as a reject. Not thread-safe: one a thread.
 */
public final class ArticleAnalyser {
  private final RecordReader reader;
  private final Cleaner cleaner;
  private final Annotator annotator;
  private final ActorFinder actorFinder;
  private final TermCounter termCounter;

  /**
   * @param settings what analysing depends on
   * @param repeatedLines what is known of the sources' lines
   */
  public ArticleAnalyser(AnalysisSettings settings, RepeatedLines repeatedLines) {
    reader = new RecordReader(settings.maxRecordBytes());
    cleaner = Rooms.cleaner(settings, repeatedLines);
    annotator =
        new Annotator(new AnnotatorOptions(settings.language(), settings.minLanguageConfidence()));
    actorFinder = Rooms.actorFinder(settings);
    termCounter =
        new TermCounter(
            new TermRules(
                settings.ngramSizes(),
                StopWords.of(settings.stopWords()),
                new TermRules.Unit(settings.termUnit().name(), unit(settings.termUnit()))));
  }

  /** Reads a file and hands on what each of its records became. */
  public void analyse(InputFile file, Consumer<ArticleFacts> articles, Consumer<Reject> rejects) {
    reader.read(
        file,
        record -> {
          if (record instanceof Reject reject) {
            rejects.accept(reject);
          } else if (record instanceof RawDocument document) {
            analyse(document, articles, rejects);
          }
        });
  }

  private void analyse(
      RawDocument document, Consumer<ArticleFacts> articles, Consumer<Reject> rejects) {
    Cleaned cleaned = cleaner.clean(document);
    if (cleaned instanceof Reject reject) {
      rejects.accept(reject);
    } else if (cleaned instanceof Article article) {
      articles.accept(facts(annotator.annotate(article)));
    }
  }

  private ArticleFacts facts(AnnotatedArticle article) {
    return article.annotated()
        ? new ArticleFacts(article, termCounter.count(article), actorFinder.find(article))
        : new ArticleFacts(article, List.of(), List.of());
  }

  private static Function<Token, String> unit(AnalysisSettings.TermUnit unit) {
    return switch (unit) {
      case LEMMA -> Token::lemma;
      case TOKEN -> token -> token.surface().toLowerCase(Locale.ROOT);
      case STEM -> {
        EnglishStemmer stemmer = new EnglishStemmer();
        yield token -> stemmer.stem(token.surface());
      }
    };
  }
}
