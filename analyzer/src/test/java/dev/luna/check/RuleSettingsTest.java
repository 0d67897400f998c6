package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.ProjectConfig;
import dev.luna.project.TestWorkspace;
import dev.luna.project.settings.ConfigFormat;
import dev.luna.project.settings.ConfigReading;
import dev.luna.project.settings.Decoder;
import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What a project's files of configuration make of the rules.
class RuleSettingsTest {
  private static final String CODE =
      """
      local unused = 1
      function Global() do end end
      goto nowhere
      """;

  private static List<String> codes(ConfigFormat format, String file, String text) {
    return codes(format, file, text, CODE);
  }

  private static List<String> codes(ConfigFormat format, String file, String text, String code) {
    ProjectConfig config = Decoder.decode(ConfigReading.of(format, file, text).settings());
    RuleSettings settings =
        RuleSettings.of(config.check(), config.lua().globals(), config.quietOf("main.lua"));
    return TestWorkspace.of(Dialect.LUA54, settings, Map.of("main.lua", code))
        .analysis("main.lua")
        .findings()
        .stream()
        .map(Finding::code)
        .distinct()
        .sorted()
        .toList();
  }

  private static List<String> luarc(String text) {
    return codes(ConfigFormat.LUARC, ".luarc.json", text);
  }

  @Test
  void fieldsThatLuacheckIsToldOfAreThere() {
    String rc =
        "read_globals = { table = { fields = { 'copy' } }, math = { other_fields = true } }";
    String known = "print(table.copy({}), math.sign(1))";
    String unknown = "print(table.clone({}))";

    assertThat(codes(ConfigFormat.LUACHECKRC, ".luacheckrc", rc, known)).isEmpty();
    assertThat(codes(ConfigFormat.LUACHECKRC, ".luacheckrc", rc, unknown))
        .containsExactly("undefined-field");
  }

  @Test
  void nothingSaidIsTheDefault() {
    assertThat(luarc("{}"))
        .contains("unused-local", "empty-block", "no-visible-label")
        .doesNotContain("missing-global-doc");
  }

  @Test
  void diagnosticsMayBeOffAltogether() {
    assertThat(luarc("{ \"diagnostics.enable\": false }")).isEmpty();
  }

  @Test
  void aStatusSwitchesOnAndOff() {
    assertThat(
            luarc(
                """
                { "diagnostics.neededFileStatus": {
                    "unused-local": "None", "missing-global-doc": "Any" } }
                """))
        .contains("missing-global-doc")
        .doesNotContain("unused-local");
  }

  @Test
  void aStatusOfAGroupIsOneOfItsRules() {
    assertThat(luarc("{ \"diagnostics.groupFileStatus\": { \"unused\": \"None\" } }"))
        .doesNotContain("unused-local", "empty-block")
        .contains("no-visible-label");
  }

  @Test
  void anotherServersNameStandsForItsRules() {
    assertThat(luarc("{ \"diagnostics.disable\": [\"unused\"] }"))
        .doesNotContain("unused-local")
        .contains("empty-block");
    assertThat(luarc("{ \"diagnostics.disable\": [\"syntax-error\"] }"))
        .doesNotContain("no-visible-label");
    assertThat(
            luarc(
                """
                { "diagnostics.severity": { "unused": "Off", "unused-local": "Error" } }
                """))
        .contains("unused-local");
  }

  @Test
  void strictSwitchesOnWhatIsOffByDefault() {
    assertThat(codes(ConfigFormat.LUNA_TOML, "Luna.toml", "[check]\nstrict = true\n"))
        .contains("missing-global-doc");
  }

  @Test
  void whatLuacheckIgnoresIsNotTold() {
    assertThat(codes(ConfigFormat.LUACHECKRC, ".luacheckrc", "ignore = { \"211/unused\" }\n"))
        .doesNotContain("unused-local")
        .contains("empty-block");
  }
}
