package org.newsloom.config;

import java.util.ArrayList;
import java.util.List;
import org.newsloom.config.yaml.KeyDoc;
import org.newsloom.config.yaml.YamlRecords;
import org.newsloom.settings.Key;

/** All keys of a run definition as a table in Markdown, from the records themselves. */
public final class KeyTable {
  private KeyTable() {}

  /** The table, with a line end after its last row. */
  public static String markdown() {
    List<String> rows = new ArrayList<>();
    rows.add("| key | what it may be | default | what it means |");
    rows.add("|---|---|---|---|");
    for (KeyDoc doc : YamlRecords.keys(RunConfig.class)) {
      rows.add(
          "| `%s` | %s | %s | %s |"
              .formatted(
                  doc.path(), escaped(doc.expects()), byDefault(doc), escaped(doc.meaning())));
    }
    return String.join("\n", rows) + "\n";
  }

  private static String byDefault(KeyDoc doc) {
    if (doc.byDefault().isEmpty()) {
      return "";
    }
    return doc.byDefault().equals(Key.REQUIRED) ? "**required**" : "`" + doc.byDefault() + "`";
  }

  /** Markdown takes stars for emphasis and bars for cells. */
  private static String escaped(String text) {
    return text.replace("|", "\\|").replace("*", "\\*");
  }
}
