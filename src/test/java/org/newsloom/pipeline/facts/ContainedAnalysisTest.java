package org.newsloom.pipeline.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.ActorFinder;
import org.newsloom.actors.ActorRules;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.Stage;
import org.newsloom.model.Token;
import org.newsloom.model.TooCostly;
import org.newsloom.stats.terms.StopWords;
import org.newsloom.stats.terms.TermCounter;
import org.newsloom.stats.terms.TermRules;

class ContainedAnalysisTest {
  private static final String TEXT =
      "The council of the town voted on Tuesday to close the old bridge, and nobody was glad of it.";

  private int furnished;

  /** Breaks in cleaning and in terms on what the text asks for. */
  private ContainedAnalysis analysis() {
    TrainedTagger tagger = new TrainedTagger();
    return new ContainedAnalysis(
        () -> {
          furnished++;
          return new ContainedAnalysis.Workshop(
              new Cleaner(
                  page -> {
                    page.blocks().forEach(block -> breakOn(block.text()));
                    return tagger.tag(page);
                  },
                  0.0),
              new Annotator(new AnnotatorOptions("en", 0)),
              new TermCounter(
                  new TermRules(
                      new TreeSet<>(Set.of(1)),
                      StopWords.of(Set.of()),
                      ContainedAnalysisTest::unit)),
              new ActorFinder(Lexicon.standard(), Optional.empty(), ActorRules.DEFAULT));
        });
  }

  private static String unit(Token token) {
    if (token.surface().equals("termless")) {
      throw new IllegalStateException(token.surface());
    }
    return token.lemma();
  }

  private static void breakOn(String text) {
    if (text.contains("deep")) {
      throw new StackOverflowError();
    } else if (text.contains("dear")) {
      throw new TooCostly("holds more than 3 things");
    } else if (text.contains("greedy")) {
      throw new IllegalStateException(new OutOfMemoryError());
    } else if (text.contains("diskless")) {
      throw new UncheckedIOException(new IOException("no space left"));
    }
  }

  private static RawDocument document(String text) {
    return new RawDocument(
        "a.txt", 3, "f".repeat(64), 9, "UTF-8", MediaType.TEXT, text, GivenMetadata.NONE);
  }

  private static Reject rejected(ContainedAnalysis.Outcome outcome) {
    return ((ContainedAnalysis.Outcome.Rejected) outcome).reject();
  }

  @Test
  void anExceptionIsARejectThatNamesStageTypeAndPlaceButNoText() {
    Reject reject = rejected(analysis().analyse(document(TEXT + " A termless day.")));
    assertThat(reject.reason()).isEqualTo(RejectReason.FAILED);
    assertThat(reject.stage()).isEqualTo(Stage.TERMS);
    assertThat(reject.recordIndex()).isEqualTo(3);
    assertThat(reject.message())
        .matches("terms: IllegalStateException at ContainedAnalysisTest\\.unit:\\d+");
  }

  @Test
  void tooMuchWorkIsAReasonOfItsOwn() {
    Reject reject = rejected(analysis().analyse(document(TEXT + " My dear.")));
    assertThat(reject.reason()).isEqualTo(RejectReason.TOO_COSTLY);
    assertThat(reject.message()).isEqualTo("holds more than 3 things");
  }

  @Test
  void afterAStackOverflowTheNextDocumentIsAnalysedByFreshWorkers() {
    ContainedAnalysis analysis = analysis();
    assertThat(rejected(analysis.analyse(document(TEXT + " The deep sea."))).message())
        .startsWith("clean: StackOverflowError at ContainedAnalysisTest.breakOn:");
    assertThat(analysis.analyse(document(TEXT)))
        .isInstanceOf(ContainedAnalysis.Outcome.Analysed.class);
    assertThat(furnished).isEqualTo(2);
  }

  @Test
  void faultsOfTheMachineEndTheRun() {
    ContainedAnalysis analysis = analysis();
    assertThatThrownBy(() -> analysis.analyse(document(TEXT + " A greedy one.")))
        .isInstanceOf(OutOfMemoryError.class);
    assertThatThrownBy(() -> analysis.analyse(document(TEXT + " A diskless one.")))
        .isInstanceOf(UncheckedIOException.class);
  }
}
