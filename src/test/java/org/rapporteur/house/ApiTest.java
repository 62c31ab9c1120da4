package org.rapporteur.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What other programs may rely on: the public types that say since when they are there. */
class ApiTest {
  private static final String ROOT = "org.rapporteur";
  private static final Path SOURCES = Path.of("src/main/java");

  /** All that is public in these is API. */
  private static final Set<String> WHOLE_PACKAGES = Set.of(ROOT, ROOT + ".fact", ROOT + ".search");

  /** These have some. */
  private static final Set<String> PACKAGES =
      Set.of(ROOT + ".index", ROOT + ".article", ROOT + ".export", ROOT + ".reference");

  private static final Pattern SINCE =
      Pattern.compile("\n \\* @since \\d+\\.\\d+\\.\\d+\n \\*/\n(?:@.*\n)*public ");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(ROOT);

  private static boolean isApi(JavaClass type) throws IOException {
    JavaClass top = type;
    while (top.getEnclosingClass().isPresent()) {
      top = top.getEnclosingClass().get();
    }
    Path source = SOURCES.resolve(top.getName().replace('.', '/') + ".java");
    return Files.exists(source) && SINCE.matcher(Files.readString(source)).find();
  }

  private static boolean isPublic(JavaClass type) {
    return type.getModifiers().contains(JavaModifier.PUBLIC) && type.isTopLevelClass();
  }

  @Test
  void whatIsApiSaysSinceWhenAndNothingElseDoes() throws IOException {
    Set<String> silent = new TreeSet<>();
    Set<String> elsewhere = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      boolean api = type.isTopLevelClass() && isApi(type);
      String place = type.getPackageName();
      if (isPublic(type) && WHOLE_PACKAGES.contains(place) && !api) {
        silent.add(type.getName());
      }
      if (api && !WHOLE_PACKAGES.contains(place) && !PACKAGES.contains(place)) {
        elsewhere.add(type.getName());
      }
    }
    assertThat(silent).as("public types without @since").isEmpty();
    assertThat(elsewhere).as("types with @since that are no API").isEmpty();
  }

  @Test
  void theApiNamesNoTypeThatIsNoApi() throws IOException {
    Set<String> leaks = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      if (type.getModifiers().contains(JavaModifier.PUBLIC) && isApi(type)) {
        for (JavaCodeUnit each : type.getCodeUnits()) {
          addLeaks(each, leaks);
        }
      }
    }
    assertThat(leaks).isEmpty();
  }

  @Test
  void aReleaseIsComparedWithTheOneBeforeInAllThatIsApi() throws IOException {
    String pom = Files.readString(Path.of("pom.xml"));
    for (JavaClass type : CLASSES) {
      if (isPublic(type) && isApi(type)) {
        assertThat(pom)
            .containsAnyOf(
                "<include>" + type.getPackageName() + "</include>",
                "<include>" + type.getName() + "</include>");
      }
    }
  }

  private static void addLeaks(JavaCodeUnit method, Set<String> leaks) throws IOException {
    if (!method.getModifiers().contains(JavaModifier.PUBLIC)) {
      return;
    }
    Set<JavaClass> named = new HashSet<>(method.getReturnType().getAllInvolvedRawTypes());
    method.getParameterTypes().forEach(one -> named.addAll(one.getAllInvolvedRawTypes()));
    for (JavaClass one : named) {
      JavaClass base = one.getBaseComponentType();
      if (base.getPackageName().startsWith(ROOT) && !isApi(base)) {
        leaks.add(method.getFullName() + " names " + base.getName());
      }
    }
  }
}
