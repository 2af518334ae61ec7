package org.newsloom.pipeline.summary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.newsloom.stats.BatchCounter;
import org.newsloom.stats.Known;
import org.newsloom.stats.Statistic;
import org.newsloom.stats.Totals;
import org.newsloom.stats.actors.ActorCounts;
import org.newsloom.stats.counts.Counts;
import org.newsloom.stats.counts.Key;
import org.newsloom.tables.Doc;
import org.newsloom.tables.TableDoc;

/**
 * A made statistic that needs the corpus before it looks at an article: in how many articles an
 * actor is named at least half as often as an article of the corpus names it on average.
 */
public record DispersionSums() implements Statistic<DispersionSums.Above, DispersionSums.Row> {
  public record Above(@Key String actorId, long articles) {}

  @TableDoc(name = "above_half", key = "actor_id", doc = "An actor.")
  public record Row(@Doc("The actor.") String actorId, @Doc("Articles.") long articles) {}

  @Override
  public Class<Above> counts() {
    return Above.class;
  }

  @Override
  public Class<Row> rows() {
    return Row.class;
  }

  @Override
  public List<Class<? extends Record>> uses() {
    return List.of(ActorCounts.class);
  }

  @Override
  public BatchCounter counter(Known known) {
    Map<String, ActorCounts> corpus = new HashMap<>();
    known.of(ActorCounts.class).forEach(counts -> corpus.put(counts.actorId(), counts));
    return BatchCounter.of(
        Above.class,
        (article, out) -> {
          List<String> named = new ArrayList<>();
          article.mentions().forEach(mention -> named.add(mention.actorId()));
          for (String actorId : List.copyOf(new TreeSet<>(named))) {
            long here = named.stream().filter(actorId::equals).count();
            var all = corpus.get(actorId);
            if (2 * here * all.articles() >= all.mentions()) {
              out.accept(new Above(actorId, 1));
            }
          }
        });
  }

  @Override
  public Stream<Row> finish(Counts<Above> counts, Totals totals) {
    return counts.stream().map(above -> new Row(above.actorId(), above.articles()));
  }
}
