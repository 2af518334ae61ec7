package org.newsloom.actors.persons;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Decides which names of one family name are one person.
 *
 * <p>A less specific form joins a more specific one only if exactly one person fits it, in this
 * order: a name without suffix to its Jr.; middle initials to written-out middle names; a name
 * without middle names to one with; initials to a written-out first name. So George W. Bush and
 * George H. W. Bush stay two, and George Bush a third. A bare family name joins nobody. The result
 * does not depend on the order of the names; the work is n log n.
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
   * @param members its forms, those of fewer given names first
   * @param slug first given name and family name ({@code benjamin-netanyahu}); all given names and
   *     the suffix where another person of the family name has the same first one; a bare family
   *     name alone. Of several spellings of the family name the first in order
   * @param formerSlugs the other slugs that some of its forms would give, sorted; none of them is
   *     the slug of another person of these
   */
  public record Person(List<Form> members, String slug, SortedSet<String> formerSlugs) {
    public Person {
      members = List.copyOf(members);
      formerSlugs = Collections.unmodifiableSortedSet(new TreeSet<>(formerSlugs));
    }
  }

  private static final Comparator<Form> FORM_ORDER =
      // "Jean-Luc" before "Jean Luc": its first name is whole.
      Comparator.<Form>comparingInt(form -> form.name().given().size())
          .thenComparing(form -> form.name().text())
          .thenComparing(Form::lexiconId, Comparator.nullsFirst(Comparator.naturalOrder()));

  private final Map<String, NameNode> nodes = new TreeMap<>();

  private PersonClusters() {}

  /**
   * Places names of one {@link PersonName#surnameKey}.
   *
   * @param forms the names, each once
   */
  public static List<Person> of(Collection<Form> forms) {
    PersonClusters clusters = new PersonClusters();
    clusters.addNodes(forms);
    clusters.joinWrittenOut();
    clusters.joinInitials();
    return clusters.persons();
  }

  private void addNodes(Collection<Form> unordered) {
    List<Form> forms = unordered.stream().sorted(FORM_ORDER).toList();
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
      NameNode node = nodes.computeIfAbsent(nodeKey, unused -> new NameNode(form.name()));
      node.forms.add(form);
      if (form.lexiconId() != null) {
        node.lexiconId = form.lexiconId();
      }
    }
  }

  private void joinWrittenOut() {
    Map<String, List<NameNode>> byFirstName =
        nodes.values().stream()
            .filter(node -> node.name.isFull())
            .collect(
                Collectors.groupingBy(
                    node -> node.name.givenKeys().get(0), TreeMap::new, Collectors.toList()));
    for (List<NameNode> group : byFirstName.values()) {
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
          NameNode::middleInitials,
          NameNode::hasWrittenMiddle);
      join(group, node -> !node.hasMiddles(), node -> "", NameNode::hasMiddles);
    }
  }

  private void joinInitials() {
    List<NameNode> all = List.copyOf(nodes.values());
    join(
        all,
        node -> node.isInitial() && node.hasMiddles(),
        NameNode::allInitials,
        node -> node.name.isFull() && node.hasMiddles());
    join(
        all,
        node -> node.isInitial() && !node.isJoined(),
        NameNode::firstInitial,
        node -> node.name.isFull());
  }

  /** Joins each open node to the one person among the targets of its key, if there is just one. */
  private static void join(
      List<NameNode> group,
      Predicate<NameNode> open,
      Function<NameNode, String> key,
      Predicate<NameNode> target) {
    Map<String, Set<NameNode>> targets = new HashMap<>();
    for (NameNode node : group) {
      if (target.test(node)) {
        targets.computeIfAbsent(key.apply(node), unused -> new LinkedHashSet<>()).add(node.root());
      }
    }
    List<NameNode[]> pairs = new ArrayList<>();
    for (NameNode node : group) {
      Set<NameNode> fitting =
          open.test(node) ? targets.getOrDefault(key.apply(node), Set.of()) : Set.of();
      if (fitting.size() == 1) {
        pairs.add(new NameNode[] {node, fitting.iterator().next()});
      }
    }
    pairs.forEach(pair -> pair[0].joinTo(pair[1]));
  }

  private List<Person> persons() {
    Map<NameNode, List<NameNode>> byRoot = new LinkedHashMap<>();
    nodes
        .values()
        .forEach(node -> byRoot.computeIfAbsent(node.root(), r -> new ArrayList<>()).add(node));
    Map<String, Integer> bearers = new HashMap<>();
    byRoot
        .values()
        .forEach(members -> bearers.merge(mostSpecific(members).firstKey(), 1, Integer::sum));
    List<Person> persons = new ArrayList<>();
    for (List<NameNode> members : byRoot.values()) {
      NameNode best = mostSpecific(members);
      boolean alone = bearers.getOrDefault(best.firstKey(), 0) == 1;
      List<Form> forms =
          members.stream().flatMap(node -> node.forms.stream()).sorted(FORM_ORDER).toList();
      SortedSet<String> surnames =
          forms.stream()
              .map(form -> form.name().surnameSlug())
              .collect(Collectors.toCollection(TreeSet::new));
      SortedSet<String> slugs = new TreeSet<>();
      for (Form form : forms) {
        for (String surname : surnames) {
          slugs.add(slug(form.name(), surname, true));
          slugs.add(slug(form.name(), surname, false));
        }
      }
      persons.add(new Person(forms, slug(best.name, surnames.first(), alone), slugs));
    }
    Set<String> taken = persons.stream().map(Person::slug).collect(Collectors.toSet());
    return persons.stream()
        .map(
            person -> {
              SortedSet<String> former = new TreeSet<>(person.formerSlugs());
              former.removeAll(taken);
              return new Person(person.members(), person.slug(), former);
            })
        .toList();
  }

  private static String slug(PersonName name, String surname, boolean alone) {
    List<String> parts = new ArrayList<>();
    if (!name.isBare()) {
      parts.addAll(alone ? name.givenKeys().subList(0, 1) : name.givenKeys());
    }
    parts.add(surname);
    if (name.suffix() != null && (!alone || name.isBare())) {
      parts.add(name.suffix());
    }
    return String.join("-", parts);
  }

  private static NameNode mostSpecific(List<NameNode> members) {
    NameNode best = members.get(0);
    for (NameNode node : members) {
      if (node.specificity() > best.specificity()) {
        best = node;
      }
    }
    return best;
  }

  private static String key(PersonName name) {
    // "Jean-Luc" and "Jean Luc" are one name.
    String given = String.join(" ", name.givenKeys()).replace('-', ' ');
    return name.suffix() == null ? given : given + " " + name.suffix();
  }
}
