package org.newsloom.clean;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.model.Article;
import org.newsloom.model.Block;
import org.newsloom.model.BlockKind;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.model.RejectReason;
import org.newsloom.model.RemovalReason;

class NonArticleTest {
  private static final String SENTENCE =
      "The council voted on Monday to close the old harbour bridge for two years.";
  private static final String TEASER =
      "Repairs will take at least two years, and the ferries are to return to the harbour in";
  private static final String HEADLINE = "Harbour Bridge Closed for Repairs";

  private static JudgedBlock block(String text, boolean kept, boolean linked) {
    return new JudgedBlock(
        PageBlock.ofText(
            new Block(BlockKind.PARAGRAPH, text, 1, 1),
            linked ? text.length() : 0,
            linked ? 1 : 0,
            true),
        new BlockLabel(kept ? 0.9 : 0.1, RemovalReason.OTHER),
        kept);
  }

  private static JudgedBlock kept(String text) {
    return block(text, true, false);
  }

  private static JudgedBlock removed(String text) {
    return block(text, false, false);
  }

  private static JudgedBlock link(String text) {
    return block(text, false, true);
  }

  private static List<JudgedBlock> menu(int words) {
    return Collections.nCopies(words, link("News"));
  }

  /** So many times a headline and a text. */
  private static List<JudgedBlock> alternating(int times, JudgedBlock headline, String text) {
    return IntStream.range(0, times)
        .boxed()
        .flatMap(i -> List.of(headline, kept(text)).stream())
        .toList();
  }

  private static List<JudgedBlock> together(List<JudgedBlock> first, List<JudgedBlock> second) {
    List<JudgedBlock> all = new ArrayList<>(first);
    all.addAll(second);
    return all;
  }

  private static JudgedPage page(List<JudgedBlock> blocks) {
    return new JudgedPage("text", Metadata.NONE, blocks);
  }

  private static String why(List<JudgedBlock> blocks) {
    return NonArticle.why(page(blocks)).orElse("an article");
  }

  @Test
  void aSentenceAmongMenusIsAShell() {
    assertThat(why(together(menu(100), List.of(kept(SENTENCE)))))
        .isEqualTo(
            "an empty shell: 14 words of text were kept, 100 words of menus and the like removed");
  }

  @Test
  void aSentenceByItselfIsAnArticle() {
    assertThat(why(together(menu(99), List.of(kept(SENTENCE))))).isEqualTo("an article");
  }

  @Test
  void aVeryShortArticleAmongMenusIsAnArticle() {
    String sixtyWords = String.join(" ", Collections.nCopies(4, SENTENCE));
    assertThat(why(together(menu(2000), List.of(kept(sixtyWords))))).isEqualTo("an article");
  }

  @Test
  void countsTextsOfScriptsThatDoNotPartWordsByTheirCharacters() {
    assertThat(why(together(menu(300), List.of(kept("\u6e2f".repeat(120))))))
        .isEqualTo("an article");
  }

  @Test
  void shortTextsUnderLinkedHeadlinesAreAnIndexPage() {
    assertThat(why(alternating(6, block(HEADLINE, true, true), TEASER + " spring.")))
        .isEqualTo(
            "an index page: 6 short paragraphs, the longest of 18 words, among 6 linked lines");
  }

  @Test
  void longTextsUnderLinkedHeadlinesAreAnArticle() {
    String text = String.join(" ", Collections.nCopies(4, SENTENCE));
    assertThat(why(alternating(12, block(HEADLINE, true, true), text))).isEqualTo("an article");
  }

  @Test
  void removedHeadlinesDoNotPartParagraphs() {
    assertThat(why(alternating(3, link(HEADLINE), TEASER + "\u2026"))).isEqualTo("an article");
  }

  @Test
  void linksBelowTheTextDoNotCount() {
    assertThat(
            why(
                together(
                    alternating(2, removed("Photo"), SENTENCE + " " + SENTENCE),
                    Collections.nCopies(20, link(HEADLINE)))))
        .isEqualTo("an article");
  }

  @Test
  void textsThatBreakOffAreAnIndexPage() {
    assertThat(why(alternating(3, kept("News"), TEASER + "\u2026")))
        .isEqualTo(
            "an index page: 3 short paragraphs, the longest of 17 words, 3 of them break off");
  }

  @Test
  void shortTextsUnderHeadlinesOfTheirOwnAreAnIndexPage() {
    assertThat(why(alternating(6, kept(HEADLINE), SENTENCE)))
        .isEqualTo(
            "an index page: 6 short paragraphs, the longest of 14 words, 6 of them under a headline"
                + " of its own");
  }

  @Test
  void questionsAndAnswersAreAnArticle() {
    assertThat(why(alternating(8, kept("Why was the bridge closed?"), SENTENCE)))
        .isEqualTo("an article");
  }

  @Property(tries = 100)
  void threeParagraphsInARowAreAnArticle(
      @ForAll @IntRange(max = 30) int teasers, @ForAll @IntRange(max = 300) int menu) {
    assertThat(
            why(
                together(
                    together(menu(menu), alternating(teasers, link(HEADLINE), TEASER + "\u2026")),
                    Collections.nCopies(3, kept(SENTENCE)))))
        .isEqualTo("an article");
  }

  @Test
  void theRejectSaysWhyAndHowToKeepSuchPages() {
    Reject reject = (Reject) conclude(true);

    assertThat(reject.reason()).isEqualTo(RejectReason.NOT_AN_ARTICLE);
    assertThat(reject.message())
        .isEqualTo(
            "an empty shell: 14 words of text were kept, 100 words of menus and the like removed;"
                + " to keep such pages: clean.not_an_article: keep");
  }

  @Test
  void keepsSuchPagesWhereAsked() {
    assertThat(conclude(false)).isInstanceOf(Article.class);
  }

  private static Cleaned conclude(boolean rejectNonArticles) {
    RawDocument document =
        new RawDocument(
            "a.txt", 0, "0".repeat(64), 1, "UTF-8", MediaType.TEXT, "", GivenMetadata.NONE);
    return Cleaner.conclude(
        document, page(together(menu(100), List.of(kept(SENTENCE)))), rejectNonArticles);
  }
}
