package org.newsloom;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The walls between the rooms. */
@AnalyzeClasses(packages = "org.newsloom", importOptions = DoNotIncludeTests.class)
class RoomsTest {

  private static final Set<String> ROOMS =
      Set.of(
          "model",
          "ingest",
          "clean",
          "annotate",
          "actors",
          "stats",
          "tables",
          "pipeline",
          "train",
          "config",
          "cli");

  @ArchTest
  static final ArchRule everyClassStandsInARoom =
      classes()
          .should()
          .resideInAnyPackage(
              ROOMS.stream().map(room -> "org.newsloom." + room + "..").toArray(String[]::new));

  @ArchTest
  static final ArchRule modelKnowsTheJdkOnly =
      classes()
          .that()
          .resideInAPackage("org.newsloom.model..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("java..", "org.newsloom.model..", "org.jspecify.annotations..");

  @ArchTest static final ArchRule ingestSeesModel = mayOnlySee("ingest", "model", "tables.storage");
  @ArchTest static final ArchRule cleanSeesModel = mayOnlySee("clean", "model");
  @ArchTest static final ArchRule annotateSeesModel = mayOnlySee("annotate", "model");

  @ArchTest
  static final ArchRule actorsSeesModelAndAnnotate = mayOnlySee("actors", "model", "annotate");

  @ArchTest static final ArchRule statsSeesModel = mayOnlySee("stats", "model");
  @ArchTest static final ArchRule tablesSeesModel = mayOnlySee("tables", "model");
  @ArchTest static final ArchRule configSeesModel = mayOnlySee("config", "model", "tables.storage");

  @ArchTest
  static final ArchRule trainSeesCleanAnnotateAndActors =
      mayOnlySee("train", "model", "clean", "annotate", "actors", "ingest", "tables.storage");

  @ArchTest
  static final ArchRule nobodyButTheCommandsSeesTheCommands =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsloom.cli..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.newsloom.cli..");

  @ArchTest
  static final ArchRule beamLivesInPipelineOnly =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsloom.pipeline..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.beam..");

  @ArchTest
  static final ArchRule openNlpLivesWhereTextIsAnnotatedOrLearnt =
      noClasses()
          .that()
          .resideOutsideOfPackages(
              "org.newsloom.annotate..", "org.newsloom.actors.names..", "org.newsloom.train..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("opennlp..");

  @ArchTest
  static final ArchRule parquetLivesInTables =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.newsloom.tables..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("org.apache.parquet..");

  @ArchTest
  static final ArchRule filesAreReachedThroughStorage =
      noClasses()
          .that()
          .resideInAnyPackage(
              "org.newsloom.ingest..", "org.newsloom.tables..", "org.newsloom.pipeline..")
          .and()
          .resideOutsideOfPackages(
              // The disk itself, and the maker of corpora for measuring, which is a tool.
              "org.newsloom.tables.storage..", "org.newsloom.pipeline.bench..")
          .should()
          .dependOnClassesThat()
          .resideInAPackage("java.nio.file..")
          .orShould()
          .dependOnClassesThat()
          .haveFullyQualifiedName("java.io.File");

  @ArchTest
  static final ArchRule roomsFormNoCycle =
      slices().matching("org.newsloom.(*)..").should().beFreeOfCycles();

  private static ArchRule mayOnlySee(String room, String... others) {
    Set<String> allowed =
        Stream.concat(Stream.of(room), Arrays.stream(others)).collect(Collectors.toSet());
    DescribedPredicate<JavaClass> inAnotherRoom =
        DescribedPredicate.describe(
            "stand in a room other than " + allowed,
            type ->
                type.getPackageName().startsWith("org.newsloom.")
                    && allowed.stream()
                        .noneMatch(
                            name ->
                                type.getPackageName().equals("org.newsloom." + name)
                                    || type.getPackageName()
                                        .startsWith("org.newsloom." + name + ".")));
    return noClasses()
        .that()
        .resideInAPackage("org.newsloom." + room + "..")
        .should()
        .dependOnClassesThat(inAnotherRoom);
  }
}
