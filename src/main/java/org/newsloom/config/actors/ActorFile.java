package org.newsloom.config.actors;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import org.newsloom.config.yaml.Placed;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.model.UserError;
import org.newsloom.settings.Key;

/** What a user knows of actors: the keys of {@code actors}, or of a file that it names. */
public record ActorFile(
    @Key(value = "Actors of your own, and names that are none.", byDefault = "[]")
        List<ActorDefinition> define,
    @Key(value = "Names that are one actor.", byDefault = "[]") List<MergeRule> merge,
    @Key(value = "Names that are never one actor, or several by context.", byDefault = "[]")
        List<SplitRule> split,
    @Key(value = "Names that are no actors.", byDefault = "[]", pattern = ".*\\S.*")
        List<String> ignore,
    @Key(value = "When and where a listed name counts.", byDefault = "[]") List<GuardRule> guards) {

  public ActorFile {
    define = List.copyOf(define);
    merge = List.copyOf(merge);
    split = List.copyOf(split);
    ignore = List.copyOf(ignore);
    guards = List.copyOf(guards);
  }

  /**
   * What a file holds: a section with these keys, the same below {@code actors:}, or a list of
   * definitions.
   *
   * @throws UserError naming every mistake in the file, with line and key
   */
  public static Placed<ActorFile> load(Path file) {
    Set<String> keys = YamlRecords.topKeys(file);
    if (keys.isEmpty()) {
      Placed<List<ActorDefinition>> list = YamlRecords.loadList(ActorDefinition.class, file);
      return list.inside(
          "define", new ActorFile(list.value(), List.of(), List.of(), List.of(), List.of()));
    }
    if (keys.equals(Set.of("actors"))) {
      Placed<Wrapped> wrapped = YamlRecords.load(Wrapped.class, file, List.of());
      return wrapped.part("actors", wrapped.value().actors());
    }
    return YamlRecords.load(ActorFile.class, file, List.of());
  }

  /** The form in which suggestions are printed, to go into a run definition as they are. */
  record Wrapped(@Key("What is known of actors.") ActorFile actors) {}
}
