package org.newsloom.train.metadata;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.JudgedPage;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.model.ArticleIdentity;
import org.newsloom.model.GivenMetadata;
import org.newsloom.model.Metadata;
import org.newsloom.model.RawDocument;
import org.newsloom.train.pages.PageFolder;
import org.newsloom.train.pages.WordScore;

/**
 * Writes the gold texts of pages as people keep articles by hand, in each {@link BareShape}, and
 * tells how often their titles are found, and kept in the cleaned text.
 */
public final class BareEvaluation {
  private static final double THRESHOLD = 0.5;

  private final Cleaner cleaner = new Cleaner(new TrainedTagger(), THRESHOLD);

  /**
   * A table of one line a shape. F1, precision P and exact are as in {@link MetadataScores}, but
   * that a title found where there is none counts in P, as 0; kept counts the texts whose title, or
   * the heading in their middle, stays in the cleaned text.
   *
   * @param gold folder of {@code ID.json} with title and main_content
   * @param ids file of the ids to score, one a line; null for all
   */
  public String report(Path gold, @Nullable Path ids) {
    Set<String> wanted = ids == null ? Set.of() : PageFolder.readIds(ids);
    List<BarePage> pages =
        BarePage.readAll(gold).stream()
            .filter(page -> ids == null || wanted.contains(page.id()))
            .toList();
    StringBuilder out = new StringBuilder();
    out.append(
        "%-11s%7s%7s%7s%7s%7s%7s%n".formatted("", "F1", "P", "exact", "texts", "found", "kept"));
    for (BareShape shape : BareShape.values()) {
      out.append(line(shape, pages.stream().map(page -> score(shape, page)).toList()));
    }
    return out.toString();
  }

  private record Score(PageMetadataScore title, boolean kept) {}

  private Score score(BareShape shape, BarePage page) {
    JudgedPage judged = cleaner.judge(document(shape, page));
    List<String> words = WordScore.words(page.title());
    boolean kept =
        judged.blocks().stream()
            .anyMatch(block -> block.kept() && WordScore.words(block.page().text()).equals(words));
    GoldMetadata gold =
        new GoldMetadata(page.id(), shape.isTitled() ? page.title() : null, null, null);
    Metadata found = judged.metadata();
    return new Score(new PageMetadataScore(gold, found), kept);
  }

  private static RawDocument document(BareShape shape, BarePage page) {
    String text = Normalizer.normalize(shape.write(page), Normalizer.Form.NFC);
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return new RawDocument(
        page.id(),
        0,
        ArticleIdentity.sha256(bytes),
        bytes.length,
        "UTF-8",
        shape.mediaType(),
        text,
        GivenMetadata.NONE);
  }

  private static String line(BareShape shape, List<Score> scores) {
    MetadataScores titles = new MetadataScores(scores.stream().map(Score::title).toList());
    long found = scores.stream().filter(score -> score.title().found().title() != null).count();
    double right =
        scores.stream()
            .map(score -> score.title().titleWords())
            .mapToDouble(words -> words == null ? 0 : words.precision())
            .sum();
    return "%-11s%s%s%s%7d%7d%7d%n"
        .formatted(
            shape.name().toLowerCase(Locale.ROOT),
            share(titles.titleF1()),
            share(found == 0 ? Double.NaN : right / found),
            share(titles.titleExact()),
            scores.size(),
            found,
            scores.stream().filter(Score::kept).count());
  }

  private static String share(double value) {
    return Double.isNaN(value) ? "%7s".formatted("-") : String.format(Locale.ROOT, "%7.3f", value);
  }
}
