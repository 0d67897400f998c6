package dev.luna.cli.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import dev.luna.cli.Cli;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class SarifReportTest {
  @TempDir Path folder;

  /// The schema of the standard, from the jar of a library that carries it.
  private static Schema schema() throws IOException {
    try (InputStream in =
        SarifReportTest.class.getResourceAsStream("/schema/sarif-schema-2.1.0.json")) {
      return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_7)
          .getSchema(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    }
  }

  private String sarif(String... paths) {
    String[] args = new String[paths.length + 3];
    System.arraycopy(new String[] {"check", "--format", "sarif"}, 0, args, 0, 3);
    System.arraycopy(paths, 0, args, 3, paths.length);
    return Cli.in(folder).run(args).out();
  }

  private JsonNode run(String... paths) {
    return new ObjectMapper().readTree(sarif(paths)).at("/runs/0");
  }

  private static List<String> all(JsonNode run, String pointer) {
    return run.get("results").valueStream().map(result -> result.at(pointer).asString()).toList();
  }

  @Test
  void theReportKeepsTheStandardsSchema() throws IOException {
    Files.createSymbolicLink(folder.resolve("nowhere.lua"), Path.of("nosuch"));
    Cli.in(folder)
        .file("fine.lua", "return 1\n")
        .file("a b/ü.lua", "print('🙂' x\ngoto f\nlocal y\n::f:: y()\n");

    String sarif = sarif();

    assertThat(schema().validate(sarif, InputFormat.JSON)).isEmpty();
    assertThat(sarif).contains("\"cannot-read\"", "\"relatedLocations\"").endsWith("}\n");
  }

  @Test
  void everyResultHasItsRule() throws IOException {
    Files.createSymbolicLink(folder.resolve("nowhere.lua"), Path.of("nosuch"));
    Cli.in(folder).file("a.lua", "local x = 1 +\nlocal y = 1, 2\n");
    JsonNode run = run();

    assertThat(all(run, "/ruleId")).contains("cannot-read", "miss-exp", "redundant-value");
    assertThat(run.at("/tool/driver/rules").findValuesAsString("id"))
        .doesNotHaveDuplicates()
        .containsAll(all(run, "/ruleId"));
  }

  @Test
  void nothingFoundKeepsTheSchemaToo() throws IOException {
    assertThat(schema().validate(sarif(), InputFormat.JSON)).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"\"level\": \"error\"", "\"startLine\": 1", "\"columnKind\": \"utf16CodeUnits\""})
  void theSchemaNoticesWhatIsWrong(String right) throws IOException {
    Cli.in(folder).file("a.lua", "local x = 1 +\n");
    String sarif = sarif();

    assertThat(sarif).contains(right);
    String wrong = sarif.replace(right, right.replaceFirst(": .*", ": -1"));
    assertThat(schema().validate(wrong, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void columnsAreUtf16() {
    Cli.in(folder).file("a.lua", "s = '🙂🙂' )\n");

    JsonNode region = run().at("/results/0/locations/0/physicalLocation/region");

    assertThat(region.get("startColumn").asInt()).isEqualTo(12);
    assertThat(region.get("endColumn").asInt()).isEqualTo(13);
  }

  @Test
  void filesBelowTheFolderHaveRelativeUris() {
    Cli.in(folder).file("a b/ü%.lua", "x").file("c:d.lua", "x");

    assertThat(all(run(), "/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly("a%20b/%C3%BC%25.lua", "./c:d.lua");
    assertThat(all(run(folder.toString()), "/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly("a%20b/%C3%BC%25.lua", "./c:d.lua");
  }

  @Test
  void filesElsewhereHaveAbsoluteUris(@TempDir Path elsewhere) {
    Cli.in(elsewhere).file("a.lua", "x");

    assertThat(all(run(elsewhere.toString()), "/locations/0/physicalLocation/artifactLocation/uri"))
        .containsExactly(elsewhere.resolve("a.lua").toUri().toString());
  }

  @Test
  void aFingerprintSurvivesEditsElsewhere() {
    Cli.in(folder).file("a.lua", "local x = 1 +\n");
    List<String> before = all(run(), "/partialFingerprints/lunaFinding~1v1");
    Cli.in(folder).file("a.lua", "-- a comment\n\n  local x = 1 +\n");

    assertThat(all(run(), "/partialFingerprints/lunaFinding~1v1")).isEqualTo(before);
  }

  @Test
  void onALongLineOnlyWhatIsNearCounts() {
    String near = "1, ".repeat(200) + "y. }";
    Cli.in(folder).file("a.lua", "x = {10, " + near + "\n");
    List<String> before = all(run(), "/partialFingerprints/lunaFinding~1v1");
    Cli.in(folder).file("a.lua", "x = {20, " + near + "\n");

    assertThat(all(run(), "/partialFingerprints/lunaFinding~1v1")).isNotEmpty().isEqualTo(before);
  }

  @Test
  void noTwoFindingsHaveOneFingerprint() {
    Cli.in(folder).file("a.lua", "do x. end do x. end\ndo x. end\n").file("b.lua", "do x. end\n");

    List<String> fingerprints = all(run(), "/partialFingerprints/lunaFinding~1v1");

    assertThat(fingerprints).hasSizeGreaterThanOrEqualTo(4).doesNotHaveDuplicates();
  }

  /// Whatever looks at the whole line for each finding takes very long here, which the limit for
  /// all tests of a module ends (pom.xml).
  @Test
  @Tag("slow")
  void manyFindingsOnALongLineAreReported() {
    Cli.in(folder).file("a.lua", "x = {" + "🙂 @ [ , ".repeat(100_000));

    List<String> fingerprints = all(run(), "/partialFingerprints/lunaFinding~1v1");

    assertThat(fingerprints).hasSizeGreaterThan(100_000).doesNotHaveDuplicates();
  }

  @Test
  void rulesExplainThemselves() {
    Cli.in(folder).file("a.lua", "break\n");

    JsonNode rules = run().at("/tool/driver/rules");

    assertThat(rules.findValuesAsString("id")).contains("miss-end", "unused-local");
    JsonNode rule =
        rules
            .valueStream()
            .filter(r -> r.get("id").asString().equals("break-outside"))
            .findFirst()
            .orElseThrow();
    assertThat(rule.at("/shortDescription/text").asString())
        .isEqualTo("A `break` stands in no loop");
    assertThat(rule.at("/help/text").asString()).contains("Wrong:\n    local function f(x)");
    assertThat(rule.at("/help/markdown").asString()).contains("```lua");
  }
}
