package org.newsloom.pipeline.facts;

import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ActorFinder;
import org.newsloom.annotate.Annotator;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Article;
import org.newsloom.model.Cleaned;
import org.newsloom.model.Fault;
import org.newsloom.model.Mention;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;
import org.newsloom.model.TooCostly;
import org.newsloom.model.UserError;
import org.newsloom.stats.terms.TermCount;
import org.newsloom.stats.terms.TermCounter;

/**
 * Takes one document at a time through the stages, and keeps what one of them throws from ending
 * the run: the document becomes a reject, {@code too_costly} or {@code failed}, with the stage and
 * the place of the fault. Not thread-safe: one a thread.
 *
 * <p>What is no fault of the document still ends the run: errors of the machine (no memory), I/O,
 * and mistakes in the user's settings.
 */
final class ContainedAnalysis {

  /** What works on documents, one set a thread. */
  record Workshop(Cleaner cleaner, Annotator annotator, TermCounter terms, ActorFinder actors) {}

  private final Supplier<Workshop> furnish;
  private @Nullable Workshop ready;
  private Stage stage = Stage.CLEAN;

  /**
   * @param furnish makes the stages' workers, anew after each fault: one that broke off in the
   *     middle may have been left in disorder
   */
  ContainedAnalysis(Supplier<Workshop> furnish) {
    this.furnish = furnish;
    this.ready = furnish.get();
  }

  /** What became of a document. */
  sealed interface Outcome {
    /** An article with all that is known of it. */
    record Analysed(ArticleFacts facts) implements Outcome {}

    /** No article. */
    record Rejected(Reject reject) implements Outcome {}
  }

  /** Cleans, annotates and counts a document. */
  Outcome analyse(RawDocument document) {
    Workshop rooms = ready == null ? furnish.get() : ready;
    ready = null;
    Outcome outcome;
    try {
      outcome = analyse(document, rooms);
    } catch (UserError | UncheckedIOException noFaultOfTheDocument) {
      throw noFaultOfTheDocument;
    } catch (TooCostly tooMuch) {
      return reject(document, RejectReason.TOO_COSTLY, String.valueOf(tooMuch.getMessage()));
    } catch (RuntimeException | StackOverflowError thrown) {
      return reject(
          document,
          RejectReason.FAILED,
          "%s: %s".formatted(stage.name().toLowerCase(Locale.ROOT), Fault.of(thrown)));
    }
    ready = rooms;
    return outcome;
  }

  private Outcome analyse(RawDocument document, Workshop rooms) {
    stage = Stage.CLEAN;
    Cleaned cleaned = rooms.cleaner().clean(document);
    if (cleaned instanceof Reject reject) {
      return new Outcome.Rejected(reject);
    }
    stage = Stage.ANNOTATE;
    AnnotatedArticle article = rooms.annotator().annotate((Article) cleaned);
    if (!article.annotated()) {
      return new Outcome.Analysed(new ArticleFacts(article, List.of(), List.of()));
    }
    stage = Stage.TERMS;
    List<TermCount> terms = rooms.terms().count(article);
    stage = Stage.ACTORS;
    List<Mention> mentions = rooms.actors().find(article);
    return new Outcome.Analysed(new ArticleFacts(article, terms, mentions));
  }

  private Outcome reject(RawDocument document, RejectReason reason, String message) {
    return new Outcome.Rejected(
        new Reject(
            document.sourcePath(),
            document.recordIndex(),
            stage,
            reason,
            message,
            document.byteCount(),
            document.rawHash()));
  }
}
