package org.newsloom.train.pagekinds;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.clean.Cleaner;
import org.newsloom.model.MediaType;
import org.newsloom.model.RawDocument;
import org.newsloom.model.Reject;
import org.newsloom.train.pages.PageFolder;

/**
 * Measures how surely pages that are no article are told from those that are. The pages of a folder
 * are articles, each that holds its gold text; the others are made of them ({@link PageKind}), with
 * the same menus, prompts and teasers around.
 *
 * @param cleaner what is measured
 * @param mediaType what the pages are written in
 */
public record PageKindEvaluation(Cleaner cleaner, MediaType mediaType) {
  private static final long SEED = 20_260_103L;

  /**
   * Cleans every page and what is made of it.
   *
   * @param pages folder of {@code ID.html} or {@code ID.txt}, each also {@code .gz}
   * @param gold folder of {@code ID.json} with title, author, publish_date, main_content
   * @param ids file of the ids to take, one a line; null for all
   */
  public PageKindScores score(Path pages, Path gold, @Nullable Path ids) {
    PageFolder folder = new PageFolder(pages, mediaType);
    Set<String> wanted = ids == null ? Set.of() : PageFolder.readIds(ids);
    List<GoldArticle> articles =
        GoldArticle.readAll(gold).stream()
            .filter(article -> ids == null || wanted.contains(article.id()))
            .toList();
    PageKindScores scores = new PageKindScores();
    articles.parallelStream()
        .map(article -> outcomes(folder.read(article.id()), article, articles))
        .toList()
        .forEach(outcomes -> outcomes.forEach(scores::add));
    return scores;
  }

  /** What became of a page, and of those made of it; nothing if it lacks its article. */
  private List<Outcome> outcomes(
      Optional<RawDocument> page, GoldArticle article, List<GoldArticle> all) {
    List<Outcome> outcomes = new ArrayList<>();
    if (page.isPresent() && MadePage.holds(page.get(), article)) {
      outcomes.add(new Outcome(article.id(), null, reject(page.get())));
      for (PageKind kind : PageKind.values()) {
        MadePage.around(page.get(), article, Filling.of(kind, article, all, seed(article)))
            .ifPresent(made -> outcomes.add(new Outcome(article.id(), kind, reject(made))));
      }
    }
    return outcomes;
  }

  /** The same filling for a page, whichever others are measured with it. */
  private static long seed(GoldArticle article) {
    return SEED + article.id().hashCode();
  }

  private @Nullable Reject reject(RawDocument document) {
    return cleaner.clean(document) instanceof Reject reject ? reject : null;
  }
}
