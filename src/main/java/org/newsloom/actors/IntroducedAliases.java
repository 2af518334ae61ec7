package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.words.Word;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;

/**
 * Joins the two names of one actor that a text introduces side by side: "Ann Tar, also known as
 * Zera Vond", "Zera Vond, whose real name is Ann Tar", "Ann Tar (nom de guerre Zera Vond)". In that
 * article all mentions of both are the first's, or those of the one that is "better known"; a
 * listed actor goes before. Of organizations only what is "also known" so is joined, as a former
 * name may be that of another.
 */
final class IntroducedAliases {
  private static final int LONGEST = 12;
  private static final Set<String> BETTER = Set.of("better", "best");
  private static final Set<String> NAMING = Set.of("alias", "aka", "guerre", "pseudonym", "born");

  /** What may stand between the two. */
  private static final Set<String> BETWEEN =
      Set.of(
          ",",
          "(",
          "\"",
          "“",
          "-",
          ".",
          "also",
          "formerly",
          "previously",
          "once",
          "better",
          "best",
          "widely",
          "commonly",
          "popularly",
          "more",
          "then",
          "now",
          "known",
          "by",
          "as",
          "under",
          "the",
          "his",
          "her",
          "nom",
          "de",
          "guerre",
          "alias",
          "aka",
          "a",
          "k",
          "real",
          "birth",
          "name",
          "is",
          "was",
          "whose",
          "pseudonym",
          "stage",
          "pen",
          "born",
          "who",
          "goes",
          "went");

  private final ArticleWords article;

  /** Whom another name means. */
  private final Map<ActorReference, ActorReference> main = new LinkedHashMap<>();

  private IntroducedAliases(ArticleWords article) {
    this.article = article;
  }

  /**
   * What was found, each alias meaning its actor.
   *
   * @param found with references, in any order
   */
  static List<Found> joined(ArticleWords article, List<Found> found) {
    IntroducedAliases aliases = new IntroducedAliases(article);
    Map<Integer, List<Found>> bySentence = new LinkedHashMap<>();
    found.forEach(
        one -> bySentence.computeIfAbsent(one.sentence(), key -> new ArrayList<>()).add(one));
    bySentence.values().forEach(aliases::read);
    if (aliases.main.isEmpty()) {
      return found;
    }
    List<Found> joined = new ArrayList<>();
    for (Found one : found) {
      ActorReference actor = one.reference() == null ? null : aliases.main.get(one.reference());
      joined.add(actor == null ? one : one.backTo(actor));
    }
    return joined;
  }

  private void read(List<Found> sentence) {
    for (Found first : sentence) {
      for (Found second : sentence) {
        int gap = second.firstWord() - first.endWord();
        if (gap > 0 && gap <= LONGEST && first.kind() == second.kind()) {
          List<Word> between =
              article.words(first.sentence()).subList(first.endWord(), second.firstWord());
          if (isNaming(first, second, between)) {
            join(first.reference(), second.reference(), between);
          }
        }
      }
    }
  }

  private boolean isNaming(Found first, Found second, List<Word> between) {
    boolean kind = first.kind() == ActorKind.PERSON || first.kind() == ActorKind.ORGANIZATION;
    // "Known as Vond's deputy".
    boolean owner = article.is(second.sentence(), second.endWord(), "'");
    if (!kind
        || owner
        || between.stream().anyMatch(word -> !BETWEEN.contains(word.folded()))
        || !(between.get(0).is(",") || between.get(0).is("(") || has(between, "known", "as"))) {
      return false;
    }
    if (first.kind() == ActorKind.ORGANIZATION) {
      return has(between, "also", "known") || has(between, "aka");
    }
    return has(between, "known", "as")
        || has(between, "real", "name")
        || has(between, "birth", "name")
        || has(between, "a", ".", "k")
        || between.stream().anyMatch(word -> NAMING.contains(word.folded()));
  }

  private static boolean has(List<Word> words, String... run) {
    List<String> folded = words.stream().map(Word::folded).toList();
    return Collections.indexOfSubList(folded, List.of(run)) >= 0;
  }

  private void join(
      @Nullable ActorReference first, @Nullable ActorReference second, List<Word> between) {
    if (first == null || second == null) {
      return;
    }
    ActorReference one = main.getOrDefault(first, first);
    ActorReference other = main.getOrDefault(second, second);
    if (one.equals(other) || (one.lexiconId() != null && other.lexiconId() != null)) {
      return;
    }
    boolean better = between.stream().anyMatch(word -> BETTER.contains(word.folded()));
    boolean toOther = other.lexiconId() != null || (better && one.lexiconId() == null);
    ActorReference kept = toOther ? other : one;
    ActorReference left = toOther ? one : other;
    main.replaceAll((alias, actor) -> actor.equals(left) ? kept : actor);
    main.put(left, kept);
  }
}
