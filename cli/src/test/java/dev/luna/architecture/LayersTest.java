package dev.luna.architecture;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClass;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Who may know whom.
class LayersTest {
  /// A statement of policy: it is not changed to fix a build. Most of these packages are still to
  /// come.
  private static final LayerPolicy POLICY =
      LayerPolicy.parse(
          """
          text < syntax < syntax.doc < syntax.parse < scope < {dialect, specs, format} < config < flow < types < facts < index < infer < check
               < workspace < {semantic < ide, project} < {lsp, doc} < cli
          {dialect, specs, luaj} < runtime < {dap, testing, doc.config < doc} < cli
          """);

  /// Or all rules would hold of nothing.
  @Test
  void allModulesAreSeen() {
    for (String layer :
        List.of(
            "text",
            "syntax.parse",
            "check",
            "ide",
            "lsp.session",
            "lsp.handler",
            "cli",
            "testkit")) {
      assertThat(House.ours().in(layer)).as(layer).isNotEmpty();
    }
    assertThat(House.ours().classes()).noneMatch(c -> c.getSimpleName().endsWith("Test"));
    assertThat(Sources.ours().units()).hasSizeGreaterThan(200);
  }

  @Test
  void layersKnowOnlyWhatIsBelow() {
    assertThat(POLICY.violations(House.ours())).isEmpty();
  }

  @Test
  void knowingWhatIsAboveIsFound() {
    assertThat(POLICY.violations(House.wrong()))
        .anyMatch(v -> v.startsWith("text may not use:") && v.contains("wrong.text.KnowsSyntax"))
        .contains("dev.luna.architecture.wrong.nowhere.NoLayer is in no layer");
  }

  @Test
  void policyIsRead() {
    assertThat(POLICY.allows("syntax", "text")).isTrue();
    assertThat(POLICY.allows("cli", "text")).isTrue();
    assertThat(POLICY.allows("text", "syntax")).isFalse();
    assertThat(POLICY.allows("dialect", "specs")).isFalse();
    assertThat(POLICY.allows("ide", "semantic")).isTrue();
    assertThat(POLICY.allows("project", "semantic")).isFalse();
    assertThat(POLICY.allows("lsp", "project")).isTrue();
    assertThat(POLICY.allows("doc", "doc.config")).isTrue();
    assertThat(POLICY.allows("runtime", "check")).isFalse();
    assertThat(POLICY.layerOf("syntax.doc")).isEqualTo("syntax.doc");
    assertThat(POLICY.layerOf("ide.symbols")).isEqualTo("ide");
    assertThatThrownBy(() -> LayerPolicy.parse("a < b\nb < a\n"))
        .hasMessageContaining("above itself");
    assertThatThrownBy(() -> LayerPolicy.parse("a b")).hasMessageContaining("not understood: b");
  }

  @Test
  void packagesHaveNoCycles() {
    assertThat(cycles(House.ours())).isEmpty();
    assertThat(cycles(House.wrong()))
        .anyMatch(c -> c.contains("wrong.text") && c.contains("wrong.syntax"));
  }

  private static List<String> cycles(House house) {
    return slices()
        .matching(house.root() + ".(**)")
        .should()
        .beFreeOfCycles()
        .allowEmptyShould(true)
        .evaluate(house.classes())
        .getFailureReport()
        .getDetails();
  }

  @Test
  void featuresAreIslands() {
    assertThat(bridges(House.ours())).isEmpty();
    assertThat(bridges(House.wrong())).anyMatch(b -> b.contains("wrong.ide.symbols.KnowsFolds"));
  }

  private static List<String> bridges(House house) {
    return slices()
        .matching(house.root() + ".ide.(*)..")
        .should()
        .notDependOnEachOther()
        .allowEmptyShould(true)
        .evaluate(house.classes())
        .getFailureReport()
        .getDetails();
  }

  @Test
  void testKitKnowsNoModule() {
    assertThat(
            House.ours()
                .in("testkit")
                .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
                .map(d -> d.getTargetClass())
                .filter(c -> c.getPackageName().startsWith("dev.luna"))
                .map(JavaClass::getPackageName))
        .isNotEmpty()
        .allMatch(p -> p.startsWith("dev.luna.testkit"));
  }
}
