package org.newsloom.actors.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.words.Vocabulary;

/**
 * Decides which names of one family name are one person.
 *
 * <p>A less specific form joins a more specific one only if exactly one person fits it, in this
 * order: a name without suffix to its Jr.; middle initials to written-out middle names; a name
 * without middle names to one with; initials to a written-out first name; last, a bare family name
 * to the only person who bears it. So George W. Bush and George H. W. Bush stay two, and George
 * Bush a third. The result does not depend on the order of the names; the work is n log n.
 */
public final class PersonClusters {

  /**
   * A name to place.
   *
   * @param name the name
   * @param lexiconId the lexicon's id of the person; null if the lexicon does not know it
   */
  public record Form(PersonName name, @Nullable String lexiconId) {}

  /**
   * One person.
   *
   * @param members its forms
   * @param key given names of its most specific form, joined by hyphens, or of its first given name
   *     alone if nobody else of the family name shares that; empty for a bare family name
   */
  public record Person(List<Form> members, String key) {}

  private final Map<String, Node> nodes = new TreeMap<>();

  private PersonClusters() {}

  /**
   * Places names of one {@link PersonName#surnameKey}.
   *
   * @param forms the names, each once
   * @param resolveBare whether a bare family name may join its only bearer
   */
  public static List<Person> of(Collection<Form> forms, boolean resolveBare) {
    PersonClusters clusters = new PersonClusters();
    clusters.addNodes(forms);
    clusters.joinWrittenOut();
    clusters.joinInitials();
    if (resolveBare) {
      clusters.joinBare();
    }
    return clusters.persons();
  }

  private void addNodes(Collection<Form> forms) {
    Map<String, Set<String>> lexiconIds = new HashMap<>();
    for (Form form : forms) {
      if (form.lexiconId() != null) {
        lexiconIds.computeIfAbsent(key(form.name()), key -> new TreeSet<>()).add(form.lexiconId());
      }
    }
    for (Form form : forms) {
      String key = key(form.name());
      Set<String> ids = lexiconIds.getOrDefault(key, Set.of());
      // Two listed persons of one name stay two; who is meant elsewhere cannot be told.
      String nodeKey = ids.size() > 1 ? key + "\t" + form.lexiconId() : key;
      Node node = nodes.computeIfAbsent(nodeKey, unused -> new Node(form.name()));
      node.forms.add(form);
      if (form.lexiconId() != null) {
        node.lexiconId = form.lexiconId();
      }
    }
  }

  private void joinWrittenOut() {
    Map<String, List<Node>> byFirstName =
        nodes.values().stream()
            .filter(node -> node.name.isFull())
            .collect(
                Collectors.groupingBy(
                    node -> node.name.givenKeys().get(0), TreeMap::new, Collectors.toList()));
    for (List<Node> group : byFirstName.values()) {
      if (group.size() == 1) {
        continue;
      }
      join(
          group,
          node -> node.name.suffix() == null,
          node -> String.join(" ", node.name.middleKeys()),
          node -> node.name.suffix() != null);
      join(
          group,
          node -> node.hasMiddles() && !node.hasWrittenMiddle(),
          Node::middleInitials,
          Node::hasWrittenMiddle);
      join(group, node -> !node.hasMiddles(), node -> "", Node::hasMiddles);
    }
  }

  private void joinInitials() {
    List<Node> all = List.copyOf(nodes.values());
    join(
        all,
        node -> node.isInitial() && node.hasMiddles(),
        Node::allInitials,
        node -> node.name.isFull() && node.hasMiddles());
    join(
        all,
        node -> node.isInitial() && !node.isJoined(),
        Node::firstInitial,
        node -> node.name.isFull());
  }

  private void joinBare() {
    List<Node> all = List.copyOf(nodes.values());
    Map<String, String> givenNames = Vocabulary.english().givenNames();
    join(
        all,
        node -> node.name.isBare() && !givenNames.containsKey(node.name.wholeKey()),
        node -> "",
        node -> !node.name.isBare());
  }

  /** Joins each open node to the one person among the targets of its key, if there is just one. */
  private static void join(
      List<Node> group, Predicate<Node> open, Function<Node, String> key, Predicate<Node> target) {
    Map<String, Set<Node>> targets = new HashMap<>();
    for (Node node : group) {
      if (target.test(node)) {
        targets.computeIfAbsent(key.apply(node), unused -> new LinkedHashSet<>()).add(node.root());
      }
    }
    List<Node[]> pairs = new ArrayList<>();
    for (Node node : group) {
      Set<Node> fitting =
          open.test(node) ? targets.getOrDefault(key.apply(node), Set.of()) : Set.of();
      if (fitting.size() == 1) {
        pairs.add(new Node[] {node, fitting.iterator().next()});
      }
    }
    pairs.forEach(pair -> pair[0].joinTo(pair[1]));
  }

  private List<Person> persons() {
    Map<Node, List<Node>> byRoot = new LinkedHashMap<>();
    nodes
        .values()
        .forEach(node -> byRoot.computeIfAbsent(node.root(), r -> new ArrayList<>()).add(node));
    Map<String, Integer> bearers = new HashMap<>();
    byRoot
        .values()
        .forEach(members -> bearers.merge(mostSpecific(members).firstKey(), 1, Integer::sum));
    List<Person> persons = new ArrayList<>();
    for (List<Node> members : byRoot.values()) {
      Node best = mostSpecific(members);
      boolean alone = bearers.getOrDefault(best.firstKey(), 0) == 1;
      persons.add(
          new Person(
              members.stream().flatMap(node -> node.forms.stream()).toList(),
              alone ? best.firstKey() : key(best.name).replace(' ', '-')));
    }
    return persons;
  }

  private static Node mostSpecific(List<Node> members) {
    Node best = members.get(0);
    for (Node node : members) {
      if (node.specificity() > best.specificity()) {
        best = node;
      }
    }
    return best;
  }

  private static String key(PersonName name) {
    String given = String.join(" ", name.givenKeys());
    return name.suffix() == null ? given : given + " " + name.suffix();
  }

  /** All forms of one key; joined nodes point to their root. */
  private static final class Node {
    private final PersonName name;
    private final List<Form> forms = new ArrayList<>();
    private @Nullable String lexiconId;
    private @Nullable Node parent;
    private @Nullable String suffix;

    Node(PersonName name) {
      this.name = name;
      this.suffix = name.suffix();
    }

    Node root() {
      Node node = this;
      while (node.parent != null) {
        node = node.parent;
      }
      return node;
    }

    boolean isJoined() {
      return parent != null;
    }

    void joinTo(Node other) {
      Node from = root();
      Node to = other.root();
      boolean suffixesClash =
          from.suffix != null && to.suffix != null && !from.suffix.equals(to.suffix);
      boolean idsClash =
          from.lexiconId != null && to.lexiconId != null && !from.lexiconId.equals(to.lexiconId);
      if (from == to || suffixesClash || idsClash) {
        return;
      }
      from.parent = to;
      to.suffix = to.suffix == null ? from.suffix : to.suffix;
      to.lexiconId = to.lexiconId == null ? from.lexiconId : to.lexiconId;
    }

    boolean hasMiddles() {
      return name.given().size() > 1;
    }

    boolean hasWrittenMiddle() {
      return name.middleKeys().stream().anyMatch(key -> key.length() > 1);
    }

    boolean isInitial() {
      return !name.isBare() && !name.isFull();
    }

    String middleInitials() {
      return name.middleKeys().stream()
          .map(key -> key.substring(0, 1))
          .collect(Collectors.joining());
    }

    String firstInitial() {
      return name.given().get(0).substring(0, 1);
    }

    String allInitials() {
      return firstInitial() + middleInitials();
    }

    String firstKey() {
      return name.isBare() ? "" : name.givenKeys().get(0);
    }

    int specificity() {
      int written = (int) name.givenKeys().stream().filter(key -> key.length() > 1).count();
      return 100 * written + 10 * name.given().size() + (name.suffix() == null ? 0 : 1);
    }
  }
}
