package org.newsloom.config.yaml;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.newsloom.settings.SelfChecking;

/**
 * Binds YAML to records, key by key. Goes on after a mistake, so that all are found; what a value
 * is bound to after a mistake means nothing and must not be used.
 */
final class RecordBinder {
  private final Class<?> rootType;
  private final ScalarBinder scalars;
  private final Problems problems;
  private final Map<String, String> places = new HashMap<>();

  /** A binder to records of a type and of the sections in it. */
  RecordBinder(Class<?> rootType, String folder, Problems problems) {
    this.rootType = rootType;
    this.scalars = new ScalarBinder(folder, problems);
    this.problems = problems;
  }

  /** Where everything that was bound stands, by its path. */
  Map<String, String> places() {
    return Map.copyOf(places);
  }

  /** The record a mapping gives; null after a mistake. */
  @Nullable Object bindRecord(Class<?> type, YamlNode node, String path) {
    if (!(node instanceof YamlNode.Mapping mapping)) {
      problems.add(node.place(), path, "is " + node.described() + "; expected a section");
      return null;
    }
    places.put(path, node.place());
    int before = problems.messages().size();
    List<Component> components = Component.of(type);
    reportUnknownKeys(mapping, components, path);
    List<@Nullable Object> values = new ArrayList<>();
    for (Component component : components) {
      values.add(bindComponent(component, mapping, join(path, component.name())));
    }
    if (problems.messages().size() > before) {
      return null;
    }
    Object bound = construct(type, values);
    if (bound instanceof SelfChecking checked) {
      for (SelfChecking.Complaint complaint : checked.complaints()) {
        YamlNode.Entry entry = mapping.entries().get(complaint.key());
        String place = entry == null ? mapping.place() : entry.place();
        problems.add(place, join(path, complaint.key()), complaint.message());
      }
    }
    return bound;
  }

  /** The records that a list of mappings gives. */
  List<Object> bindRecords(Class<?> type, YamlNode.Sequence sequence, String path) {
    List<Object> records = new ArrayList<>();
    for (YamlNode item : sequence.items()) {
      Object bound = bindRecord(type, item, join(path, Integer.toString(records.size())));
      records.add(bound == null ? item : bound);
    }
    return records;
  }

  private @Nullable Object bindComponent(
      Component component, YamlNode.Mapping mapping, String path) {
    YamlNode.Entry entry = mapping.entries().get(component.name());
    if (entry == null) {
      if (component.isRequired()) {
        problems.add(mapping.place(), path, "is missing; expected " + component.expects());
        return null;
      }
      return bindDefault(component, path);
    }
    YamlNode node = entry.value();
    if (isNothing(node)) {
      // A section or list whose lines are all commented out is left to its default.
      boolean hasInnerDefault = component.isList() || component.isSection();
      if (!component.isRequired() && (component.isNullable() || hasInnerDefault)) {
        return bindDefault(component, path);
      }
      problems.add(entry.place(), path, "is empty; expected " + component.expects());
      return null;
    }
    return component.isList() ? bindList(component, node, path) : bindOne(component, node, path);
  }

  private @Nullable Object bindDefault(Component component, String path) {
    if (component.isNullable()) {
      return null;
    }
    YamlNode node = YamlText.of(component.key().byDefault(), line -> "", problems);
    return component.isList() ? bindList(component, node, path) : bindOne(component, node, path);
  }

  private @Nullable Object bindOne(Component component, YamlNode node, String path) {
    if (component.isSection()) {
      return bindRecord(component.type(), node, path);
    }
    if (node instanceof YamlNode.Scalar scalar && !isNothing(node)) {
      places.put(path, node.place());
      return scalars.bind(component, scalar, path);
    }
    problems.add(
        node.place(), path, "is " + node.described() + "; expected " + component.expects());
    return null;
  }

  private List<?> bindList(Component component, YamlNode node, String path) {
    YamlNode.Sequence sequence;
    if (node instanceof YamlNode.Sequence list) {
      sequence = list;
    } else if (node instanceof YamlNode.Scalar && !component.isSection()) {
      sequence = new YamlNode.Sequence(node.place(), List.of(node));
    } else {
      problems.add(
          node.place(),
          path,
          "is "
              + node.described()
              + "; expected "
              + component.expects()
              + (component.isSection() ? ", each beginning with '- '" : ""));
      return List.of();
    }
    if (sequence.items().isEmpty() && !component.key().mayBeEmpty()) {
      problems.add(node.place(), path, "is empty; expected " + component.expects());
    }
    if (component.isSection()) {
      return bindRecords(component.type(), sequence, path);
    }
    Set<Object> values = new LinkedHashSet<>();
    for (int i = 0; i < sequence.items().size(); i++) {
      YamlNode item = sequence.items().get(i);
      Object value = bindOne(component, item, join(path, Integer.toString(i)));
      if (value != null && !values.add(value)) {
        problems.add(item.place(), path, "names " + item.described() + " twice; keep one");
      }
    }
    return List.copyOf(values);
  }

  private void reportUnknownKeys(
      YamlNode.Mapping mapping, List<Component> components, String path) {
    List<String> names = components.stream().map(Component::name).toList();
    for (Map.Entry<String, YamlNode.Entry> entry : mapping.entries().entrySet()) {
      String key = entry.getKey();
      if (!names.contains(key)) {
        String meant =
            Nearest.to(key, names)
                .or(() -> elsewhere(key))
                .map(name -> "; did you mean '" + name + "'?")
                .orElse("");
        problems.add(
            entry.getValue().place(),
            join(path, key),
            "is no known key; expected one of " + String.join(", ", names) + meant);
      }
    }
  }

  /** The full path of a key that exists, but in another section; the least deep of several. */
  private Optional<String> elsewhere(String key) {
    return Component.docs(rootType).stream()
        .map(KeyDoc::path)
        .filter(path -> path.endsWith("." + key))
        .min(Comparator.comparingLong(path -> path.chars().filter(c -> c == '.').count()));
  }

  private static Object construct(Class<?> type, List<@Nullable Object> values) {
    try {
      Class<?>[] types =
          Arrays.stream(type.getRecordComponents())
              .map(RecordComponent::getType)
              .toArray(Class<?>[]::new);
      Constructor<?> constructor = type.getDeclaredConstructor(types);
      constructor.setAccessible(true);
      return constructor.newInstance(values.toArray());
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot make a " + type, e);
    }
  }

  private static boolean isNothing(YamlNode node) {
    return node instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.ScalarKind.NULL;
  }

  private static String join(String path, String key) {
    return path.isEmpty() ? key : path + "." + key;
  }
}
