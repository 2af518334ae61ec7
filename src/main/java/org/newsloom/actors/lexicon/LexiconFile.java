package org.newsloom.actors.lexicon;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.newsloom.actors.knowledge.Condition;
import org.newsloom.actors.knowledge.Within;
import org.newsloom.actors.words.ResourceLines;
import org.newsloom.model.ActorKind;

/** Reads the lexicon's own files; their form stands at the head of {@code states.tsv}. */
final class LexiconFile {
  private LexiconFile() {}

  /** All aliases of the states. */
  static List<Alias> states() {
    return read("states.tsv", ActorKind.STATE, "state:");
  }

  /**
   * Aliases of the states with the contexts of {@code contexts.tsv}: those that a context gives
   * another state go first, as they hold only there.
   */
  static List<Alias> statesInContext() {
    List<Alias> states = states();
    Map<String, Condition> contexts = contexts(false);
    Map<String, Condition> winning = contexts(true);
    List<Alias> aliases = new ArrayList<>();
    contexts.forEach(
        (key, condition) -> {
          String id = key.substring(0, key.indexOf('\t'));
          String name = key.substring(key.indexOf('\t') + 1);
          boolean listed =
              states.stream().anyMatch(alias -> key(alias.entry(), alias.text()).equals(key));
          if (!listed) {
            LexiconEntry entry =
                states.stream()
                    .map(Alias::entry)
                    .filter(state -> state != null && state.id().equals(id))
                    .findFirst()
                    .orElseThrow();
            AliasForm form =
                states.stream()
                    .filter(alias -> alias.text().equals(name))
                    .map(Alias::form)
                    .findFirst()
                    .orElse(AliasForm.NAME);
            aliases.add(alias(name, form, entry).only(condition));
          }
        });
    for (Alias alias : states) {
      String key = key(alias.entry(), alias.text());
      if (winning.containsKey(key)) {
        aliases.add(alias.only(winning.get(key)));
      }
      Condition condition = contexts.get(key);
      aliases.add(condition == null ? alias : alias.only(condition));
    }
    return aliases;
  }

  /**
   * The conditions of names by state and name, in the file's order.
   *
   * @param winning whether those of the sign {@code !}, of which each is enough, or the others
   */
  private static Map<String, Condition> contexts(boolean winning) {
    Map<String, Condition> contexts = new LinkedHashMap<>();
    for (String line : ResourceLines.read("/org/newsloom/actors/lexicon/contexts.tsv")) {
      String[] columns = line.split("\t", -1);
      if (columns.length != 5) {
        throw new IllegalStateException("contexts.tsv: five columns expected: " + line);
      }
      if (winning != columns[3].equals("!")) {
        continue;
      }
      Within within = Within.valueOf(columns[2].toUpperCase(Locale.ROOT));
      List<String> words = values(columns[4]);
      boolean near = !columns[3].equals("-");
      contexts.merge(
          "state:" + columns[0] + "\t" + columns[1],
          new Condition(null, null, near ? words : List.of(), near ? List.of() : words, within),
          LexiconFile::both);
    }
    return contexts;
  }

  private static Condition both(Condition one, Condition other) {
    return new Condition(
        null,
        null,
        one.near().isEmpty() ? other.near() : one.near(),
        one.notNear().isEmpty() ? other.notNear() : one.notNear(),
        one.within());
  }

  private static String key(@Nullable LexiconEntry entry, String name) {
    return (entry == null ? "" : entry.id()) + "\t" + name;
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
      boolean states = kind == ActorKind.STATE;
      if (columns.length != (states ? 5 : 6)) {
        throw new IllegalStateException(
            resource + (states ? ": five" : ": six") + " columns expected: " + line);
      }
      String name = plain(columns[1]);
      List<String> otherNames = values(columns[2]).stream().map(LexiconFile::plain).toList();
      String country = states ? columns[0] : columns[5].isEmpty() ? null : columns[5];
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
