package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// What leaves the core is plain, and what hands it on is thin.
class BoundaryTest {

  @Test
  void answersArePlainRecords() {
    assertThat(notPlain(House.ours())).isEmpty();
  }

  @Test
  void answerThatShowsItsInsidesIsFound() {
    assertThat(notPlain(House.wrong()))
        .anyMatch(v -> v.contains("wrong.ide.NotPlain is a class"))
        .anyMatch(v -> v.contains("wrong.ide.ShowsTree") && v.endsWith("wrong.syntax.Leaf"))
        .anyMatch(v -> v.endsWith("org.eclipse.lsp4j.Position"));
  }

  private static List<String> notPlain(House house) {
    var found = new ArrayList<String>();
    house
        .directlyIn("ide")
        .filter(c -> c.getModifiers().contains(JavaModifier.PUBLIC))
        .forEach(c -> {
          if (!c.isRecord() && !c.isEnum() && !c.reflect().isSealed()) {
            found.add(c.getName() + " is a class, not a record, an enum or a sealed interface");
          }
          mentioned(c)
              .distinct()
              .filter(m ->
                  house.isIn(m, "syntax")
                      || house.isIn(m, "types")
                      || m.getName().startsWith("org.eclipse.lsp4j"))
              .forEach(m -> found.add(c.getName() + " mentions " + m.getName()));
        });
    return found;
  }

  private static Stream<JavaClass> mentioned(JavaClass type) {
    Stream<JavaType> fields = type.getFields().stream().map(JavaField::getType);
    Stream<JavaType> methods = type.getCodeUnits().stream().flatMap(BoundaryTest::signature);
    return Stream.concat(fields, methods).flatMap(t -> t.getAllInvolvedRawTypes().stream());
  }

  private static Stream<JavaType> signature(JavaCodeUnit method) {
    return Stream.concat(Stream.of(method.getReturnType()), method.getParameterTypes().stream());
  }

  /// A handler converts, asks once, converts back.
  @Test
  void handlersAreThin() {
    assertThat(thickHandlers(House.ours())).isEmpty();
    assertThat(longHandlers(Sources.ours())).isEmpty();
  }

  @Test
  void thickHandlersAreFound() {
    assertThat(thickHandlers(House.wrong()))
        .anyMatch(v -> v.contains("Thick holds state: last"))
        .anyMatch(v -> v.contains("Thick asks more than once"));
    Sources sources =
        Sources.of(
            "lsp/handler/Long.java",
            "package dev.luna.lsp.handler; class Long {" + "\n".repeat(61) + "}");
    assertThat(longHandlers(sources)).containsExactly("Long has 62 lines");
  }

  private static List<String> thickHandlers(House house) {
    var found = new ArrayList<String>();
    house
        .in("lsp.handler")
        .forEach(c -> {
          c.getFields().stream()
              .filter(f -> !f.getModifiers().contains(JavaModifier.FINAL))
              .forEach(f -> found.add(c.getName() + " holds state: " + f.getName()));
          if (!House.topLevel(c).equals(c) || c.isEnum()) {
            return;
          }
          var asked =
              c.getMethodCallsFromSelf().stream()
                  .filter(call -> isFeature(house, call.getTargetOwner()))
                  .map(call -> call.getTarget().getFullName())
                  .collect(Collectors.toSet());
          if (asked.size() > 1) {
            found.add(c.getName() + " asks more than once: " + asked);
          }
        });
    return found;
  }

  /// A class of a feature that answers, not one of the values that it answers with.
  private static boolean isFeature(House house, JavaClass type) {
    return house.isIn(type, "ide") && !type.isRecord() && !type.isEnum() && !type.isInterface();
  }

  private static List<String> longHandlers(Sources sources) {
    return sources.types().stream()
        .filter(
            t -> t.packageName().equals("dev.luna.lsp.handler") && t.isTopLevel() && t.lines() > 60)
        .map(t -> t.name() + " has " + t.lines() + " lines")
        .toList();
  }
}
