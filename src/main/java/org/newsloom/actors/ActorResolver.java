package org.newsloom.actors;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.newsloom.actors.lexicon.Lexicon;
import org.newsloom.actors.lexicon.LexiconEntry;
import org.newsloom.actors.organizations.OrganizationClusters;
import org.newsloom.actors.organizations.OrganizationName;
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
 *   <li>States are one by their lexicon id; places by their name.
 *   <li>Organizations are one by the key of their name ("Likud", "Likud party") and by the acronyms
 *       that articles define: {@link OrganizationClusters}.
 *   <li>Persons of one family name are one by {@link PersonClusters}: spellings of one given name,
 *       initials, middle names. Never by the family name alone: "Netanyahu" in an article that
 *       never names him in full is an actor of its own, {@code person:netanyahu}, whoever bears
 *       that name there. False merges are worse than misses.
 * </ul>
 *
 * <p>The name is the full form of the most articles (ties: of the most mentions, then the first by
 * code point), the aliases the other forms.
 *
 * <p>The id of an actor of the lexicon is the lexicon's, always. Other ids are made from keys of
 * the name and never from counts: {@code person:benjamin-netanyahu} for Benyamin and Benjamin
 * alike, {@code organization:likud}. A new article changes the id of an actor that was known before
 * only where
 *
 * <ol>
 *   <li>a second person of the same first given name and family name enters, told apart by middle
 *       names or suffix: then all of them carry theirs ({@code person:george-w-bush});
 *   <li>a fuller form enters that a shorter one belongs to: {@code person:j-smith} becomes {@code
 *       person:jane-smith}, {@code organization:frb} the organization for which an article defines
 *       the acronym; or such a form comes to fit several, and is alone again;
 *   <li>a spelling of the family name enters that stands before the one in the id.
 * </ol>
 *
 * <p>{@link Actor#previousIds} has the ids under which forms of the actor stand where fewer
 * articles are known, so a table made before a change can be joined to one made after it.
 */
public final class ActorResolver {
  private static final Comparator<ActorReference> REFERENCE_ORDER =
      Comparator.comparing(ActorReference::kind)
          .thenComparing(ActorReference::name)
          .thenComparing(
              ActorReference::lexiconId, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Lexicon lexicon;

  /** The lexicon's organizations by their block. */
  private final Map<String, List<OrganizationName>> listedNames;

  public ActorResolver(Lexicon lexicon) {
    this.lexicon = lexicon;
    this.listedNames =
        lexicon.entries().stream()
            .filter(entry -> entry.kind() == ActorKind.ORGANIZATION)
            .map(entry -> OrganizationName.parse(entry.name()))
            .collect(Collectors.groupingBy(OrganizationName::block));
  }

  /** The block of a reference: a state's id, a person's family name, another's key. */
  public String blockKey(ActorReference reference) {
    return switch (reference.kind()) {
      case PERSON -> "person:" + PersonName.parse(reference.name()).surnameKey();
      case ORGANIZATION -> "organization:" + organization(reference).block();
      case PLACE ->
          "place:"
              + listed(reference)
                  .map(ActorResolver::keyOf)
                  .orElseGet(() -> PlaceKey.of(reference.name()));
      case STATE ->
          Objects.requireNonNullElseGet(
              reference.lexiconId(), () -> "state:" + PlaceKey.of(reference.name()));
    };
  }

  /**
   * The actors of one block.
   *
   * @param oneBlock counts of references that all have the same {@link #blockKey}, in any order
   * @return in order of their id; every reference belongs to exactly one
   */
  public List<ResolvedActor> resolve(Collection<NameCount> oneBlock) {
    Map<ActorReference, NameCount> counts = new TreeMap<>(REFERENCE_ORDER);
    oneBlock.forEach(count -> counts.merge(count.reference(), count, NameCount::plus));
    if (counts.isEmpty()) {
      return List.of();
    }
    Map<String, Cluster> clusters =
        switch (counts.keySet().iterator().next().kind()) {
          case PERSON -> persons(counts.keySet());
          case ORGANIZATION -> organizations(counts.keySet());
          case PLACE, STATE -> others(counts.keySet());
        };
    List<ResolvedActor> actors = new ArrayList<>();
    clusters.forEach(
        (id, cluster) -> {
          cluster.references.sort(REFERENCE_ORDER);
          cluster.formerIds.removeIf(former -> isTaken(former, clusters.keySet()));
          actors.add(new ResolvedActor(actor(id, cluster, counts), cluster.references));
        });
    return actors;
  }

  private boolean isTaken(String id, Set<String> ofBlock) {
    return ofBlock.contains(id) || lexicon.entry(id).isPresent();
  }

  /** What is one actor, and the ids that parts of it would have. */
  private record Cluster(List<ActorReference> references, Set<String> formerIds) {
    Cluster() {
      this(new ArrayList<>(), new TreeSet<>());
    }
  }

  private Map<String, Cluster> persons(Set<ActorReference> references) {
    Map<PersonClusters.Form, List<ActorReference>> byForm = new LinkedHashMap<>();
    for (ActorReference reference : references) {
      PersonClusters.Form form =
          new PersonClusters.Form(PersonName.parse(reference.name()), reference.lexiconId());
      byForm.computeIfAbsent(form, unused -> new ArrayList<>()).add(reference);
    }
    Map<String, Cluster> clusters = new TreeMap<>();
    for (PersonClusters.Person person : PersonClusters.of(byForm.keySet())) {
      String modelId = "person:" + person.slug();
      String id =
          person.members().stream()
              .map(PersonClusters.Form::lexiconId)
              .filter(Objects::nonNull)
              .findFirst()
              // A listed person of another block may have this id; it stays that person's.
              .orElseGet(
                  () -> lexicon.entry(modelId).isPresent() ? modelId + "-unlisted" : modelId);
      Cluster cluster = clusters.computeIfAbsent(id, unused -> new Cluster());
      person
          .members()
          .forEach(form -> cluster.references.addAll(byForm.getOrDefault(form, List.of())));
      cluster.formerIds.add(modelId);
      person.formerSlugs().forEach(slug -> cluster.formerIds.add("person:" + slug));
    }
    return clusters;
  }

  private Map<String, Cluster> organizations(Set<ActorReference> references) {
    Map<ActorReference, OrganizationName> names = new LinkedHashMap<>();
    references.forEach(reference -> names.put(reference, organization(reference)));
    String block = names.values().iterator().next().block();
    Map<String, String> keys =
        OrganizationClusters.of(names.values(), listedNames.getOrDefault(block, List.of()));
    Map<String, Cluster> clusters = new TreeMap<>();
    Map<String, String> listedIds = new HashMap<>();
    names.forEach(
        (reference, name) ->
            listed(reference)
                .ifPresent(
                    entry ->
                        listedIds.merge(
                            keys.getOrDefault(name.key(), name.key()),
                            entry.id(),
                            (a, b) -> a.compareTo(b) < 0 ? a : b)));
    names.forEach(
        (reference, name) -> {
          String key = keys.getOrDefault(name.key(), name.key());
          String id =
              listed(reference)
                  .map(LexiconEntry::id)
                  .orElseGet(() -> listedIds.getOrDefault(key, "organization:" + key));
          Cluster cluster = clusters.computeIfAbsent(id, unused -> new Cluster());
          cluster.references.add(reference);
          if (reference.lexiconId() == null) {
            cluster.formerIds.add("organization:" + OrganizationName.parse(reference.name()).key());
          }
        });
    return clusters;
  }

  /** Listed actors first: unlisted forms of the block go to the first of them by id. */
  private Map<String, Cluster> others(Set<ActorReference> references) {
    Optional<String> first =
        references.stream()
            .flatMap(reference -> listed(reference).stream())
            .map(LexiconEntry::id)
            .min(Comparator.naturalOrder());
    Map<String, Cluster> clusters = new TreeMap<>();
    for (ActorReference reference : references) {
      String id =
          Objects.requireNonNullElseGet(
              reference.lexiconId(), () -> first.orElse(blockKey(reference)));
      clusters.computeIfAbsent(id, unused -> new Cluster()).references.add(reference);
    }
    return clusters;
  }

  private OrganizationName organization(ActorReference reference) {
    OrganizationName name = OrganizationName.parse(reference.name());
    return listed(reference)
        .map(entry -> new OrganizationName(name.text(), keyOf(entry), name.acronym()))
        .orElse(name);
  }

  private static String keyOf(LexiconEntry entry) {
    return entry.kind() == ActorKind.ORGANIZATION
        ? OrganizationName.parse(entry.name()).key()
        : PlaceKey.of(entry.name());
  }

  /** The listed organization or place: also of an unlisted form whose id would be its id. */
  private Optional<LexiconEntry> listed(ActorReference reference) {
    String own =
        reference.kind() == ActorKind.ORGANIZATION
            ? "organization:" + OrganizationName.parse(reference.name()).key()
            : "place:" + PlaceKey.of(reference.name());
    return lexicon.entry(Objects.requireNonNullElse(reference.lexiconId(), own));
  }

  private Actor actor(String id, Cluster cluster, Map<ActorReference, NameCount> counts) {
    LexiconEntry entry = lexicon.entry(id).orElse(null);
    ActorKind kind = cluster.references.get(0).kind();
    String name =
        entry != null ? entry.name() : CanonicalNames.mostFrequent(cluster.references, counts);
    Set<String> aliases = new TreeSet<>();
    for (ActorReference reference : cluster.references) {
      aliases.add(CanonicalNames.shown(reference));
      if (kind == ActorKind.ORGANIZATION) {
        String acronym = OrganizationName.parse(reference.name()).acronym();
        if (acronym != null) {
          aliases.add(acronym);
        }
      }
    }
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
        entry != null ? entry.country() : CanonicalNames.country(cluster.references),
        List.copyOf(cluster.formerIds));
  }
}
