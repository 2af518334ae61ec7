package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Where the system's clusters differ from the gold's, the gravest first: actors that hold several
 * entities, and entities that lie in several actors or were not found.
 */
final class ResolutionMistakes {
  private static final String NOT_MARKED = "(not marked)";
  private static final String NOT_FOUND = "(not found)";

  private final List<LinkedMention> links;

  ResolutionMistakes(List<LinkedMention> links) {
    this.links = links;
  }

  /**
   * A cluster of one side, parted by the other.
   *
   * @param id the cluster
   * @param parts the mentions of each part
   * @param pairs how many pairs of mentions stand in different parts
   */
  private record Parted(String id, Map<String, List<LinkedMention>> parts, long pairs) {}

  /** Both lists, {@code show} clusters each. */
  String report(int show) {
    StringBuilder out = new StringBuilder();
    list(
        out,
        "Wrong merges: an actor, and the entities in it",
        parted(
            link -> Objects.requireNonNullElse(link.actorId(), ""),
            link -> Objects.requireNonNullElse(link.entity(), NOT_MARKED),
            NOT_MARKED),
        show);
    list(
        out,
        "Missed links: an entity, and the actors it lies in",
        parted(
            link -> Objects.requireNonNullElse(link.entity(), ""),
            link -> Objects.requireNonNullElse(link.actorId(), NOT_FOUND),
            NOT_FOUND),
        show);
    return out.toString();
  }

  private List<Parted> parted(
      Function<LinkedMention, String> cluster, Function<LinkedMention, String> part, String loose) {
    Map<String, List<LinkedMention>> clusters =
        links.stream()
            .filter(link -> !cluster.apply(link).isEmpty())
            .collect(Collectors.groupingBy(cluster, TreeMap::new, Collectors.toList()));
    List<Parted> parted = new ArrayList<>();
    clusters.forEach(
        (id, mentions) -> {
          Map<String, List<LinkedMention>> parts =
              mentions.stream()
                  .collect(Collectors.groupingBy(part, TreeMap::new, Collectors.toList()));
          // Mentions that the other side does not know are linked to nothing, not to each other.
          long together =
              parts.entrySet().stream()
                  .filter(entry -> !entry.getKey().equals(loose))
                  .mapToLong(entry -> pairs(entry.getValue().size()))
                  .sum();
          long apart = pairs(mentions.size()) - together;
          if (apart > 0) {
            parted.add(new Parted(id, parts, apart));
          }
        });
    parted.sort(Comparator.<Parted>comparingLong(one -> -one.pairs()).thenComparing(Parted::id));
    return parted;
  }

  private static long pairs(long size) {
    return size * (size - 1) / 2;
  }

  private static void list(StringBuilder out, String title, List<Parted> parted, int show) {
    out.append("%n%s (%d)%n".formatted(title, parted.size()));
    for (Parted one : parted.subList(0, Math.min(show, parted.size()))) {
      out.append("  %s: %d pairs%n".formatted(one.id(), one.pairs()));
      one.parts()
          .forEach(
              (part, mentions) ->
                  out.append(
                      "      %4d %s: %s%n".formatted(mentions.size(), part, examples(mentions))));
    }
  }

  private static String examples(List<LinkedMention> mentions) {
    return mentions.stream()
        .map(mention -> mention.surface() + " [" + mention.articleId() + "]")
        .distinct()
        .limit(4)
        .collect(Collectors.joining(", "));
  }
}
