package org.newsloom.actors.names;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.newsloom.annotate.Annotator;
import org.newsloom.annotate.AnnotatorOptions;
import org.newsloom.model.AnnotatedArticle;

/** With the shipped model, on sentences any model should get right. */
final class OpenNlpNameFinderTest {
  private static final String NEWS =
      "President Barack Obama visited London on Monday. Obama met the United Nations.";

  private final Annotator annotator = new Annotator(new AnnotatorOptions("en", 0));
  private final OpenNlpNameFinder finder = new OpenNlpNameFinder();

  @Test
  void findsPersonsOrganizationsAndPlaces() {
    assertThat(names(NEWS))
        .containsExactly(
            "Barack Obama PERSON", "London PLACE", "Obama PERSON", "United Nations ORGANIZATION");
  }

  @Test
  void findsNamesInAHeadlineInCapitals() {
    assertThat(names("EU AND RUSSIA AGREE ON TALKS WITH UKRAINE IN GENEVA"))
        .containsExactly("EU ORGANIZATION", "RUSSIA PLACE", "UKRAINE PLACE", "GENEVA PLACE");
  }

  @Test
  void leavesOutThePossessive() {
    assertThat(names("Barack Obama’s visit to London’s centre."))
        .containsExactly("Barack Obama PERSON", "London PLACE");
  }

  @Test
  void placesNamesInTheArticle() {
    AnnotatedArticle article = annotator.annotate(Articles.of("😀 ok.", "So “Barack Obama’s”"));
    assertThat(finder.find(article))
        .extracting(NameSpan::sentenceIndex, NameSpan::charStart, NameSpan::charEnd)
        .containsExactly(tuple(1, 10, 22));
  }

  @Test
  void isSureToADegree() {
    assertThat(finder.find(annotator.annotate(Articles.of(NEWS))))
        .allSatisfy(span -> assertThat(span.probability()).isBetween(0.0, 1.0));
  }

  @Test
  void findsNothingWhereNothingHasACapital() {
    assertThat(names("nothing to see here, move on")).isEmpty();
  }

  @Test
  void doesNotDependOnEarlierArticles() {
    List<NameSpan> alone =
        new OpenNlpNameFinder()
            .find(annotator.annotate(Articles.of("Jordan went on. So did Paris.")));
    finder.find(
        annotator.annotate(Articles.of("Michael Jordan met Paris Hilton. Jordan left Paris.")));
    finder.find(annotator.annotate(Articles.of(NEWS)));
    assertThat(finder.find(annotator.annotate(Articles.of("Jordan went on. So did Paris."))))
        .isEqualTo(alone);
  }

  private List<String> names(String text) {
    AnnotatedArticle article = annotator.annotate(Articles.of(text));
    int[] points = article.article().text().codePoints().toArray();
    return finder.find(article).stream()
        .map(
            span ->
                new String(points, span.charStart(), span.charEnd() - span.charStart())
                    + " "
                    + span.kind())
        .toList();
  }
}
