package org.newsloom.config.yaml;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.newsloom.model.UserError;
import org.newsloom.tables.storage.LocalPaths;

/** Records from YAML files and back, by the {@link Key}s of their components. */
public final class YamlRecords {
  private YamlRecords() {}

  /**
   * The record in a file, with settings {@code a.b=value} laid over it. Relative paths count from
   * the file's folder, also those in settings.
   *
   * @throws UserError naming every mistake with its place and key
   */
  public static <T extends Record> Placed<T> load(Class<T> type, Path file, List<String> settings) {
    Problems problems = new Problems();
    YamlNode node = YamlText.ofFile(file, problems);
    if (node instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.ScalarKind.NULL) {
      node = new YamlNode.Mapping(file + ":1", Map.of());
      problems.add(file + ":1", "", "the file is empty; expected keys and values");
    }
    if (!(node instanceof YamlNode.Mapping mapping)) {
      throw UserError.badInput(
          node.place() + ": is " + node.described() + "; expected keys and values");
    }
    RecordBinder binder = new RecordBinder(type, folder(file), problems);
    Object bound = binder.bindRecord(type, new Overrides(problems).apply(mapping, settings), "");
    problems.throwIfAny();
    return new Placed<>(type.cast(bound), binder.places());
  }

  /**
   * The records in a file that is a list of them; none if it is empty.
   *
   * @throws UserError naming every mistake with its place and key
   */
  public static <T extends Record> Placed<List<T>> loadList(Class<T> itemType, Path file) {
    Problems problems = new Problems();
    YamlNode node = YamlText.ofFile(file, problems);
    if (node instanceof YamlNode.Scalar scalar && scalar.kind() == YamlNode.ScalarKind.NULL) {
      return Placed.nowhere(List.of());
    }
    if (!(node instanceof YamlNode.Sequence sequence)) {
      throw UserError.badInput(
          node.place()
              + ": is "
              + node.described()
              + "; expected a list, each item beginning '- '");
    }
    RecordBinder binder = new RecordBinder(itemType, folder(file), problems);
    List<Object> bound = binder.bindRecords(itemType, sequence, "");
    problems.throwIfAny();
    return new Placed<>(bound.stream().map(itemType::cast).toList(), binder.places());
  }

  /**
   * The keys at the top of a file; none if it is a list or empty.
   *
   * @throws UserError if there is no such file, or it holds no YAML
   */
  public static Set<String> topKeys(Path file) {
    return YamlText.ofFile(file, new Problems()) instanceof YamlNode.Mapping mapping
        ? mapping.entries().keySet()
        : Set.of();
  }

  /** A record as YAML that loads back to an equal one, each key with its meaning beside it. */
  public static String print(Record record) {
    return RecordPrinter.print(record, true);
  }

  /** A record as YAML without comments: equal records give equal texts. */
  public static String printBare(Record record) {
    return RecordPrinter.print(record, false);
  }

  /** All keys of a record and of the sections in it, in their order. */
  public static List<KeyDoc> keys(Class<? extends Record> type) {
    return Component.docs(type);
  }

  private static String folder(Path file) {
    return LocalPaths.text(file.toAbsolutePath().getParent());
  }
}
