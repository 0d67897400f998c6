package dev.luna.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.FileAnalysis;
import dev.luna.check.RuleSettings;
import dev.luna.check.Severity;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.doc.DocDump;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.TypeExpr;
import dev.luna.workspace.SourceFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// What holds for the descriptions of modules written in C, and of what programs add to Lua.
class ModulesTest {
  private static final Pattern NAME = Pattern.compile("(?m)^ *Name \\S+ (\\S+)$");
  private static final Pattern MISREAD = Pattern.compile("(?m)^ *(?:Error|Unknown|expression) .*$");

  @Test
  void indexNamesAllFilesInOrder() throws IOException {
    try (Stream<Path> files = Files.walk(Stub.ROOT)) {
      List<String> there =
          files
              .filter(file -> file.toString().endsWith(".lua"))
              .map(file -> Stub.ROOT.relativize(file).toString().replace('\\', '/'))
              .sorted()
              .toList();
      assertThat(Files.readAllLines(Stub.ROOT.resolve("index.txt"))).isEqualTo(there);
    }
  }

  @Test
  void eachModuleIsRequiredByItsNameAndGivesSomething() {
    for (Stub stub : Stub.in("modules")) {
      String module = stub.path().replace("modules/", "").replace(".lua", "");
      assertThat(stub.docs().file().orElseThrow().tags(DocTag.File.class))
          .extracting(tag -> tag.name().text())
          .containsExactly(module);
      FileAnalysis analysis =
          TestWorkspace.of(
                  Dialect.LUA54,
                  RuleSettings.DEFAULT,
                  Map.of("main.lua", "return require(\"" + module + "\")"))
              .analysis("main.lua");
      assertThat(analysis.findings()).as(module).isEmpty();
    }
  }

  /// Each with all others of its folder, as the program's projects see them.
  @ParameterizedTest
  @ValueSource(strings = {"modules", "neovim", "love", "openresty", "busted"})
  void nothingIsFoundInThem(String folder) {
    TestWorkspace workspace = TestWorkspace.of(Dialect.LUAJIT, RuleSettings.DEFAULT, Map.of());
    List<Stub> stubs = Stub.in(folder);
    stubs.forEach(stub -> workspace.write(stub.path(), stub.tree().source().text()));
    for (Stub stub : stubs) {
      SourceFile file = workspace.file(stub.path());
      assertThat(TestWorkspace.deep(() -> workspace.snapshot().analysis(file, () -> {})).findings())
          .as(stub.path())
          .filteredOn(finding -> finding.severity().compareTo(Severity.WARNING) <= 0)
          .isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"modules", "neovim", "love", "openresty", "busted"})
  void everyTagAndTypeIsUnderstoodAndDeclared(String folder) {
    List<Stub> stubs = Stub.in(folder);
    assertThat(stubs.stream().flatMap(s -> found(MISREAD, s).map(r -> s.path() + r.group())))
        .isEmpty();
    Set<String> declared = new HashSet<>(StubsTest.BUILT_IN);
    Stream.of(stubs.stream(), Stub.of(Dialect.LUAJIT).stream(), Stub.in("modules").stream())
        .flatMap(s -> s)
        .flatMap(s -> Declaration.of(s).stream())
        .filter(Declaration::isType)
        .forEach(d -> declared.add(d.name().substring(d.name().indexOf(' ') + 1)));
    assertThat(
            stubs.stream()
                .flatMap(s -> found(NAME, s).map(r -> r.group(1)))
                .filter(name -> !declared.contains(name))
                .distinct())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"modules", "neovim", "love", "openresty", "busted"})
  void everythingHasATypeAndAText(String folder) {
    List<Declaration> all =
        Stub.in(folder).stream().flatMap(s -> Declaration.of(s).stream()).toList();
    assertThat(all).isNotEmpty();
    assertThat(all.stream().filter(d -> summary(d).isBlank() || summary(d).length() > 160))
        .isEmpty();
    assertThat(all.stream().filter(d -> d.function().isPresent()))
        .allSatisfy(d -> {
          assertThat(d.tags(DocTag.Param.class).map(p -> p.name().text()))
              .as(d.toString())
              .containsExactlyElementsOf(DocumentationTest.parameters(d.function().orElseThrow()));
          assertThat(d.tags(DocTag.Param.class))
              .as(d.toString())
              .allMatch(p -> !(p.type() instanceof TypeExpr.Absent) && !p.text().isEmpty());
          assertThat(d.tags(DocTag.Return.class))
              .as(d.toString())
              .allMatch(r -> !r.items().isEmpty() && !r.text().isEmpty());
        });
    assertThat(
            all.stream()
                .flatMap(d -> d.tags(DocTag.Field.class))
                .filter(f -> f.type() instanceof TypeExpr.Absent || f.text().isEmpty())
                .map(DocTag.Field::key))
        .isEmpty();
  }

  private static String summary(Declaration declaration) {
    return declaration.comment().map(c -> c.summary().text()).orElse("");
  }

  private static Stream<MatchResult> found(Pattern pattern, Stub stub) {
    return pattern.matcher(DocDump.print(stub.tree())).results();
  }
}
