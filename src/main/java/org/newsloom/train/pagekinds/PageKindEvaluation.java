package org.newsloom.train.pagekinds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.clean.TrainedTagger;
import org.newsloom.clean.repeats.RepeatedLines;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.train.cleaner.FoldModels;
import org.newsloom.train.pages.PageFolder;

/**
 * Measures how surely pages that are no article are told from those that are. The pages of a folder
 * are articles, each that holds its gold text; the others are made of them ({@link PageKind}), with
 * the same menus, prompts and teasers around.
 *
 * <p>Where there are folds, a page and what is put into it are of one fold, and the cleaner of that
 * fold has learnt from neither.
 */
public final class PageKindEvaluation {
  private static final long SEED = 20_260_103L;
  private static final double THRESHOLD = 0.5;

  private final List<Cleaner> cleaners;

  /** For each page the number of its cleaner; null if one cleans them all. */
  private final @Nullable Map<String, Integer> folds;

  private PageKindEvaluation(List<Cleaner> cleaners, @Nullable Map<String, Integer> folds) {
    this.cleaners = cleaners;
    this.folds = folds;
  }

  /** Measures one tagger on all pages. */
  public static PageKindEvaluation of(TrainedTagger tagger) {
    return new PageKindEvaluation(List.of(cleaner(tagger)), null);
  }

  /** Measures on each page a model that does not know its site. */
  public static PageKindEvaluation ofUnseen(FoldModels models) {
    return new PageKindEvaluation(
        models.models().stream().map(model -> cleaner(new TrainedTagger(model))).toList(),
        models.folds());
  }

  private static Cleaner cleaner(TrainedTagger tagger) {
    return new Cleaner(tagger, THRESHOLD, RepeatedLines.NONE, true);
  }

  /**
   * Cleans every page and what is made of it.
   *
   * @param pages folder of {@code ID.html} or {@code ID.txt}, each also {@code .gz}
   * @param mediaType what the pages are written in
   * @param gold folder of {@code ID.json} with title, author, publish_date, main_content
   * @param ids file of the ids to take, one a line; null for all
   */
  public PageKindScores score(Path pages, MediaType mediaType, Path gold, @Nullable Path ids) {
    PageFolder folder = new PageFolder(pages, mediaType);
    Set<String> wanted = ids == null ? Set.of() : PageFolder.readIds(ids);
    Map<Integer, List<GoldArticle>> parts = new HashMap<>();
    List<GoldArticle> articles =
        GoldArticle.readAll(gold).stream()
            .filter(article -> ids == null || wanted.contains(article.id()))
            .filter(article -> folds == null || folds.containsKey(article.id()))
            .toList();
    articles.forEach(
        article -> parts.computeIfAbsent(part(article), key -> new ArrayList<>()).add(article));
    PageKindScores scores = new PageKindScores();
    articles.parallelStream()
        .map(article -> outcomes(folder.read(article.id()), article, parts.get(part(article))))
        .toList()
        .forEach(outcomes -> outcomes.forEach(scores::add));
    return scores;
  }

  private int part(GoldArticle article) {
    return folds == null ? 0 : folds.getOrDefault(article.id(), 0);
  }

  /** What became of a page, and of those made of it; nothing if it lacks its article. */
  private List<Outcome> outcomes(
      Optional<RawDocument> page, GoldArticle article, List<GoldArticle> others) {
    List<Outcome> outcomes = new ArrayList<>();
    if (page.isPresent() && MadePage.holds(page.get(), article)) {
      Cleaner cleaner = cleaners.get(part(article));
      outcomes.add(new Outcome(article.id(), PageKind.ARTICLE, reject(cleaner, page.get())));
      Optional<MadePage> frame = MadePage.of(page.get(), article);
      for (PageKind kind : PageKind.values()) {
        if (kind != PageKind.ARTICLE && frame.isPresent()) {
          RawDocument made = frame.get().with(Filling.of(kind, article, others, seed(article)));
          outcomes.add(new Outcome(article.id(), kind, reject(cleaner, made)));
        }
      }
    }
    return outcomes;
  }

  /** The same filling for a page, whichever others are measured with it. */
  private static long seed(GoldArticle article) {
    return SEED + article.id().hashCode();
  }

  private static @Nullable Reject reject(Cleaner cleaner, RawDocument document) {
    return cleaner.clean(document) instanceof Reject reject ? reject : null;
  }
}
