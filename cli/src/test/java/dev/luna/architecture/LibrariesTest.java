package dev.luna.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaClass;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// One owner per library: to replace one, one part of the house is rewritten.
class LibrariesTest {
  /// Library: the only packages that may see it. What is in no row may be seen by nobody.
  private static final String OWNERS =
      """
      java                    : everybody
      javax.xml               : testing.report
      com.sun.net.httpserver  : doc.serve
      org.jspecify            : everybody
      org.antlr               : syntax.parse
      org.eclipse.lsp4j       : lsp dap testkit
      com.google.gson         : lsp dap testkit
      org.luaj                : luaj runtime
      org.commonmark          : doc testkit
      org.junit               : testing testkit
      org.opentest4j          : testing testkit
      org.assertj             : testkit
      tools.jackson           : project doc testing.report runtime.std cli
      com.fasterxml.jackson   : project doc testing.report runtime.std cli
      org.tomlj               : project
      picocli                 : cli
      org.openjdk.jmh         : bench
      org.objectweb.asm       : lifter
      """;

  @Test
  void onlyItsOwnerSeesALibrary() {
    assertThat(violations(House.ours())).isEmpty();
  }

  @Test
  void foreignLibraryIsFound() {
    assertThat(violations(House.wrong()))
        .anyMatch(v -> v.startsWith("org.eclipse.lsp4j in ide:") && v.contains("NotPlain"))
        .anyMatch(v -> v.startsWith("no owner in text:") && v.contains("com.tngtech.archunit"));
  }

  private static List<String> violations(House house) {
    Map<String, List<String>> owners = owners();
    return house.classes().stream()
        .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
        .filter(d -> isForeign(d.getTargetClass()))
        .flatMap(d -> violation(house, owners, d).stream())
        .toList();
  }

  private static boolean isForeign(JavaClass type) {
    String name = type.getBaseComponentType().getPackageName();
    return !name.isEmpty() && !name.startsWith("dev.luna");
  }

  private static Optional<String> violation(
      House house, Map<String, List<String>> owners, Dependency d) {
    String target = d.getTargetClass().getBaseComponentType().getPackageName();
    Optional<String> library =
        owners.keySet().stream()
            .filter(l -> target.equals(l) || target.startsWith(l + "."))
            .findFirst();
    List<String> allowed = library.map(owners::get).orElse(List.of());
    if (allowed.contains("everybody")
        || allowed.stream().anyMatch(p -> house.isIn(d.getOriginClass(), p))) {
      return Optional.empty();
    }
    String user = house.packageOf(d.getOriginClass());
    return Optional.of(library.orElse("no owner") + " in " + user + ": " + d.getDescription());
  }

  private static Map<String, List<String>> owners() {
    var owners = new LinkedHashMap<String, List<String>>();
    OWNERS
        .lines()
        .map(line -> line.split(":", 2))
        .forEach(row -> owners.put(row[0].strip(), List.of(row[1].strip().split(" "))));
    return owners;
  }
}
