package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.persons.PersonClusters;
import org.newsloom.actors.persons.PersonName;
import org.newsloom.model.Actor;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorOrigin;
import org.newsloom.model.ActorReference;

/**
 * Decides which references of a corpus are one actor. Immutable; safe to share between threads.
 *
 * <p>References are first put into blocks by {@link #blockKey}; those of different blocks are never
 * the same actor, so blocks can be resolved anywhere, in any order. Within a block:
 *
 * <ul>
 *   <li>States are one by their lexicon id; organizations and places by their name without article
 *       and designator ("Likud", "Likud party").
 *   <li>Persons of one family name are one by {@link PersonClusters}: spellings of one given name,
 *       initials, middle names. A bare family name ("Netanyahu" in an article that never names him
 *       in full) is the one person of the whole corpus who bears it in full, if there is just one
 *       and the name is no given name; otherwise an actor of its own. False merges are worse than
 *       misses.
 * </ul>
 *
 * <p>The name is the most frequent full form (ties: first by code point), the aliases the other
 * forms. The id of a person is made from the keys of first given name and family name ({@code
 * person:benjamin-netanyahu} for Benyamin and Benjamin alike), so it does not depend on counts. It
 * changes in two cases: when another person of the same first given name and family name, told
 * apart by middle names or suffix, enters or leaves the corpus (then all of them carry theirs:
 * {@code person:george-w-bush}), and, for a bare family name, when the number of persons who bear
 * it passes between one and another. An actor of the lexicon has the lexicon's id, always.
 */
public final class ActorResolver {
  private static final Comparator<ActorReference> REFERENCE_ORDER =
      Comparator.comparing(ActorReference::kind)
          .thenComparing(ActorReference::name)
          .thenComparing(
              ActorReference::lexiconId, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Lexicon lexicon;

  public ActorResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
  }

  /** The block of a reference: a state's id, a person's family name, another's key. */
  public String blockKey(ActorReference reference) {
    return switch (reference.kind()) {
      case PERSON -> "person:" + PersonName.parse(reference.name()).surnameKey();
      case ORGANIZATION -> "organization:" + OrganizationKey.of(reference.name());
      case PLACE -> "place:" + OrganizationKey.of(reference.name());
      case STATE ->
          Objects.requireNonNullElseGet(
              reference.lexiconId(), () -> "state:" + OrganizationKey.of(reference.name()));
    };
  }

  /**
   * The actors of one block.
   *
   * @param oneBlock counts of references that all have the same {@link #blockKey}, in any order
   * @return in order of their id; every reference belongs to exactly one
   */
  public List<ResolvedActor> resolve(Collection<NameCount> oneBlock) {
    Map<ActorReference, Long> counts = new TreeMap<>(REFERENCE_ORDER);
    oneBlock.forEach(count -> counts.merge(count.reference(), count.mentionCount(), Long::sum));
    if (counts.isEmpty()) {
      return List.of();
    }
    ActorReference first = counts.keySet().iterator().next();
    Map<String, List<ActorReference>> byId =
        first.kind() == ActorKind.PERSON ? persons(counts.keySet()) : others(counts.keySet());
    List<ResolvedActor> actors = new ArrayList<>();
    byId.forEach(
        (id, references) ->
            actors.add(new ResolvedActor(actor(id, references, counts), references)));
    return actors;
  }

  private Map<String, List<ActorReference>> persons(Set<ActorReference> references) {
    Map<PersonClusters.Form, List<ActorReference>> byForm = new LinkedHashMap<>();
    for (ActorReference reference : references) {
      PersonClusters.Form form =
          new PersonClusters.Form(PersonName.parse(reference.name()), reference.lexiconId());
      byForm.computeIfAbsent(form, unused -> new ArrayList<>()).add(reference);
    }
    Map<String, List<ActorReference>> byId = new TreeMap<>();
    for (PersonClusters.Person person : PersonClusters.of(byForm.keySet(), true)) {
      List<ActorReference> members =
          person.members().stream()
              .flatMap(form -> byForm.getOrDefault(form, List.of()).stream())
              .toList();
      String surnameKey = person.members().get(0).name().surnameKey();
      String key = person.key().isEmpty() ? surnameKey : person.key() + "-" + surnameKey;
      add(byId, "person:" + key, members);
    }
    return byId;
  }

  private Map<String, List<ActorReference>> others(Set<ActorReference> references) {
    Map<String, List<ActorReference>> byId = new TreeMap<>();
    // Listed actors first: unlisted forms of the block go to the first of them by id.
    Set<String> listed =
        references.stream()
            .map(ActorReference::lexiconId)
            .filter(Objects::nonNull)
            .collect(Collectors.toCollection(TreeSet::new));
    for (ActorReference reference : references) {
      String id =
          reference.lexiconId() != null
              ? reference.lexiconId()
              : listed.isEmpty() ? blockKey(reference) : listed.iterator().next();
      byId.computeIfAbsent(id, unused -> new ArrayList<>()).add(reference);
    }
    return byId;
  }

  private void add(
      Map<String, List<ActorReference>> byId, String modelId, List<ActorReference> members) {
    String id =
        members.stream()
            .map(ActorReference::lexiconId)
            .filter(Objects::nonNull)
            .findFirst()
            // A listed person of another block may have this id; it stays that person's.
            .orElseGet(() -> lexicon.entry(modelId).isPresent() ? modelId + "-unlisted" : modelId);
    byId.computeIfAbsent(id, unused -> new ArrayList<>()).addAll(members);
    byId.get(id).sort(REFERENCE_ORDER);
  }

  private Actor actor(
      String id, List<ActorReference> references, Map<ActorReference, Long> counts) {
    ActorKind kind = references.get(0).kind();
    LexiconEntry entry = lexicon.entry(id).orElse(null);
    String name = entry != null ? entry.name() : mostFrequent(references, counts);
    Set<String> aliases = new TreeSet<>();
    references.forEach(reference -> aliases.add(reference.name()));
    if (entry != null) {
      aliases.addAll(entry.otherNames());
    }
    aliases.remove(name);
    return new Actor(
        id,
        kind,
        name,
        List.copyOf(aliases),
        entry != null ? ActorOrigin.LEXICON : ActorOrigin.MODEL,
        entry != null ? entry.roleOn(null) : null,
        entry != null ? entry.country() : null);
  }

  private static String mostFrequent(
      List<ActorReference> references, Map<ActorReference, Long> counts) {
    Predicate<ActorReference> full =
        reference ->
            reference.kind() != ActorKind.PERSON || PersonName.parse(reference.name()).isFull();
    List<ActorReference> eligible = references.stream().filter(full).toList();
    return (eligible.isEmpty() ? references : eligible)
        .stream()
            .min(
                Comparator.<ActorReference>comparingLong(r -> -counts.getOrDefault(r, 0L))
                    .thenComparing(ActorReference::name))
            .map(ActorReference::name)
            .orElseThrow();
  }
}
