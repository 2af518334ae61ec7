package org.newsloom.clean.metadata;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.StringLength;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.text.TextBlocks;
import org.newsloom.model.Metadata;
import org.newsloom.model.MetadataSource;

class TextMetadataTest {
  private static final String TEXT =
      """
      The council voted on Monday to close the old harbour bridge for two years, since its cables
      are of rust and its piers have begun to sink into the mud of the river.
      Engineers who looked at the bridge in the spring said that the harbour would be safer without
      it, and that the council should have closed it when the first cable broke.
      """
          .replace("cables\n", "cables ")
          .replace("without\n", "without ");

  private static Metadata metadata(String head) {
    return TextMetadata.of(TextBlocks.read(head + "\n" + TEXT, false));
  }

  @Test
  void readsTitleAuthorAndDateAboveTheText() {
    Metadata metadata =
        metadata("News\nSport\nCouncil closes old harbour bridge\nBy Ann Lee\nMay 4, 2021\nShare");

    assertThat(metadata)
        .isEqualTo(
            new Metadata(
                "Council closes old harbour bridge",
                List.of("Ann Lee"),
                null,
                LocalDate.of(2021, 5, 4),
                MetadataSource.HEADING,
                MetadataSource.BYLINE,
                MetadataSource.BYLINE,
                null,
                null,
                null));
  }

  @Test
  void theTitleStandsAtTheEndOfTheBreadcrumb() {
    assertThat(
            metadata("Home > News > Council closes harbour bridge\nCouncil closes harbour bridge")
                .title())
        .isEqualTo("Council closes harbour bridge");
  }

  @Test
  void aBreadcrumbAloneGivesItsLastPart() {
    assertThat(metadata("Home > News > Council closes harbour bridge\nBy Ann Lee").title())
        .isEqualTo("Council closes harbour bridge");
  }

  @Test
  void theLineBelowTheTitleIsItsSubtitle() {
    assertThat(
            metadata(
                    "Council closes old harbour bridge\nWhat the vote on the bridge means\nBy Ann Lee")
                .title())
        .isEqualTo("Council closes old harbour bridge");
  }

  @Test
  void linesThatTheTextDoesNotTakeUpAreNoTitle() {
    assertThat(metadata("Subscribe to our letters today\nWeather and traffic this week").title())
        .isNull();
  }

  @Test
  void aNameUnderTheTitleWithADateIsTheAuthor() {
    assertThat(metadata("Council closes old harbour bridge\nAnn Lee\nMay 4, 2021").authors())
        .containsExactly("Ann Lee");
  }

  @Test
  void aLabelUnderTheTitleIsNoAuthor() {
    assertThat(metadata("Council closes old harbour bridge\nOld Harbour\nMay 4, 2021").authors())
        .isEmpty();
  }

  @Test
  void theDayOfAChangeIsSaidToBeOne() {
    Metadata metadata = metadata("Council closes old harbour bridge\nUpdated May 4, 2021");

    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.CHANGED);
  }

  @Test
  void theDayOfPublicationGoesBeforeTheDayOfAChange() {
    Metadata metadata =
        metadata("Council closes old harbour bridge\nUpdated May 6, 2021. Published May 4, 2021");

    assertThat(metadata.publishedDate()).isEqualTo(LocalDate.of(2021, 5, 4));
    assertThat(metadata.dateSource()).isEqualTo(MetadataSource.BYLINE);
  }

  @Test
  void aCopyrightLineIsNoDate() {
    assertThat(
            metadata("Council closes old harbour bridge\n© May 4, 2021 The Post").publishedDate())
        .isNull();
  }

  @Test
  void aLineAloneAboveTheTextIsItsTitle() {
    assertThat(metadata("Council closes old harbour bridge\n").title())
        .isEqualTo("Council closes old harbour bridge");
  }

  @Test
  void aLineAloneAboveTheTextNeedNotShareItsWords() {
    assertThat(metadata("Two Winters Without a Crossing\n").title())
        .isEqualTo("Two Winters Without a Crossing");
  }

  @Test
  void aSubtitleMayStandBetweenTheTitleAndTheText() {
    assertThat(
            metadata("Council closes old harbour bridge\nFerries will run for two years\n").title())
        .isEqualTo("Council closes old harbour bridge");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Get Started",
        "Subscribe to our daily letter",
        "Ann Lee",
        "By Ann Lee",
        "May 4, 2021",
        "Daily Herald",
        "Join us in the city on Sunday!",
        "The council closed the bridge.",
      })
  void whatIsNoHeadlineIsNoTitleAboveTheTextEither(String line) {
    assertThat(metadata(line + "\n").title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Premier steps down",
        "Reshuffle in Oslo",
        "Ferries sail",
        "Ceasefire",
        "Two neighbours at war and at peace",
        "Will they be back?",
      })
  void aHeadlineAloneAboveTheTextIsItsTitleWhateverItsWords(String line) {
    assertThat(bare(line).title()).isEqualTo(line);
    assertThat(bare(line + "\n\nBy Ann Lee").title()).isEqualTo(line);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Politics",
        "World news",
        "Daily Herald",
        "The Daily Herald",
        "Ann Lee",
        "Dear readers,",
        "OSLO \u2014",
        "iron and rust",
        "In short:",
        "Nobody was glad.",
        "Log in to continue",
      })
  void labelsNamesAndSentencesAloneAboveTheTextAreNoTitle(String line) {
    assertThat(bare(line).title()).isNull();
  }

  @Test
  void aLineWithoutAGapBelowItOrUnderAnotherIsNoBareHeadline() {
    String text = "A truce was agreed on Monday, and the two armies have begun to go home.";

    assertThat(TextMetadata.of(TextBlocks.read("Premier steps down\n" + text, false)).title())
        .isNull();
    assertThat(bare("Markets\n\nPremier steps down").title()).isNull();
  }

  private static Metadata bare(String head) {
    String text =
        """
        A truce was agreed on Monday, and the ceasefire will hold until the end of the year.

        The two armies have begun to go home, and their people are glad that it is over.
        """;
    return TextMetadata.of(TextBlocks.read(head + "\n\n" + text, false));
  }

  @Test
  void aLineWithTheCreditOfAPictureIsNoTitle() {
    assertThat(
            metadata(
                    "The old harbour bridge on Monday.Credit...Ann Lee/The Agency\n\nMay 4, 2021\n")
                .title())
        .isNull();
    assertThat(metadata("The harbour bridge (Credit: Ann Lee)\n").title()).isNull();
    assertThat(metadata("Credit for the harbour bridge: who pays\n").title())
        .isEqualTo("Credit for the harbour bridge: who pays");
    assertThat(metadata("Harbour Credit: council closes bridge\n").title())
        .isEqualTo("Harbour Credit: council closes bridge");
  }

  @ParameterizedTest
  @ValueSource(strings = {"Subject: ", "Re: ", "FWD:"})
  void whatAMailWritesBeforeItsSubjectIsNoneOfTheTitle(String mark) {
    assertThat(metadata(mark + "Council closes old harbour bridge\n").title())
        .isEqualTo("Council closes old harbour bridge");
  }

  @Test
  void whoActsInTheFirstSentenceIsNoAuthor() {
    String text =
        """
        President Lee called President Ek on Monday, the council said.

        Mr. Ek was not in the city on that day, and he will be back at the end of it.
        """;

    assertThat(TextMetadata.of(TextBlocks.read("A call\n\n" + text, false)).authors()).isEmpty();
  }

  @Test
  void aTextWithoutTitleHasNone() {
    assertThat(TextMetadata.of(TextBlocks.read(TEXT, false)).title()).isNull();
  }

  @Test
  void aHeadingBetweenTheParagraphsIsNoTitle() {
    String text = TEXT + "\nFerries across the harbour\n\n" + TEXT;

    assertThat(TextMetadata.of(TextBlocks.read(text, false)).title()).isNull();
  }

  @ParameterizedTest
  @ValueSource(strings = {"# Two Winters\n\n", "Two Winters\n===========\n\n"})
  void theOnlyHeadingOfTheFirstLevelIsTheTitleOfMarkdown(String head) {
    assertThat(markdown(head + TEXT + "\n## Ferries across the harbour\n\n" + TEXT).title())
        .isEqualTo("Two Winters");
  }

  @Test
  void theOnlyHeadingOfTheFirstLevelGoesBeforeTheMenuAbove() {
    assertThat(
            markdown("## Harbour bridge news\n\n# Old bridge closes\n\n## The vote\n\n" + TEXT)
                .title())
        .isEqualTo("Old bridge closes");
  }

  @Test
  void theMarkOfAHeadingIsNoneOfTheTitle() {
    assertThat(metadata("# Council closes old harbour bridge\n").title())
        .isEqualTo("Council closes old harbour bridge");
  }

  private static Metadata markdown(String source) {
    return TextMetadata.ofMarkdown(TextBlocks.read(source, true), source);
  }

  @Test
  void aTextOfNothingStatesNothing() {
    assertThat(TextMetadata.of(List.of())).isEqualTo(Metadata.NONE);
  }

  @Property(tries = 300)
  void whatIsFoundStandsInSomeLine(
      @ForAll @Size(max = 12) List<@StringLength(max = 60) String> lines) {
    List<PageBlock> blocks = TextBlocks.read(String.join("\n", lines) + "\n" + TEXT, false);
    Metadata metadata = TextMetadata.of(blocks);

    String title = metadata.title();
    assertThat(blocks.stream().anyMatch(b -> title == null || b.text().contains(title))).isTrue();
    assertThat(metadata.authors())
        .allMatch(name -> blocks.stream().anyMatch(b -> b.text().contains(name)));
  }
}
