package org.newsloom.actors.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.newsloom.actors.words.Folding;
import org.newsloom.actors.words.ResourceLines;

/**
 * Constituent countries, provinces and federal states, which are no states of their own and tell
 * which state an article is about: Scotland, Texas, Queensland. "Georgia" and "Washington" tell
 * nothing.
 */
public final class StateParts {
  /** The most words of a name. */
  public static final int LONGEST = 3;

  private static final StateParts STANDARD = new StateParts();

  private final Map<String, String> codes = new HashMap<>();

  private StateParts() {
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/state-parts.tsv")) {
      String[] columns = line.split("\t", -1);
      for (String name : columns[1].split("\\|", -1)) {
        codes.put(Folding.slug(name), columns[0]);
      }
    }
    // That file has provinces of Canada too, which the first names as such.
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/american-states.txt")) {
      String slug = Folding.slug(line.substring(0, line.indexOf('|')));
      if (!slug.equals("georgia") && !slug.equals("washington")) {
        codes.putIfAbsent(slug, "USA");
      }
    }
    if (codes.keySet().stream().anyMatch(slug -> slug.split("-", -1).length > LONGEST)) {
      throw new IllegalStateException("state-parts.tsv: a name is too long");
    }
  }

  /** The parts that come with Newsloom. */
  public static StateParts standard() {
    return STANDARD;
  }

  /**
   * The ISO 3166-1 alpha-3 code of the state that has a part of this name; empty if none.
   *
   * @param slug see {@link Folding#slug}
   */
  public Optional<String> stateOf(List<String> slug) {
    return Optional.ofNullable(codes.get(String.join("-", slug)));
  }
}
