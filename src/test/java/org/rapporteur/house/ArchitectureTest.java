package org.rapporteur.house;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SlicesRuleDefinition;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** The packages are the flow: each may import those named here and no other of ours. */
class ArchitectureTest {
  private static final String ROOT = "org.rapporteur";

  /** The front door itself, the root package. */
  private static final String FRONT_DOOR = "";

  private static final Map<String, Set<String>> MAY_IMPORT =
      Map.ofEntries(
          Map.entry("fact", Set.of()),
          Map.entry("reference", Set.of("fact")),
          Map.entry("article", Set.of("fact")),
          Map.entry("encoder", Set.of()),
          Map.entry("text", Set.of("fact", "encoder")),
          Map.entry("quote", Set.of("text", "fact", "reference")),
          Map.entry("country", Set.of("text", "fact", "reference")),
          Map.entry("resolution", Set.of("text", "fact", "reference")),
          Map.entry(
              FRONT_DOOR,
              Set.of("fact", "article", "text", "quote", "country", "resolution", "reference")),
          Map.entry("evaluation", Set.of(FRONT_DOOR, "article", "fact")),
          Map.entry(
              "training",
              Set.of(
                  FRONT_DOOR,
                  "article",
                  "text",
                  "encoder",
                  "quote",
                  "country",
                  "resolution",
                  "evaluation",
                  "reference",
                  "fact")),
          Map.entry("index", Set.of("fact", "encoder")),
          Map.entry("search", Set.of("index", "fact", "reference", "encoder")),
          Map.entry("batch", Set.of(FRONT_DOOR, "article", "fact", "index")),
          Map.entry("export", Set.of("fact")),
          Map.entry("spark", Set.of(FRONT_DOOR, "article", "fact", "index", "export")),
          // A resolution's view shows the catalogue's entry, and all views name countries.
          Map.entry("web", Set.of(FRONT_DOOR, "search", "fact", "article", "export", "reference")),
          Map.entry("mcp", Set.of(FRONT_DOOR, "search", "fact", "article")),
          Map.entry(
              "cli",
              Set.of(
                  FRONT_DOOR,
                  "fact",
                  "reference",
                  "article",
                  "text",
                  "evaluation",
                  "encoder",
                  "training",
                  "index",
                  "search",
                  "batch",
                  "export",
                  "web",
                  "mcp")));

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  @Test
  void everyPackageImportsOnlyWhatTheHouseAllows() {
    Set<String> forbidden = new TreeSet<>();
    for (JavaClass from : CLASSES) {
      Set<String> allowed = MAY_IMPORT.get(room(from));
      for (var dependency : from.getDirectDependenciesFromSelf()) {
        JavaClass to = dependency.getTargetClass();
        boolean ours = to.getPackageName().startsWith(ROOT);
        if (ours && !room(to).equals(room(from)) && !allowed.contains(room(to))) {
          forbidden.add(from.getName() + " -> " + to.getName());
        }
      }
    }
    assertThat(forbidden).isEmpty();
  }

  @Test
  void everyPackageHasItsPlaceInTheHouse() {
    Set<String> rooms = new TreeSet<>();
    CLASSES.forEach(each -> rooms.add(room(each)));
    assertThat(MAY_IMPORT.keySet()).containsAll(rooms);
  }

  @Test
  void noPackageDependsOnItselfOverOthers() {
    SlicesRuleDefinition.slices()
        .matching(ROOT + ".(*)..")
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandLineAndTheClustersJobPrintOrExit() {
    noClasses()
        .that()
        .resideOutsideOfPackage(ROOT + ".cli..")
        .and()
        .haveNameNotMatching(".*\\.spark\\.ExtractJob")
        .should()
        .callMethod(System.class, "exit", int.class)
        .orShould()
        .accessField(System.class, "out")
        .orShould()
        .accessField(System.class, "err")
        .check(CLASSES);
  }

  @Test
  void extractorsReadNoClock() {
    noClasses()
        .that()
        .resideInAnyPackage(
            ROOT + ".text", ROOT + ".quote", ROOT + ".country", ROOT + ".resolution")
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "reads the clock",
                call ->
                    call.getName().equals("now")
                        || call.getName().equals("currentTimeMillis")
                        || call.getName().equals("nanoTime")))
        .check(CLASSES);
  }

  private static String room(JavaClass type) {
    String name = type.getPackageName();
    if (name.equals(ROOT)) {
      return FRONT_DOOR;
    }
    return name.substring(ROOT.length() + 1).split("\\.", 2)[0]; // web.page is a part of web
  }
}
