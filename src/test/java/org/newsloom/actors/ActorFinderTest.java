package org.newsloom.actors;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.junit.jupiter.api.Test;
import org.newsloom.actors.names.NameFinder;
import org.newsloom.model.ActorKind;
import org.newsloom.model.AnnotatedArticle;
import org.newsloom.model.Mention;

class ActorFinderTest {
  private static final ActorRules ALL =
      new ActorRules(EnumSet.allOf(ActorKind.class), true, true, 0.0);

  private static NameFinder noisyFinder() {
    return MarkedNames.persons(
            "Benjamin Netanyahu", "Mr. Netanyahu's", "Russian President Vladimir", "\"", "But")
        .and(ActorKind.ORGANIZATION, "Bank of Israel", "(EU)", "the Knesset, ")
        .and(ActorKind.PLACE, "Eastern Ukraine", "Gaza");
  }

  @Test
  void findsNothingInAnArticleThatIsNotAnnotated() {
    AnnotatedArticle annotated = TestArticles.of("Israel");
    AnnotatedArticle bare = new AnnotatedArticle(annotated.article(), null, false, List.of());
    assertThat(new ActorFinder(Finding.LEXICON, Optional.empty(), ALL).find(bare)).isEmpty();
  }

  @Test
  void givesSentenceAndParagraphOfAMention() {
    Mention mention =
        Finding.mentions(
                "Nothing here.\nRain fell. Israel won.", Finding.LEXICON, Optional.empty(), ALL)
            .get(0);
    assertThat(List.of(mention.sentenceIndex(), mention.paragraphIndex())).containsExactly(2, 1);
  }

  @Test
  void takesNoAuthorForAnActorByTheByline() {
    ActorFinder finder =
        new ActorFinder(Finding.LEXICON, Optional.of(MarkedNames.persons("Jane Doe")), ALL);
    AnnotatedArticle article =
        TestArticles.by(
            List.of("Jane Doe"), "By Jane Doe, Monday, May 6\nYesterday Jane Doe wrote again.");
    assertThat(finder.find(article).stream().map(Mention::paragraphIndex)).containsExactly(1);
  }

  @Property(tries = 500)
  void givesTheSurfaceAtItsOffsets(@ForAll("texts") String text) {
    int[] codePoints = text.codePoints().toArray();
    List<Mention> mentions =
        Finding.mentions(text, Finding.LEXICON, Optional.of(noisyFinder()), ALL);
    assertThat(mentions)
        .allSatisfy(
            mention ->
                assertThat(
                        new String(
                            codePoints,
                            mention.charStart(),
                            mention.charEnd() - mention.charStart()))
                    .isEqualTo(mention.surface()));
  }

  @Property(tries = 500)
  void givesMentionsInOrderWithoutOverlap(@ForAll("texts") String text) {
    List<Mention> mentions =
        Finding.mentions(text, Finding.LEXICON, Optional.of(noisyFinder()), ALL);
    for (int i = 1; i < mentions.size(); i++) {
      assertThat(mentions.get(i).charStart()).isGreaterThanOrEqualTo(mentions.get(i - 1).charEnd());
    }
  }

  @Property(tries = 200)
  void findsTheSameTwice(@ForAll("texts") String text) {
    ActorFinder finder = new ActorFinder(Finding.LEXICON, Optional.of(noisyFinder()), ALL);
    AnnotatedArticle article = TestArticles.of(text);
    assertThat(finder.find(article)).isEqualTo(finder.find(article));
  }

  @Provide
  Arbitrary<String> texts() {
    return Arbitraries.of(
            "Benjamin Netanyahu",
            "Mr. Netanyahu's",
            "Netanyahu",
            "Russian",
            "President",
            "Vladimir",
            "Putin",
            "Israel",
            "-",
            "Hamas",
            "’s",
            "U.S.",
            "(EU)",
            "the Knesset, ",
            "🇮🇱",
            ". ",
            "\n",
            "Bank of Israel",
            "Eastern Ukraine",
            "Gaza",
            "\"",
            "But",
            "war",
            "said",
            "&",
            "/",
            "Moscow",
            "Washington",
            "Times",
            "of",
            "and",
            "US")
        .list()
        .ofMaxSize(16)
        .map(parts -> String.join(" ", parts).replace("( ", "("));
  }
}
