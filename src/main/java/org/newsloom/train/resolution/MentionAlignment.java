package org.newsloom.train.resolution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.model.ActorKind;

/**
 * Lays the found mentions of an article beside the marked ones.
 *
 * <p>A found mention is a marked one if they overlap and are of one family of kinds: persons,
 * organizations, or states and places. Each counts once; where several overlap, the pair that
 * shares most code points goes first. Left out of the count, as neither right nor wrong:
 *
 * <ul>
 *   <li>doubtful marks, and what was found on them alone;
 *   <li>a state or place found inside the name of an organization ("United States" in "United
 *       States Department of Justice");
 *   <li>marked places that were not found, as a run by default looks for none. A place that was
 *       taken for a state counts.
 * </ul>
 */
public final class MentionAlignment {
  private record Overlap(GoldMention gold, FoundMention found, int length) {}

  private MentionAlignment() {}

  /** The marked mentions in order, then those that only the system found. */
  public static List<LinkedMention> align(GoldArticle gold, List<FoundMention> found) {
    Map<GoldMention, FoundMention> pairs = new HashMap<>();
    Set<FoundMention> used = new HashSet<>();
    for (Overlap overlap : overlaps(gold.mentions(), found)) {
      if (!pairs.containsKey(overlap.gold()) && used.add(overlap.found())) {
        pairs.put(overlap.gold(), overlap.found());
      }
    }
    List<LinkedMention> links = new ArrayList<>();
    for (GoldMention mention : gold.mentions()) {
      FoundMention pair = pairs.get(mention);
      if (mention.form() != MentionForm.DOUBTFUL
          && (pair != null || mention.kind() != ActorKind.PLACE)) {
        links.add(
            new LinkedMention(
                gold.id(),
                mention.kind(),
                mention.entity(),
                pair == null ? null : pair.actorId(),
                mention.surface()));
      }
    }
    for (FoundMention mention : found) {
      if (!used.contains(mention) && !isExcused(mention, gold.mentions())) {
        links.add(
            new LinkedMention(
                gold.id(), mention.kind(), null, mention.actorId(), mention.surface()));
      }
    }
    return links;
  }

  private static List<Overlap> overlaps(List<GoldMention> gold, List<FoundMention> found) {
    List<Overlap> overlaps = new ArrayList<>();
    for (GoldMention marked : gold) {
      for (FoundMention mention : found) {
        int length = shared(marked, mention);
        if (length > 0
            && (marked.form() == MentionForm.DOUBTFUL || family(marked) == family(mention))) {
          overlaps.add(new Overlap(marked, mention, length));
        }
      }
    }
    // What overlaps a sure mark is never lost to a doubtful one.
    overlaps.sort(
        Comparator.<Overlap, Boolean>comparing(o -> o.gold().form() == MentionForm.DOUBTFUL)
            .thenComparing(o -> -o.length())
            .thenComparing(o -> o.gold().charStart())
            .thenComparing(o -> o.found().charStart()));
    return overlaps;
  }

  private static boolean isExcused(FoundMention mention, List<GoldMention> gold) {
    return gold.stream()
        .filter(marked -> shared(marked, mention) > 0)
        .anyMatch(
            marked ->
                marked.form() == MentionForm.DOUBTFUL
                    || (marked.kind() == ActorKind.ORGANIZATION
                        && family(mention.kind()) == ActorKind.STATE
                        && marked.charStart() <= mention.charStart()
                        && mention.charEnd() <= marked.charEnd()));
  }

  private static int shared(GoldMention gold, FoundMention found) {
    return Math.min(gold.charEnd(), found.charEnd())
        - Math.max(gold.charStart(), found.charStart());
  }

  private static ActorKind family(GoldMention mention) {
    return family(mention.kind());
  }

  private static ActorKind family(FoundMention mention) {
    return family(mention.kind());
  }

  private static ActorKind family(ActorKind kind) {
    return kind == ActorKind.PLACE ? ActorKind.STATE : kind;
  }
}
