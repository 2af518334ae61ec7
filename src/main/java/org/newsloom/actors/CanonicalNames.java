package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.lexicon.StateNames;
import org.newsloom.actors.organizations.OrganizationName;
import org.newsloom.actors.organizations.StateOrgan;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorReference;
import org.newsloom.model.CodePointOrder;

/** What the references of one actor tell of it: the name it is shown under, and its state. */
final class CanonicalNames {
  private CanonicalNames() {}

  /** The state that the names of a body say it belongs to; null if none says it. */
  static @Nullable String country(List<ActorReference> references) {
    return references.stream()
        .filter(reference -> reference.kind() == ActorKind.ORGANIZATION)
        .flatMap(
            reference -> StateOrgan.parse(OrganizationName.parse(reference.name()).text()).stream())
        .map(StateOrgan::state)
        .filter(Objects::nonNull)
        .map(StateNames.State::code)
        .findFirst()
        .orElse(null);
  }

  /** The full form of the most articles (ties: most mentions, then first by code point). */
  static String mostFrequent(
      List<ActorReference> references, Map<ActorReference, NameCount> counts) {
    List<NameCount> full = new ArrayList<>();
    List<NameCount> all = new ArrayList<>();
    for (ActorReference reference : references) {
      NameCount count = counts.getOrDefault(reference, new NameCount(reference, 0, 0));
      all.add(count);
      if (isFull(reference, references)) {
        full.add(count);
      }
    }
    return (full.isEmpty() ? all : full)
        .stream()
            .min(
                Comparator.comparingLong((NameCount count) -> -count.articleCount())
                    .thenComparingLong(count -> -count.mentionCount())
                    .thenComparing(count -> count.reference().name(), CodePointOrder::compare))
            .map(count -> shown(count.reference()))
            .orElseThrow();
  }

  /** Whether a form is neither an initial nor, beside a longer one, an acronym. */
  private static boolean isFull(ActorReference reference, List<ActorReference> references) {
    return switch (reference.kind()) {
      case PERSON -> PersonName.parse(reference.name()).isFull();
      case ORGANIZATION ->
          references.stream()
              .noneMatch(
                  other -> reference.name().equals(OrganizationName.parse(other.name()).acronym()));
      case PLACE, STATE -> true;
    };
  }

  /** A reference's name as the tables show it. */
  static String shown(ActorReference reference) {
    return reference.kind() == ActorKind.ORGANIZATION
        ? OrganizationName.parse(reference.name()).text()
        : reference.name();
  }
}
