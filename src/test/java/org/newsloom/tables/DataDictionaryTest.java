package org.newsloom.tables;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.parquet.schema.Type.Repetition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.newsloom.pipeline.summary.PublishedTables;
import org.newsloom.tables.rows.ActorRow;

class DataDictionaryTest {

  static List<Table<?>> tables() {
    return AllTables.all();
  }

  @Test
  void isWhatStandsInTheOutputFolder() throws Exception {
    Path page = Path.of("output", "README.md");
    if (Boolean.getBoolean("newsloom.write")) {
      Files.writeString(page, DataDictionary.markdown(PublishedTables.all()));
    }
    assertThat(Files.readString(page, StandardCharsets.UTF_8))
        .as("./mvnw -q test -Dtest=DataDictionaryTest -Dnewsloom.write=true writes it anew")
        .isEqualTo(DataDictionary.markdown(PublishedTables.all()));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyColumnIsWhatItsParquetFieldIs(Table<?> table) {
    assertThat(ParquetSchema.of(table).getFields())
        .extracting(field -> field.getName() + (field.isRepetition(Repetition.REQUIRED) ? "!" : ""))
        .isEqualTo(
            table.columns().stream()
                .map(column -> column.name() + (column.nullable() ? "" : "!"))
                .toList());
  }

  @ParameterizedTest
  @MethodSource("tables")
  void everyOptionalColumnSaysWhatNullMeans(Table<?> table) {
    assertThat(table.columns())
        .filteredOn(Column::nullable)
        .allMatch(column -> column.doc().contains("Null "));
  }

  @ParameterizedTest
  @MethodSource("tables")
  void noDocumentationBreaksTheMarkdownTable(Table<?> table) {
    assertThat(table.columns()).noneMatch(column -> column.doc().matches("(?s).*[|\\n].*"));
  }

  @Test
  void writesTheSchemaThatParquetHas() {
    assertThat(ParquetSchema.of(Table.of(ActorRow.class)))
        .hasToString(
            """
            message actors {
              required binary actor_id (STRING);
              required binary kind (STRING);
              required binary name (STRING);
              required group aliases (LIST) {
                repeated group list {
                  required binary element (STRING);
                }
              }
              required binary origin (STRING);
              optional binary role (STRING);
              optional binary country (STRING);
              required group previous_ids (LIST) {
                repeated group list {
                  required binary element (STRING);
                }
              }
              required int64 mention_count;
              required int64 sentence_count;
              required int64 article_count;
              optional int32 first_date (DATE);
              optional int32 last_date (DATE);
            }
            """);
  }

  @Test
  @SuppressWarnings("unchecked") // the package is made of plain maps and lists
  void theDataPackageDescribesEveryTable() {
    Map<String, Object> dataPackage =
        DataDictionary.dataPackage(
            "seeds", PublishedTables.all(), Map.of("terms", List.of("terms/a.parquet")));
    assertThat((List<Map<String, Object>>) dataPackage.get("resources"))
        .extracting(resource -> resource.get("name"))
        .isEqualTo(PublishedTables.all().stream().map(Table::name).toList());
  }

  @Test
  @SuppressWarnings("unchecked") // the package is made of plain maps and lists
  void theDataPackageNamesColumnsTypesAndKey() {
    Map<String, Object> dataPackage =
        DataDictionary.dataPackage("seeds", PublishedTables.all(), Map.of());
    Map<String, Object> sentences =
        ((List<Map<String, Object>>) dataPackage.get("resources")).get(1);
    Map<String, Object> schema = (Map<String, Object>) sentences.get("schema");
    List<Map<String, Object>> fields = (List<Map<String, Object>>) schema.get("fields");
    assertThat(schema.get("primaryKey")).isEqualTo(List.of("article_id", "sentence_index"));
    assertThat(fields)
        .extracting(field -> field.get("name") + " " + field.get("type"))
        .containsExactly(
            "article_id string",
            "sentence_index integer",
            "paragraph_index integer",
            "char_start integer",
            "char_end integer",
            "token_count integer",
            "text string");
    assertThat(fields.get(6).get("constraints")).isEqualTo(Map.of("required", false));
  }
}
