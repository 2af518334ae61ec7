package org.newsloom.tables;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Describes the published tables, for people (Markdown) and for machines (a Frictionless package).
 */
public final class DataDictionary {
  private DataDictionary() {}

  /** The data dictionary as it stands in {@code output/README.md}. */
  public static String markdown(List<Table<?>> tables) {
    StringBuilder page = new StringBuilder();
    page.append(
        """
        # What a run writes

        `output/NAME/current` leads to the newest complete snapshot. Each table is a folder of Parquet
        files; `!` marks columns that are never null, bold ones are the key, which the rows are sorted by.
        Offsets are half-open, in Unicode code points of the article's cleaned text. *Counted articles*
        are those in a language there are models for. This page is generated from the table classes.

        """);
    for (Table<?> table : tables) {
      page.append("## ").append(table.name()).append("\n\n").append(table.doc()).append("\n\n");
      page.append("| column | type | what it holds |\n|---|---|---|\n");
      for (Column column : table.columns()) {
        String name = "`" + column.name() + "`" + (column.nullable() ? "" : "!");
        page.append("| ")
            .append(table.key().contains(column.name()) ? "**" + name + "**" : name)
            .append(" | ")
            .append(column.type().sqlName())
            .append(" | ")
            .append(column.doc())
            .append(" |\n");
      }
      page.append('\n');
    }
    return page.toString().stripTrailing() + "\n";
  }

  /**
   * The content of {@code datapackage.json} (Frictionless Data Package, v1) as plain maps and
   * lists.
   *
   * @param name the run's name
   * @param tables in the order a reader meets them
   * @param filesByTable for each table, its files relative to the snapshot
   */
  public static Map<String, Object> dataPackage(
      String name, List<Table<?>> tables, Map<String, List<String>> filesByTable) {
    List<Object> resources = new ArrayList<>();
    for (Table<?> table : tables) {
      Map<String, Object> schema = new LinkedHashMap<>();
      schema.put("fields", table.columns().stream().map(DataDictionary::field).toList());
      schema.put("primaryKey", table.key());
      Map<String, Object> resource = new LinkedHashMap<>();
      resource.put("name", table.name());
      resource.put("description", table.doc());
      resource.put("path", filesByTable.getOrDefault(table.name(), List.of()));
      resource.put("format", "parquet");
      resource.put("mediatype", "application/vnd.apache.parquet");
      resource.put("schema", schema);
      resources.add(resource);
    }
    Map<String, Object> dataPackage = new LinkedHashMap<>();
    dataPackage.put("name", name);
    dataPackage.put("profile", "data-package");
    dataPackage.put("resources", resources);
    return dataPackage;
  }

  private static Map<String, Object> field(Column column) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", column.name());
    field.put("type", column.type().frictionlessName());
    field.put("description", column.doc());
    field.put("constraints", Map.of("required", !column.nullable()));
    return field;
  }
}
