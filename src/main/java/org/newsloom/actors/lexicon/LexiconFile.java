package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.words.ResourceLines;
import org.newsloom.model.ActorKind;

/** Reads the lexicon's own files; their form stands at the head of {@code states.tsv}. */
final class LexiconFile {
  private LexiconFile() {}

  /** All aliases of the states. */
  static List<Alias> states() {
    return read("states.tsv", ActorKind.STATE, "state:");
  }

  /** All aliases of the international organizations. */
  static List<Alias> organizations() {
    return read("organizations.tsv", ActorKind.ORGANIZATION, "organization:");
  }

  /** All aliases of a file of one kind, in the file's order. */
  private static List<Alias> read(String resource, ActorKind kind, String idPrefix) {
    List<Alias> aliases = new ArrayList<>();
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/" + resource)) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 5) {
        throw new IllegalStateException(resource + ": five columns expected: " + line);
      }
      String name = plain(columns[1]);
      List<String> otherNames = values(columns[2]).stream().map(LexiconFile::plain).toList();
      String country = kind == ActorKind.STATE ? columns[0] : null;
      LexiconEntry entry =
          new LexiconEntry(idPrefix + columns[0], kind, name, otherNames, List.of(), country);
      aliases.add(alias(columns[1], AliasForm.NAME, entry));
      values(columns[2]).forEach(value -> aliases.add(alias(value, AliasForm.NAME, entry)));
      values(columns[3]).forEach(value -> aliases.add(alias(value, AliasForm.DEMONYM, entry)));
      values(columns[4]).forEach(value -> aliases.add(alias(value, AliasForm.METONYM, entry)));
    }
    return aliases;
  }

  /** The guards: phrases that hold a listed name and do not mean it. */
  static List<Alias> readGuards(String resource) {
    return ResourceLines.read("/org/newsloom/actors/lexicon/" + resource).stream()
        .flatMap(line -> values(line).stream())
        .map(value -> alias(value, AliasForm.GUARD, null))
        .toList();
  }

  private static Alias alias(String value, AliasForm form, @Nullable LexiconEntry entry) {
    return new Alias(
        plain(value),
        form,
        entry,
        value.startsWith("~"),
        value.startsWith("="),
        false,
        false,
        Condition.ALWAYS);
  }

  private static String plain(String value) {
    return value.startsWith("~") || value.startsWith("=") ? value.substring(1) : value;
  }

  private static List<String> values(String column) {
    List<String> values = new ArrayList<>();
    for (String value : column.split("\\|", -1)) {
      if (value.endsWith("(s)")) {
        String singular = value.substring(0, value.length() - 3);
        values.add(singular);
        values.add(singular + "s");
      } else if (!value.isEmpty()) {
        values.add(value);
      }
    }
    return values;
  }
}
