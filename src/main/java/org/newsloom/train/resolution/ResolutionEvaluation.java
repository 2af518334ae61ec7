package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.newsloom.model.ActorKind;

/**
 * The shipped actor rooms against a set of annotated articles.
 *
 * @param articles how many articles
 * @param links every mention with both answers, in the order of the articles
 */
public record ResolutionEvaluation(int articles, List<LinkedMention> links) {
  public ResolutionEvaluation {
    links = List.copyOf(links);
  }

  /** Finds the actors of all articles as one corpus and lays them beside the gold. */
  public static ResolutionEvaluation of(List<GoldArticle> gold) {
    List<List<FoundMention>> found =
        CorpusActors.find(gold.stream().map(GoldArticle::article).toList());
    List<LinkedMention> links = new ArrayList<>();
    for (int i = 0; i < gold.size(); i++) {
      links.addAll(MentionAlignment.align(gold.get(i), found.get(i)));
    }
    return new ResolutionEvaluation(gold.size(), links);
  }

  /** The mentions that are marked and were found: what resolution alone is judged by. */
  public List<LinkedMention> inBoth() {
    return links.stream().filter(LinkedMention::inBoth).toList();
  }

  /** Leaves out the marked places: what is left of a capital that was taken for its state. */
  static List<LinkedMention> withoutPlaces(List<LinkedMention> links) {
    return links.stream().filter(link -> link.kind() != ActorKind.PLACE).toList();
  }

  /** The scores as tables, and the gravest mistakes below them: {@code show} of each sort. */
  public String report(int show) {
    StringBuilder out = new StringBuilder();
    long marked = links.stream().filter(link -> link.entity() != null).count();
    long found = links.stream().filter(link -> link.actorId() != null).count();
    int both = inBoth().size();
    out.append(
        "%d articles; %d mentions marked, %d found, %d of them both; %d entities marked%n"
            .formatted(
                articles,
                marked,
                found,
                both,
                links.stream()
                    .filter(link -> link.entity() != null)
                    .map(LinkedMention::entity)
                    .distinct()
                    .count()));
    out.append('\n').append("Resolution alone: mentions that are marked and were found\n");
    table(out, inBoth());
    out.append('\n').append("End to end: missed mentions and spurious ones count\n");
    table(out, links);
    if (show > 0) {
      out.append(new ResolutionMistakes(links).report(show));
    }
    return out.toString();
  }

  private static void table(StringBuilder out, List<LinkedMention> links) {
    out.append(
        "%-14s%9s%9s%9s%10s%10s%10s%n".formatted("", "F1", "P", "R", "right", "linked", "gold"));
    row(out, "all pairs", PairwiseScores.all(links));
    row(out, "in an article", PairwiseScores.withinArticles(links));
    row(out, "across", PairwiseScores.acrossArticles(links));
    row(out, "no places", PairwiseScores.all(withoutPlaces(links)));
    for (ActorKind kind : List.of(ActorKind.PERSON, ActorKind.ORGANIZATION, ActorKind.STATE)) {
      List<LinkedMention> ofKind = links.stream().filter(link -> link.kind() == kind).toList();
      row(out, kind.name().toLowerCase(Locale.ROOT), PairwiseScores.all(ofKind));
    }
  }

  private static void row(StringBuilder out, String name, PairwiseScores scores) {
    out.append(
        String.format(
            Locale.ROOT,
            "%-14s%9.4f%9.4f%9.4f%10d%10d%10d%n",
            name,
            scores.f1(),
            scores.precision(),
            scores.recall(),
            scores.right(),
            scores.found(),
            scores.gold()));
  }
}
