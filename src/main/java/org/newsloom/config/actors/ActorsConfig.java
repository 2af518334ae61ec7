package org.newsloom.config.actors;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.Placed;
import org.newsloom.model.ActorKind;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.LocalPaths;

/** Who counts as an actor. */
public record ActorsConfig(
    @Key(value = "The built-in list of states.", byDefault = "{}") StatesConfig states,
    @Key(
            value = "Whether persons and organizations that no list names are found by the model.",
            byDefault = "true")
        boolean findNames,
    @Key(
            value = "Which kinds of actors are kept.",
            byDefault = "[person, organization, state]",
            mayBeEmpty = false)
        List<ActorKind> kinds,
    @Key(
            value = "Names that the model is less sure of are left out.",
            byDefault = "0.5",
            min = 0,
            max = 1)
        double minConfidence,
    @Key(value = "Actors of your own, and names that are none.", byDefault = "[]")
        List<ActorDefinition> define,
    @Key(value = "Names that are one actor.", byDefault = "[]") List<MergeRule> merge,
    @Key(value = "Names that are never one actor, or several by context.", byDefault = "[]")
        List<SplitRule> split,
    @Key(value = "Names that are no actors.", byDefault = "[]", pattern = ".*\\S.*")
        List<String> ignore,
    @Key(value = "When and where a listed name, also a built-in one, counts.", byDefault = "[]")
        List<GuardRule> guards,
    @Key(
            value =
                "YAML files with more of this: each a section with the keys define, merge, split,"
                    + " ignore and guards, or a list of definitions.",
            byDefault = "[]",
            format = Key.Format.FILE)
        List<String> files) {

  public ActorsConfig {
    kinds = List.copyOf(kinds);
    define = List.copyOf(define);
    merge = List.copyOf(merge);
    split = List.copyOf(split);
    ignore = List.copyOf(ignore);
    guards = List.copyOf(guards);
    files = List.copyOf(files);
  }

  /**
   * All that is known of actors: what stands here, then each of the files in their order.
   *
   * @param whole what this section was read from, with the places of its keys
   * @throws UserError naming every mistake in a file, with line and key
   */
  public List<Placed<ActorFile>> sources(Placed<?> whole) {
    List<Placed<ActorFile>> sources = new ArrayList<>();
    sources.add(whole.part("actors", here()));
    files.forEach(file -> sources.add(ActorFile.load(LocalPaths.of(file))));
    return List.copyOf(sources);
  }

  /** The same with everything that the files say written here; kinds in order. */
  public ActorsConfig inOneList() {
    List<ActorFile> all = sources(Placed.nowhere(this)).stream().map(Placed::value).toList();
    return new ActorsConfig(
        states,
        findNames,
        kinds.stream().sorted().toList(),
        minConfidence,
        joined(all, ActorFile::define),
        joined(all, ActorFile::merge),
        joined(all, ActorFile::split),
        joined(all, ActorFile::ignore),
        joined(all, ActorFile::guards),
        List.of());
  }

  private ActorFile here() {
    return new ActorFile(define, merge, split, ignore, guards);
  }

  private static <T> List<T> joined(List<ActorFile> files, Function<ActorFile, List<T>> part) {
    return files.stream().flatMap(file -> part.apply(file).stream()).toList();
  }
}
