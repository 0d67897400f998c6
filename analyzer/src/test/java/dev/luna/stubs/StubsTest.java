package dev.luna.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.RuleSettings;
import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.doc.DocDump;
import dev.luna.syntax.doc.DocTag;
import dev.luna.workspace.SourceFile;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/// What holds for all files of the standard libraries, in every dialect that reads them.
class StubsTest {
  private static final Pattern NAME = Pattern.compile("(?m)^ *Name \\S+ (\\S+)$");

  private static final Pattern MISREAD = Pattern.compile("(?m)^ *(?:Error|Unknown|expression) .*$");

  private static final Pattern VERSION = Pattern.compile("(?m)^ *Version \\S+ @version (.*)$");

  static final Set<String> BUILT_IN =
      Set.of(
          "nil any boolean true false string number integer function table thread userdata"
              .concat(" lightuserdata unknown never self T U K V R A")
              .split(" "));

  private static final Set<Class<? extends DocTag>> HAVE_NO_TEXT =
      Set.of(
          DocTag.Overload.class,
          DocTag.ReturnOverload.class,
          DocTag.TypeOf.class,
          DocTag.Generic.class,
          DocTag.Operator.class,
          DocTag.Version.class);

  private static final List<Stub> STUBS =
      Arrays.stream(Dialect.values()).flatMap(d -> Stub.of(d).stream()).toList();

  @Test
  void everyDialectAcceptsTheFilesItReads() {
    for (Dialect dialect : Dialect.values()) {
      TestWorkspace workspace = TestWorkspace.of(dialect, RuleSettings.DEFAULT, Map.of());
      for (SourceFile file : workspace.snapshot().files().all()) {
        assertThat(
                TestWorkspace.deep(() -> workspace.snapshot().analysis(file, () -> {})).findings())
            .as(file.id() + " as " + dialect)
            .isEmpty();
      }
    }
  }

  @Test
  void everyTagAndTypeIsUnderstood() {
    assertThat(STUBS.stream().flatMap(s -> found(MISREAD, s).map(r -> s.path() + r.group())))
        .isEmpty();
  }

  /// A type that ends too early leaves its rest as a text: `fun(): (A), B`.
  @Test
  void everyTypeIsReadToItsEnd() {
    assertThat(
            STUBS.stream()
                .flatMap(s -> Declaration.of(s).stream())
                .flatMap(d -> d.tags(DocTag.class))
                .filter(tag -> HAVE_NO_TEXT.contains(tag.getClass()) && !tag.text().isEmpty()))
        .isEmpty();
  }

  @Test
  void everyFileIsMarkedAsMeta() {
    assertThat(STUBS.stream()).allMatch(s -> s.docs().file().isPresent(), "has @meta");
  }

  @Test
  void everyVersionIsOneOfOurs() {
    assertThat(STUBS.stream().flatMap(s -> found(VERSION, s)).map(r -> r.group(1)).distinct())
        .allMatch(v -> v.matches("(=5\\.1|>?5\\.[1-5]|JIT)(, (>?5\\.[1-5]|JIT))*"));
  }

  @ParameterizedTest
  @EnumSource
  void everyTypeIsDeclared(Dialect dialect) {
    Set<String> declared =
        Declaration.of(dialect).stream()
            .filter(Declaration::isType)
            .map(d -> d.name().substring(d.name().indexOf(' ') + 1))
            .collect(Collectors.toSet());
    List<String> used =
        Stub.of(dialect).stream().flatMap(s -> found(NAME, s)).map(r -> r.group(1)).toList();
    assertThat(used).contains("string", "file", "osdate");
    assertThat(used.stream().filter(name -> !BUILT_IN.contains(name) && !declared.contains(name)))
        .isEmpty();
  }

  @ParameterizedTest
  @EnumSource
  void nothingIsDeclaredTwice(Dialect dialect) {
    Map<String, Long> times =
        Declaration.of(dialect).stream()
            .collect(Collectors.groupingBy(Declaration::name, Collectors.counting()));
    assertThat(times).isNotEmpty();
    assertThat(times.entrySet().stream().filter(e -> e.getValue() > 1)).isEmpty();
  }

  private static Stream<MatchResult> found(Pattern pattern, Stub stub) {
    return pattern.matcher(DocDump.print(stub.tree())).results();
  }
}
