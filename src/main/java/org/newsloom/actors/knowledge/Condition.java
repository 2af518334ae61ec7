package org.newsloom.actors.knowledge;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.words.Word;
import org.newsloom.actors.words.WordReader;

/**
 * When and where a name means its actor.
 *
 * <p>All parts must hold. A name with dates means nobody in an article without a date: what cannot
 * be known is not guessed.
 *
 * @param from first day on which it holds; null for always before
 * @param until last day on which it holds; null for always after
 * @param near phrases of which one must stand nearby, folded words joined by single spaces; empty
 *     if none is asked for
 * @param notNear phrases of which none may stand nearby
 * @param within what counts as nearby
 */
public record Condition(
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    List<String> near,
    List<String> notNear,
    Within within)
    implements Serializable {

  /** Holds everywhere. */
  public static final Condition ALWAYS =
      new Condition(null, null, List.of(), List.of(), Within.PARAGRAPH);

  public Condition {
    near = near.stream().map(Condition::folded).toList();
    notNear = notNear.stream().map(Condition::folded).toList();
  }

  /** Whether it holds everywhere. */
  public boolean isAlways() {
    return !isDated() && !hasWords();
  }

  /** Whether it bounds the time. */
  public boolean isDated() {
    return from != null || until != null;
  }

  /** Whether it asks for words nearby, or forbids some. */
  public boolean hasWords() {
    return !near.isEmpty() || !notNear.isEmpty();
  }

  /** Whether it holds at a place. */
  public boolean holds(Surroundings place) {
    return holdsOn(place.date())
        && (near.isEmpty() || near.stream().anyMatch(phrase -> place.has(phrase, within)))
        && notNear.stream().noneMatch(phrase -> place.has(phrase, within));
  }

  /** Whether a day is inside its bounds; of no day only if there are no bounds. */
  public boolean holdsOn(@Nullable LocalDate day) {
    if (!isDated()) {
      return true;
    }
    return day != null
        && (from == null || !day.isBefore(from))
        && (until == null || !day.isAfter(until));
  }

  /** Whether there is a day on which both hold. */
  public boolean overlaps(Condition other) {
    return !startsAfter(from, other.until) && !startsAfter(other.from, until);
  }

  /** This condition, with what it leaves open taken from another. */
  public Condition orElse(Condition other) {
    return new Condition(
        isDated() ? from : other.from,
        isDated() ? until : other.until,
        hasWords() ? near : other.near,
        hasWords() ? notNear : other.notNear,
        hasWords() ? within : other.within);
  }

  private static boolean startsAfter(@Nullable LocalDate start, @Nullable LocalDate end) {
    return start != null && end != null && start.isAfter(end);
  }

  private static String folded(String phrase) {
    return WordReader.read(phrase).stream().map(Word::folded).collect(Collectors.joining(" "));
  }
}
