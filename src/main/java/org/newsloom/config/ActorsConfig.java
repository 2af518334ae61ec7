package org.newsloom.config;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.newsloom.config.yaml.Key;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.model.ActorKind;
import org.newsloom.model.UserError;

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
    @Key(
            value = "YAML files with more such actors, each file a list.",
            byDefault = "[]",
            format = Key.Format.FILE)
        List<String> files) {

  public ActorsConfig {
    kinds = List.copyOf(kinds);
    define = List.copyOf(define);
    files = List.copyOf(files);
  }

  /**
   * All listed actors: those defined here, then those of the files in their order.
   *
   * @throws UserError naming every mistake in a file, with line and key
   */
  public List<ActorDefinition> listed() {
    List<ActorDefinition> listed = new ArrayList<>(define);
    files.forEach(
        file -> listed.addAll(YamlRecords.loadList(ActorDefinition.class, Path.of(file))));
    return List.copyOf(listed);
  }
}
