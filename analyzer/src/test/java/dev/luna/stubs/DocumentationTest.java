package dev.luna.stubs;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Param;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.DocTag.FlagKind;
import dev.luna.syntax.doc.TypeExpr;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Whoever hovers over something of the standard libraries is told what it is.
class DocumentationTest {

  /// Functions that return nothing in any version that declares them so; tried in the real ones.
  private static final Set<String> WITHOUT_RESULT =
      Set.of(
          "module",
          "print",
          "warn",
          "debug.debug",
          "debug.sethook",
          "debug.upvaluejoin",
          "math.randomseed",
          "package.seeall",
          "table.insert",
          "table.sort",
          "jit.attach",
          "jit.flush",
          "jit.off",
          "jit.on",
          "jit.opt.start",
          "<ffi>.cdef",
          "<ffi>.copy",
          "<ffi>.fill",
          "ffi.callback:free",
          "ffi.callback:set",
          "<table.clear>",
          "string.buffer:free",
          "<jit.bc>.dump",
          "<jit.bc>.off",
          "<jit.bc>.on",
          "<jit.bc>.start",
          "<jit.dump>.off",
          "<jit.dump>.on",
          "<jit.dump>.start",
          "<jit.p>.start",
          "<jit.p>.stop",
          "<jit.profile>.start",
          "<jit.profile>.stop",
          "<jit.v>.off",
          "<jit.v>.on",
          "<jit.v>.start",
          "<jit.zone>.flush");

  private static final List<Declaration> ALL =
      Stub.of(Dialect.LUAJIT).stream().flatMap(s -> Declaration.of(s).stream()).toList();

  private static Stream<Declaration> functions() {
    return ALL.stream().filter(d -> d.function().isPresent());
  }

  @Test
  void everythingHasASummary() {
    assertThat(ALL).hasSizeGreaterThan(300);
    assertThat(ALL.stream().filter(d -> summary(d).isBlank())).isEmpty();
  }

  /// A sentence that runs over the window is not read.
  @Test
  void summariesAreShort() {
    assertThat(ALL.stream().filter(d -> summary(d).length() > 160)).isEmpty();
  }

  private static String summary(Declaration declaration) {
    return declaration.comment().map(c -> c.summary().text()).orElse("");
  }

  @Test
  void everyValueHasAType() {
    assertThat(
            ALL.stream()
                .filter(d -> d.function().isEmpty() && !d.isType())
                .filter(d -> d.tags(DocTag.TypeOf.class).findAny().isEmpty())
                .filter(d -> d.tags(DocTag.ClassDef.class).findAny().isEmpty()))
        .isEmpty();
  }

  @Test
  void everyFieldOfAClassHasATypeAndAText() {
    List<DocTag.Field> fields =
        ALL.stream().flatMap(d -> d.tags(DocTag.Field.class)).distinct().toList();
    assertThat(fields).hasSizeGreaterThan(50);
    assertThat(fields.stream().filter(f -> f.type() instanceof TypeExpr.Absent)).isEmpty();
    assertThat(fields.stream().filter(f -> f.text().isEmpty()).map(DocTag.Field::key)).isEmpty();
  }

  @Test
  void parametersAreThoseOfTheFunctionInOrder() {
    assertThat(functions())
        .allSatisfy(d ->
            assertThat(d.tags(DocTag.Param.class).map(p -> p.name().text()))
                .as(d.toString())
                .containsExactlyElementsOf(parameters(d.function().orElseThrow())));
  }

  static List<String> parameters(FunctionBody body) {
    return body.params().stream()
        .map(p -> p instanceof Param.Named named ? named.name().name() : "...")
        .toList();
  }

  @Test
  void everyParameterHasATypeAndAText() {
    assertThat(functions())
        .allSatisfy(d ->
            assertThat(d.tags(DocTag.Param.class))
                .as(d.toString())
                .allMatch(p -> !(p.type() instanceof TypeExpr.Absent), "typed")
                .allMatch(p -> !p.text().isEmpty() || p.type() instanceof TypeExpr.Choice, "told"));
  }

  @Test
  void everyResultHasATypeAndAName() {
    assertThat(functions().filter(d -> !WITHOUT_RESULT.contains(d.name())))
        .allSatisfy(d ->
            assertThat(d.tags(DocTag.Return.class))
                .as(d.toString())
                .isNotEmpty()
                .allMatch(r -> !r.items().isEmpty() && !r.text().isEmpty())
                .flatExtracting(DocTag.Return::items)
                .allMatch(r -> !r.name().isAbsent(), "named"));
  }

  @Test
  void functionsWithoutResultAreKnown() {
    assertThat(functions().filter(d -> d.tags(DocTag.Return.class).findAny().isEmpty()))
        .extracting(Declaration::name)
        .hasSameElementsAs(WITHOUT_RESULT);
  }

  @Test
  void resultsThatComeTogetherAreNoMoreThanThereAre() {
    assertThat(functions())
        .allSatisfy(d -> {
          var results = d.tags(DocTag.Return.class).flatMap(r -> r.items().stream()).toList();
          boolean open = !results.isEmpty() && results.getLast().name().text().equals("...");
          assertThat(d.tags(DocTag.ReturnOverload.class).map(r -> r.types().size()))
              .as(d.toString())
              .allMatch(n -> open || n <= results.size());
        });
  }

  @Test
  void whatIsDeprecatedSaysWhatToUseInstead() {
    assertThat(
            ALL.stream()
                .flatMap(d -> d.tags(DocTag.Flag.class))
                .filter(f -> f.kind() == FlagKind.DEPRECATED))
        .hasSizeGreaterThan(20)
        .allMatch(f -> !f.text().isEmpty());
  }
}
