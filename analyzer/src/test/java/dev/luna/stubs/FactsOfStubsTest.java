package dev.luna.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.facts.FactsBuilder;
import dev.luna.facts.FileFacts;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.types.Name;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What the analyzer makes of the standard libraries.
class FactsOfStubsTest {
  @ParameterizedTest
  @EnumSource(Dialect.class)
  void eachNameIsDeclaredOnce(Dialect dialect) {
    Map<Name, Integer> declared = new HashMap<>();
    for (Stub stub : Stub.of(dialect)) {
      facts(stub)
          .decls()
          .forEach((name, decls) -> declared.merge(name, decls.size(), Integer::sum));
    }
    assertThat(declared).containsKeys(new Name.Global("print"), new Name.Versioned("", "load"));
    declared.keySet().removeIf(Name.Versioned.class::isInstance); // told once for each version
    assertThat(declared.values()).containsOnly(1);
  }

  @ParameterizedTest
  @EnumSource(Dialect.class)
  void functionsAreNotNumberedByOtherVersions(Dialect dialect) {
    for (Stub stub : Stub.of(dialect)) {
      assertThat(facts(stub).decls().keySet()).noneMatch(name -> name.toString().contains("~"));
    }
  }

  private static FileFacts facts(Stub stub) {
    FileId file = new FileId("file:///stubs/" + stub.path());
    return FactsBuilder.build(file, stub.tree(), Binder.bind(stub.tree()), stub.docs()).facts();
  }
}
