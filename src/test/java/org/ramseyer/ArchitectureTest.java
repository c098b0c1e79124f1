package org.ramseyer;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * The map of ARCHITECTURE.md, held by the build: who may know whom, and which package alone knows
 * which library.
 */
class ArchitectureTest {

  private static final String ROOT = "org.ramseyer";

  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages(ROOT);

  /** Package, and the packages it may know beside itself; sub-packages count as part of theirs. */
  private static final Map<String, List<String>> EDGES =
      Map.ofEntries(
          Map.entry("model", List.of()),
          Map.entry("source", List.of("model")),
          Map.entry("structure", List.of("model", "source")),
          Map.entry("worker", List.of("model", "source")),
          Map.entry("citation", List.of("model")),
          Map.entry("corpus", List.of("model")),
          Map.entry("search", List.of("model", "citation")),
          Map.entry("align", List.of("model")),
          Map.entry("diff", List.of("model", "citation", "align")),
          Map.entry("survey", List.of("model", "citation")),
          Map.entry("render", List.of("model", "align", "diff", "search", "survey")),
          Map.entry(
              "cli",
              List.of(
                  "model",
                  "source",
                  "structure",
                  "worker",
                  "citation",
                  "corpus",
                  "search",
                  "diff",
                  "survey",
                  "render",
                  "")));

  /** Library, and the packages that may know it. */
  private static final Map<String, List<String>> LIBRARIES =
      Map.of(
          "org.apache.pdfbox", List.of("source", "corpus", "render.pdf"),
          "org.apache.fontbox", List.of("source", "corpus", "render.pdf"),
          "org.apache.commons.logging", List.of("source"),
          "org.apache.lucene", List.of("search"),
          "org.jsoup", List.of("structure.markup"),
          "com.github.difflib", List.of("diff"),
          "com.fasterxml.jackson", List.of("render.json", "corpus", "survey"),
          "picocli", List.of("cli"),
          "me.tongfei", List.of("cli"));

  @TestFactory
  List<DynamicTest> packagesKnowOnlyWhatTheMapAllows() {
    List<DynamicTest> tests = new ArrayList<>();
    EDGES.forEach(
        (name, allowed) ->
            tests.add(
                DynamicTest.dynamicTest(
                    name,
                    () -> {
                      List<String> patterns = new ArrayList<>(List.of(ROOT + "." + name + ".."));
                      allowed.forEach(
                          other ->
                              patterns.add(other.isEmpty() ? ROOT : ROOT + "." + other + ".."));
                      noClasses()
                          .that()
                          .resideInAPackage(ROOT + "." + name + "..")
                          .should()
                          .dependOnClassesThat(
                              resideInAPackage(ROOT + "..")
                                  .and(not(resideInAnyPackage(patterns.toArray(String[]::new)))))
                          .allowEmptyShould(false)
                          .check(PROGRAM);
                    })));
    return tests;
  }

  @Test
  void everyPackageIsOnTheMap() {
    TreeSet<String> unknown = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      String below =
          type.getPackageName().equals(ROOT)
              ? ""
              : type.getPackageName().substring(ROOT.length() + 1);
      if (!below.isEmpty() && !EDGES.containsKey(below.split("\\.")[0])) {
        unknown.add(below);
      }
    }
    assertThat(unknown).isEmpty();
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching(ROOT + ".(**)").should().beFreeOfCycles().check(PROGRAM);
  }

  @Test
  void nothingBelowKnowsTheFrontDoor() {
    noClasses()
        .that()
        .resideInAPackage(ROOT + ".*..")
        .and()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .dependOnClassesThat()
        .resideInAPackage(ROOT)
        .check(PROGRAM);
  }

  @TestFactory
  List<DynamicTest> eachLibraryIsKnownToItsOwnPackagesOnly() {
    List<DynamicTest> tests = new ArrayList<>();
    LIBRARIES.forEach(
        (library, owners) ->
            tests.add(
                DynamicTest.dynamicTest(
                    library,
                    () -> {
                      String[] allowed =
                          owners.stream()
                              .map(owner -> ROOT + "." + owner + "..")
                              .toArray(String[]::new);
                      noClasses()
                          .that()
                          .resideOutsideOfPackages(allowed)
                          .should()
                          .dependOnClassesThat()
                          .resideInAPackage(library + "..")
                          .check(PROGRAM);
                    })));
    return tests;
  }

  @Test
  void theModelIsRecordsAndEnumsOnly() {
    for (JavaClass type : PROGRAM.that(resideInAPackage(ROOT + ".model"))) {
      assertThat(
              type.isRecord()
                  || type.isEnum()
                  || type.isInterface()
                  || type.getSimpleName().isEmpty()
                  || type.getSimpleName().equals("package-info"))
          .as(type.getName())
          .isTrue();
    }
  }

  @Test
  void onlyTheCommandLineWritesToTheConsole() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .should()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(PROGRAM);
  }

  @Test
  void everyPackageSaysWhatItIsFor() {
    TreeSet<String> packages = new TreeSet<>();
    TreeSet<String> described = new TreeSet<>();
    for (JavaClass type : PROGRAM) {
      packages.add(type.getPackageName());
      if (type.getSimpleName().equals("package-info")) {
        described.add(type.getPackageName());
      }
    }
    assertThat(described).isEqualTo(packages);
  }

  @Test
  void noDrawersForWhatHasNoName() {
    classes()
        .should()
        .resideOutsideOfPackages(
            "..util..", "..utils..", "..helper..", "..common..", "..impl..", "..core..")
        .check(PROGRAM);
    classes().should().haveNameNotMatching(".*(Utils?|Helper|Manager|Impl)").check(PROGRAM);
  }
}
