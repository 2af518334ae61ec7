package org.newsloom.pipeline.summary;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.ResolvedActor;
import org.newsloom.model.Actor;
import org.newsloom.model.ActorKind;
import org.newsloom.model.ActorOrigin;
import org.newsloom.model.ActorReference;

/** All actors of the corpus, and which references mean them. */
public final class ActorDirectory {
  private final SortedMap<String, Actor> actors = new TreeMap<>();
  private final Map<ActorReference, String> idOfReference = new HashMap<>();

  /** An actor as it travels between tasks. */
  public record Entry(
      String actorId,
      ActorKind kind,
      String name,
      ArrayList<String> aliases,
      ActorOrigin origin,
      @Nullable String role,
      @Nullable String country,
      ArrayList<String> previousIds,
      ArrayList<ReferenceEntry> references)
      implements Serializable {}

  /** A reference as it travels between tasks. */
  public record ReferenceEntry(ActorKind kind, String name, @Nullable String lexiconId)
      implements Serializable {}

  /** The actors of a shard as they travel between tasks. */
  public record Shard(ArrayList<Entry> entries) implements Serializable {}

  /** Takes up all shards, in any order. */
  public ActorDirectory(Collection<Shard> shards) {
    shards.forEach(shard -> shard.entries.forEach(this::add));
  }

  private void add(Entry entry) {
    Actor actor =
        new Actor(
            entry.actorId,
            entry.kind,
            entry.name,
            List.copyOf(entry.aliases),
            entry.origin,
            entry.role,
            entry.country,
            List.copyOf(entry.previousIds));
    if (actors.put(entry.actorId, actor) != null) {
      throw new IllegalStateException("two actors have the id " + entry.actorId);
    }
    for (ReferenceEntry reference : entry.references) {
      idOfReference.put(
          new ActorReference(reference.kind, reference.name, reference.lexiconId), entry.actorId);
    }
  }

  /** A resolved actor as it travels. */
  public static Entry entry(ResolvedActor resolved) {
    Actor actor = resolved.actor();
    ArrayList<ReferenceEntry> references = new ArrayList<>();
    for (ActorReference reference : resolved.references()) {
      references.add(new ReferenceEntry(reference.kind(), reference.name(), reference.lexiconId()));
    }
    return new Entry(
        actor.actorId(),
        actor.kind(),
        actor.name(),
        new ArrayList<>(actor.aliases()),
        actor.origin(),
        actor.role(),
        actor.country(),
        new ArrayList<>(actor.previousIds()),
        references);
  }

  /** The id of the actor that a reference means. */
  public String idOf(ActorReference reference) {
    String id = idOfReference.get(reference);
    if (id == null) {
      throw new IllegalStateException("a reference was not resolved: " + reference.kind());
    }
    return id;
  }

  /** All actors in the order of their ids. */
  public Collection<Actor> actors() {
    return actors.values();
  }

  /** The actor with an id that this directory gave. */
  public Actor actor(String actorId) {
    return java.util.Objects.requireNonNull(actors.get(actorId));
  }
}
