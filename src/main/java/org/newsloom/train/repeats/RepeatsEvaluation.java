package org.newsloom.train.repeats;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.SplittableRandom;
import java.util.stream.Collectors;
import org.newsloom.clean.BoilerplateTagger;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.PageReader;
import org.newsloom.clean.page.PageBlock;
import org.newsloom.clean.repeats.DocumentLines;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.model.Article;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.Block;
import org.newsloom.model.Cleaned;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.RemovalReason;
import org.newsloom.model.RemovedBlock;
import org.newsloom.train.pages.WordScore;

/**
 * Measures what lines that the articles of a source share do for cleaning: every document is
 * cleaned twice, without and with them.
 *
 * @param tagger what judges the blocks
 * @param threshold from which probability blocks are kept, 0 to 1
 * @param minArticles articles of one source that a line must stand in, from 1
 */
public record RepeatsEvaluation(BoilerplateTagger tagger, double threshold, int minArticles) {
  private static final long SEED = 20_260_102L;

  /** Sources head sections alike, which must stay: three made sources of four have one of these. */
  private static final List<String> HEADINGS =
      List.of("Background", "What happened next?", "Why it matters");

  /** A document of a known source and text. */
  private record Labelled(RawDocument document, Words gold, String text) {}

  /**
   * Makes sources, each of one page's frame around other pages' articles, and cleans their pages,
   * as HTML and as the text of the whole page, one block a line. In three sources of four every
   * article has a section under the same heading, which belongs to its text.
   *
   * @param pages folder of {@code ID.html}, also {@code .gz}
   * @param gold folder of {@code ID.json}
   * @param sources how many to make; fewer if there are not so many fitting pages
   * @param articles how many articles each has
   * @return scores of the HTML and of the texts
   */
  public List<RepeatsScores> made(Path pages, Path gold, int sources, int articles)
      throws IOException {
    List<LabelledPage> all = LabelledPage.readAll(pages, gold);
    List<String> titles = all.stream().map(LabelledPage::title).filter(t -> !t.isEmpty()).toList();
    List<LabelledPage> shuffled = new ArrayList<>(all);
    Collections.shuffle(shuffled, new Random(SEED));
    RepeatsScores html = new RepeatsScores("html");
    RepeatsScores text = new RepeatsScores("text");
    int made = 0;
    for (int i = 0; i < shuffled.size() && made < sources; i++) {
      var frame = PageFrame.of(shuffled.get(i));
      if (frame.isEmpty()) {
        continue;
      }
      made++;
      List<Labelled> asHtml = new ArrayList<>();
      List<Labelled> asText = new ArrayList<>();
      SplittableRandom random = new SplittableRandom(SEED + i);
      for (int j = 1; j <= Math.min(articles, shuffled.size() - 1); j++) {
        LabelledPage article =
            withHeading(shuffled.get((i + j) % shuffled.size()), made % (HEADINGS.size() + 1));
        String url = "https://source-%s.example/%s".formatted(frame.get().id(), article.id());
        Labelled page =
            labelled(article, MediaType.HTML, frame.get().around(article, titles, random), url);
        asHtml.add(page);
        asText.add(labelled(article, MediaType.TEXT, lines(page.document()), url));
      }
      score(asHtml, html);
      score(asText, text);
    }
    return List.of(html, text);
  }

  /** The article with its source's heading above the second half of its text. */
  private static LabelledPage withHeading(LabelledPage page, int heading) {
    if (heading == HEADINGS.size()) {
      return page;
    }
    List<String> paragraphs = new ArrayList<>(page.paragraphs());
    paragraphs.add(paragraphs.size() / 2, HEADINGS.get(heading));
    return new LabelledPage(page.id(), page.url(), page.title(), paragraphs, page.html());
  }

  /** Cleans the pages as they are; those of one host, by their gold's URL, are of one source. */
  public RepeatsScores real(Path pages, Path gold) throws IOException {
    RepeatsScores scores = new RepeatsScores("real hosts");
    score(
        LabelledPage.readAll(pages, gold).stream()
            .map(page -> labelled(page, MediaType.HTML, page.html(), page.url()))
            .toList(),
        scores);
    return scores;
  }

  private void score(List<Labelled> documents, RepeatsScores scores) {
    RepeatedLines repeated =
        RepeatedLines.among(
            documents.stream()
                .map(
                    each ->
                        DocumentLines.of(each.document(), PageReader.readLines(each.document())))
                .toList(),
            minArticles);
    Cleaner without = new Cleaner(tagger, threshold);
    Cleaner with = new Cleaner(tagger, threshold, repeated);
    for (Labelled each : documents) {
      Cleaned before = without.clean(each.document());
      Cleaned after = with.clean(each.document());
      List<String> removed = repeatedLines(after);
      scores.add(
          WordScore.of(text(before), each.text()),
          WordScore.of(text(after), each.text()),
          removed.size(),
          removed.stream().filter(each.gold()::hold).toList());
    }
  }

  private static List<String> repeatedLines(Cleaned cleaned) {
    return cleaned instanceof Article article
        ? article.removedBlocks().stream()
            .filter(block -> block.reason() == RemovalReason.REPEATED_LINE)
            .map(RemovedBlock::text)
            .toList()
        : List.of();
  }

  private static String text(Cleaned cleaned) {
    return cleaned instanceof Article article
        ? article.paragraphs().stream().map(Block::text).collect(Collectors.joining("\n"))
        : "";
  }

  private static String lines(RawDocument document) {
    return PageReader.read(document).blocks().stream()
        .map(PageBlock::text)
        .collect(Collectors.joining("\n"));
  }

  private static Labelled labelled(
      LabelledPage page, MediaType mediaType, String content, String url) {
    byte[] bytes = content.getBytes(StandardCharsets.UTF_8);
    RawDocument document =
        new RawDocument(
            page.id(),
            0,
            ArticleIdentity.sha256(bytes),
            bytes.length,
            "UTF-8",
            mediaType,
            content,
            new GivenMetadata(null, List.of(), null, url.isEmpty() ? null : url, null));
    return new Labelled(document, new Words(page.paragraphs()), page.text());
  }
}
