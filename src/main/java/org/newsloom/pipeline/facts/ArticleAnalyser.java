package org.newsloom.pipeline.facts;

import java.util.Locale;
import java.util.function.Consumer;
import java.util.function.Function;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.annotate.EnglishStemmer;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.ingest.InputFile;
import org.newsloom.ingest.RecordReader;
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
  private final ContainedAnalysis analysis;
  private final int maxRejectsPerFile;

  /**
   * @param settings what analysing depends on
   * @param repeatedLines what is known of the sources' lines
   */
  public ArticleAnalyser(AnalysisSettings settings, RepeatedLines repeatedLines) {
    reader = new RecordReader(settings.readLimits());
    analysis = new ContainedAnalysis(() -> workshop(settings, repeatedLines));
    maxRejectsPerFile = settings.maxRejectsPerFile();
  }

  private static ContainedAnalysis.Workshop workshop(
      AnalysisSettings settings, RepeatedLines repeatedLines) {
    return new ContainedAnalysis.Workshop(
        Rooms.cleaner(settings, repeatedLines),
        new Annotator(new AnnotatorOptions(settings.language(), settings.minLanguageConfidence())),
        new TermCounter(
            new TermRules(
                settings.ngramSizes(),
                StopWords.of(settings.stopWords()),
                unit(settings.termUnit()))),
        Rooms.actorFinder(settings));
  }

  /**
   * Reads a file and hands on what each of its records became; rejects beyond the bound of a file
   * are summed.
   *
   * @param records told 1 after every record
   */
  public void analyse(
      InputFile file,
      Consumer<ArticleFacts> articles,
      Consumer<Reject> rejects,
      Consumer<Integer> records) {
    RejectSum summed = new RejectSum(maxRejectsPerFile, rejects);
    reader.read(
        file,
        record -> {
          if (record instanceof Reject reject) {
            summed.add(reject);
          } else if (record instanceof RawDocument document) {
            analyse(document, articles, summed);
          }
          records.accept(1);
        });
    summed.finish();
  }

  private void analyse(RawDocument document, Consumer<ArticleFacts> articles, RejectSum rejects) {
    // Handing on writes facts to the disk, whose faults are not the document's.
    ContainedAnalysis.Outcome outcome = analysis.analyse(document);
    if (outcome instanceof ContainedAnalysis.Outcome.Analysed analysed) {
      articles.accept(analysed.facts());
    } else if (outcome instanceof ContainedAnalysis.Outcome.Rejected rejected) {
      rejects.add(rejected.reject());
    }
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
