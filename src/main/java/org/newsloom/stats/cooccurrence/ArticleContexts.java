package org.newsloom.stats.cooccurrence;

import java.time.LocalDate;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.newsloom.model.CodePointOrder;

/**
 * The contexts of one article, and who is named in them.
 *
 * @param date when the article was published; null if unknown
 * @param contexts for each context type that is counted, its contexts
 */
public record ArticleContexts(@Nullable LocalDate date, Map<ContextType, Contexts> contexts) {

  /**
   * The contexts of one type.
   *
   * @param total number of them, also of those that name nobody
   * @param actors the ids of the actors of each context that names some; the most mentioned first,
   *     of equals the first by id
   */
  public record Contexts(int total, List<Set<String>> actors) {

    /**
     * @throws IllegalArgumentException if more contexts name actors than there are
     */
    public Contexts {
      actors = List.copyOf(actors);
      if (total < actors.size()) {
        throw new IllegalArgumentException(
            actors.size() + " contexts name actors, of " + total + " contexts in all.");
      }
    }
  }

  public ArticleContexts {
    EnumMap<ContextType, Contexts> ordered = new EnumMap<>(ContextType.class);
    ordered.putAll(contexts);
    contexts = Collections.unmodifiableMap(ordered);
  }

  /**
   * The contexts of an article by the places where it names actors.
   *
   * @param date when it was published; null if unknown
   * @param types the context types to count
   * @param sentences number of its sentences, also of those that name nobody
   * @param paragraphs number of its paragraphs, likewise
   * @param places where it names actors, in any order; empty if it names nobody
   * @throws IllegalArgumentException if a place is outside the article
   */
  public static ArticleContexts of(
      @Nullable LocalDate date,
      Set<ContextType> types,
      int sentences,
      int paragraphs,
      List<ActorPlace> places) {
    EnumMap<ContextType, Contexts> contexts = new EnumMap<>(ContextType.class);
    for (ContextType type : types) {
      contexts.put(
          type,
          switch (type) {
            case SENTENCE -> group(sentences, places, ActorPlace::sentenceIndex);
            case PARAGRAPH -> group(paragraphs, places, ActorPlace::paragraphIndex);
            case ARTICLE -> group(1, places, place -> 0);
          });
    }
    return new ArticleContexts(date, contexts);
  }

  private static Contexts group(
      int total, List<ActorPlace> places, ToIntFunction<ActorPlace> context) {
    TreeMap<Integer, Map<String, Integer>> mentions = new TreeMap<>();
    for (ActorPlace place : places) {
      int index = context.applyAsInt(place);
      if (index < 0 || index >= total) {
        throw new IllegalArgumentException(
            "An actor is named in context " + index + " of " + total + ".");
      }
      mentions
          .computeIfAbsent(index, added -> new HashMap<>())
          .merge(place.actorId(), 1, Integer::sum);
    }
    return new Contexts(total, mentions.values().stream().map(ArticleContexts::ordered).toList());
  }

  private static Set<String> ordered(Map<String, Integer> mentions) {
    Set<String> actors = new LinkedHashSet<>();
    mentions.entrySet().stream()
        .sorted(
            Map.Entry.<String, Integer>comparingByValue(Comparator.reverseOrder())
                .thenComparing(Map.Entry.comparingByKey(CodePointOrder::compare)))
        .forEach(actor -> actors.add(actor.getKey()));
    return Collections.unmodifiableSet(actors);
  }
}
