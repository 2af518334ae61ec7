package org.newsloom.pipeline.facts;

import java.io.Serializable;
import java.util.Base64;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ActorOptions;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.CleanOptions;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.clean.trained.CleanerModel;

/**
 * All that analysing depends on beside the articles: the rooms' own options, as plain values that
 * travel to any worker.
 *
 * @param maxRecordBytes larger records are rejected; bytes after unpacking
 * @param clean how article text is told from what surrounds it
 * @param cleanerModel the user's model of the cleaner, its bytes in Base64; null for the one that
 *     ships
 * @param language how an article's language is known
 * @param actors who counts as an actor
 * @param storeText whether texts are kept, in the tables and in the store
 */
public record AnalysisOptions(
    long maxRecordBytes,
    CleanOptions clean,
    @Nullable String cleanerModel,
    AnnotatorOptions language,
    ActorOptions actors,
    boolean storeText)
    implements Serializable {

  TrainedTagger tagger() {
    return cleanerModel == null
        ? new TrainedTagger()
        : new TrainedTagger(
            CleanerModel.read(Base64.getDecoder().decode(cleanerModel), "clean.model"));
  }

  /** Concludes what becomes of pages that a tagger has judged before. */
  Cleaner cleaner(RepeatedLines repeatedLines) {
    return new Cleaner(
        page -> {
          throw new IllegalStateException("the page was judged before");
        },
        clean.threshold(),
        repeatedLines,
        clean.notAnArticle() == CleanOptions.NonArticles.REJECT);
  }
}
