package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.actors.knowledge.NameGroup;
import org.newsloom.actors.knowledge.UserName;

/** Which name every merged name ends at; finds merges that end nowhere or at two names. */
final class MergeCheck {
  /** The name that a name is merged into, and where that is said. */
  private record Target(String key, UserName name, UserName said) {}

  private final Map<String, Target> targets = new HashMap<>();
  private final List<Clash> clashes = new ArrayList<>();

  MergeCheck(List<NameGroup> merges) {
    for (NameGroup merge : merges) {
      UserName first = merge.names().get(0);
      for (UserName name : merge.names().subList(1, merge.names().size())) {
        add(name, first);
      }
    }
  }

  List<Clash> clashes() {
    return List.copyOf(clashes);
  }

  /** The names of a split that merges make one. */
  List<Clash> against(NameGroup split) {
    List<Clash> against = new ArrayList<>();
    Map<String, UserName> byEnd = new HashMap<>();
    for (UserName name : split.names()) {
      UserName other = byEnd.putIfAbsent(end(key(name)), name);
      if (other != null) {
        Target merged = targets.getOrDefault(key(name), targets.get(key(other)));
        String said = merged == null ? "" : merged.said().place();
        against.add(
            new Clash(
                "%s'%s' and '%s' are to stay apart, and merged%s; keep one"
                    .formatted(
                        name.place().isEmpty() ? "" : name.place() + ": ",
                        other.text(),
                        name.text(),
                        said.isEmpty() ? "" : " at " + said),
                true));
      }
    }
    return against;
  }

  private void add(UserName name, UserName target) {
    Target earlier = targets.get(key(name));
    String place = name.place().isEmpty() ? "" : name.place() + ": ";
    if (key(name).equals(key(target))) {
      clashes.add(
          new Clash(
              "%s'%s' is merged with itself; write it once".formatted(place, name.text()), true));
    } else if (earlier != null && !earlier.key().equals(key(target))) {
      clashes.add(
          new Clash(
              "%s'%s' is merged into '%s', and%s into '%s'; put all of them into one merge"
                  .formatted(
                      place,
                      name.text(),
                      target.text(),
                      earlier.said().place().isEmpty() ? "" : " at " + earlier.said().place(),
                      earlier.name().text()),
              true));
    } else if (end(key(target)).equals(key(name))) {
      Target back = targets.get(key(target));
      clashes.add(
          new Clash(
              "%sthe merges go in a circle: '%s' is merged into '%s', which%s ends at '%s'; put"
                      .formatted(
                          place,
                          name.text(),
                          target.text(),
                          back == null || back.said().place().isEmpty()
                              ? ""
                              : " (" + back.said().place() + ")",
                          name.text())
                  + " all of them into one merge",
              true));
    } else {
      targets.put(key(name), new Target(key(target), target, name));
    }
  }

  /** The name that a name is merged into in the end. */
  private String end(String key) {
    Set<String> seen = new HashSet<>();
    String end = key;
    while (targets.containsKey(end) && seen.add(end)) {
      end = targets.get(end).key();
    }
    return end;
  }

  private static String key(UserName name) {
    return KnowledgeMerge.key(name.text());
  }
}
