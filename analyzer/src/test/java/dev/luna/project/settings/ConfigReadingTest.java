package dev.luna.project.settings;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.check.Rule;
import dev.luna.check.RuleSettings;
import dev.luna.check.Severity;
import dev.luna.config.Choices.Choice;
import dev.luna.config.ConfigProblem;
import dev.luna.config.FileStatus;
import dev.luna.config.Level;
import dev.luna.config.PathTemplate;
import dev.luna.config.ProjectConfig;
import dev.luna.config.Quiet;
import dev.luna.syntax.Dialect;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class ConfigReadingTest {

  private static ConfigReading read(ConfigFormat format, String text) {
    return ConfigReading.of(format, format.files().getFirst(), text);
  }

  private static ProjectConfig good(ConfigFormat format, String text) {
    ConfigReading reading = read(format, text);
    assertThat(reading.problems()).isEmpty();
    return Decoder.decode(reading.settings());
  }

  private static List<String> problems(ConfigFormat format, String text) {
    return read(format, text).problems().stream().map(ConfigProblem::sentence).toList();
  }

  @Test
  void codesThatNoFindingHasAreTold() {
    assertThat(
            problems(
                ConfigFormat.LUNA_TOML,
                """
                [check.severity]
                unused-locals = "off"
                zzz = "error"
                miss-end = "warning"
                syntax-error = "warning"
                codestyle-check = "hint"
                """))
        .containsExactly(
            "config has no effect (Luna.toml:2:1): no finding has the code 'unused-locals': did you"
                + " mean 'unused-local'?",
            "config has no effect (Luna.toml:3:1): no finding has the code 'zzz'");
    assertThat(
            problems(
                ConfigFormat.LUARC,
                """
                {"diagnostics.disable": ["unused-local", "undefined-globl", "type-not-found"],
                 "diagnostics.severity": {"redefined-lcal": "Error", "spell-check": "Hint"},
                 "diagnostics.neededFileStatus": {"no-unknown": "Any", "xxx": "None"},
                 "diagnostics.groupSeverity": {"type-chek": "Error"}}
                """))
        .containsExactly(
            "config has no effect (.luarc.json:1:42): no finding has the code 'undefined-globl':"
                + " did you mean 'undefined-global'?",
            "config has no effect (.luarc.json:2:27): no finding has the code 'redefined-lcal':"
                + " did you mean 'redefined-local'?",
            "config has no effect (.luarc.json:3:56): no finding has the code 'xxx'",
            "config has no effect (.luarc.json:4:32): no finding has the group 'type-chek': did you"
                + " mean 'type-check'?");
  }

  @Test
  void lunaTomlSaysHowFilesAreRead() {
    var config =
        good(
            ConfigFormat.LUNA_TOML,
            """
            [module]
            name = "m"
            authors = ["a", "b"]

            [lua]
            dialect = "5.1"
            path = ["lib/?.lua"]
            globals = ["vim", "gl*"]
            libraries = ["~/lib"]
            ignore = ["gen/"]

            [[lua.scope]]
            paths = ["spec"]
            dialect = "luajit"
            globals = ["describe"]

            [check]
            strict = true
            fail-on = "never"
            severity = { unused-local = "off", "miss-end" = "error" }
            """);

    assertThat(config.lua().dialect()).contains(Dialect.LUA51);
    assertThat(config.lua().path()).containsExactly(new PathTemplate("lib/?.lua"));
    assertThat(config.lua().globals().contains("glClear")).isTrue();
    assertThat(config.lua().globals().contains("aglClear")).isFalse();
    assertThat(config.lua().libraries()).containsExactly("~/lib");
    assertThat(config.lua().ignored().match("gen", true)).isTrue();
    assertThat(config.luaOf("spec/a.lua").dialect()).contains(Dialect.LUAJIT);
    assertThat(config.luaOf("spec/a.lua").globals().contains("describe")).isTrue();
    assertThat(config.check().strict()).isTrue();
    assertThat(config.check().failOn()).contains(Level.OFF);
    assertThat(config.check().severity().byCode().get("unused-local"))
        .isEqualTo(new Choice<>(Level.OFF, false));
  }

  @Test
  void aMistakeHasItsPlaceAndTheRestHolds() {
    String text =
        """
        [lua]
        globals = ["a", 3, "b"]
        # a comment
        path = 12
        dialect = "5.9"
        libraries = = 1
        ignore = ["x"]
        """;

    assertThat(problems(ConfigFormat.LUNA_TOML, text))
        .containsExactly(
            "cannot read config (Luna.toml:2:17): expected a string, found 3",
            "cannot read config (Luna.toml:4:8): expected a list, found 12",
            "cannot read config (Luna.toml:5:11): expected 5.1, 5.2, 5.3, 5.4, 5.5, luajit or luna,"
                + " found '5.9'",
            "cannot read config (Luna.toml:6:13): unexpected '=', expected a value");
    var config = Decoder.decode(read(ConfigFormat.LUNA_TOML, text).settings());
    assertThat(config.lua().globals().writable()).containsExactly("a", "b");
    assertThat(config.lua().ignored().match("x", false)).isTrue();
  }

  @Test
  void aColumnIsACodePointInEachFormat() {
    assertThat(problems(ConfigFormat.LUNA_TOML, "lua.globals = ['\uD83D\uDE00', 3]\n"))
        .containsExactly("cannot read config (Luna.toml:1:21): expected a string, found 3");
    assertThat(
            problems(
                ConfigFormat.LUARC,
                "{'a': '\uD83D\uDE00',\n 'workspace.library': ['\uD83D\uDE00', 3]}"
                    .replace('\'', '"')))
        .contains("cannot read config (.luarc.json:2:29): expected a string, or a table, found 3");
    assertThat(problems(ConfigFormat.LUACHECKRC, "globals = {'\uD83D\uDE00', 3}\n"))
        .containsExactly("cannot read config (.luacheckrc:1:17): expected a name, found 3");
  }

  @Test
  void anUnknownKeyIsToldOnceWithTheNearestOne() {
    assertThat(
            problems(
                ConfigFormat.LUNA_TOML,
                "[lua]\ndialekt = 1\n[luna]\nx = 1\n[[lua.scope]]\npath = []\nglobal = []\n"))
        .containsExactly(
            "config has no effect (Luna.toml:2:1): unknown key 'lua.dialekt': did you mean"
                + " 'lua.dialect'?",
            "config has no effect (Luna.toml:3:1): unknown key 'luna': did you mean 'lua'?",
            "config has no effect (Luna.toml:7:1): unknown key 'global': did you mean 'globals'?");
    assertThat(problems(ConfigFormat.LUNA_TOML, "lua = 3\n"))
        .containsExactly("cannot read config (Luna.toml:1:7): expected a table, found 3");
  }

  @Test
  void aKeyInTheWrongTableOrAMistypedTableIsToldWhereItBelongs() {
    assertThat(
            problems(
                ConfigFormat.LUNA_TOML,
                "dialect = '5.4'\nglobals = []\n[Lua]\nx = 1\n[chekc]\ny = 1\n[zzzzzz]\n"))
        .containsExactly(
            "config has no effect (Luna.toml:1:1): unknown key 'dialect': did you mean"
                + " 'lua.dialect'?",
            "config has no effect (Luna.toml:2:1): unknown key 'globals': did you mean"
                + " 'lua.globals'?",
            "config has no effect (Luna.toml:3:1): unknown key 'Lua': did you mean 'lua'?",
            "config has no effect (Luna.toml:5:1): unknown key 'chekc': did you mean 'check'?",
            "config has no effect (Luna.toml:7:1): unknown key 'zzzzzz'");
  }

  /// Where the name of a table is broken, its keys are no fault of their own.
  @Test
  void whatFollowsABrokenLineIsNotUseless() {
    assertThat(problems(ConfigFormat.LUNA_TOML, "[lua]]\ndialect = '5.1'\nx = 1\n"))
        .singleElement()
        .asString()
        .contains("1:5");
  }

  @Test
  void aDialectWithoutQuotesIsTold() {
    assertThat(problems(ConfigFormat.LUNA_TOML, "[lua]\ndialect = 5.4\n"))
        .containsExactly(
            "cannot read config (Luna.toml:2:11): expected a string, found the number 5.4: write it"
                + " in quotes, \"5.4\"");
  }

  @Test
  void whatNothingObeysYetIsToldOnce() {
    assertThat(
            problems(ConfigFormat.LUNA_TOML, "[format]\nindent = 2\nwidth = 3\n[test]\njobs = 1\n"))
        .containsExactly(
            "config has no effect (Luna.toml:1:1): nothing in Luna obeys 'format.*' yet",
            "config has no effect (Luna.toml:4:1): nothing in Luna obeys 'test.*' yet");
    assertThat(problems(ConfigFormat.LUARC, "{\"Lua.runtime.plugin\": \"x.lua\"}"))
        .containsExactly(
            "config has no effect (.luarc.json:1:2): nothing in Luna obeys 'runtime.plugin' yet");
  }

  @Test
  void whatLunaDoesNotHaveIsNamedOnceWhateverIsSaidOfIt() {
    String text = "{'hint.enable': true, 'hint': {'paramName': 'All'}, 'completion.showWord': 1}";

    assertThat(problems(ConfigFormat.LUARC, text.replace('\'', '"')))
        .containsExactly(
            "config has no effect (.luarc.json:1:2): nothing in Luna obeys 'hint.*' yet",
            "config has no effect (.luarc.json:1:53): nothing in Luna obeys 'completion.*' yet");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      value = {
        "{\"runtime.version\": \"LuaJIT\"}",
        "{\"runtime\": {\"version\": \"LuaJIT\"}}",
        "{\"Lua.runtime.version\": \"LuaJIT\"}",
        "{\"Lua\": {\"runtime.version\": \"LuaJIT\"}}",
        "{\"Lua\": {\"runtime\": {\"version\": \"luajit\"}}}",
        "{\"Lua.runtime\": {\"version\": \"LuaJIT\",}, // why",
      })
  void keysMayBeNestedDottedAndPrefixed(String text) {
    for (ConfigFormat format : List.of(ConfigFormat.LUARC, ConfigFormat.EMMYRC)) {
      assertThat(read(format, text).dialect()).contains(Dialect.LUAJIT);
    }
  }

  @Test
  void luarcIsObeyed() {
    var config =
        good(
            ConfigFormat.LUARC,
            """
            {
              "$schema": "https://example.org",
              // comments
              "runtime.version": "Lua 5.1", /* and
              more */
              "runtime.path": ["?.lua", "./lua/?.lua"],
              "runtime.pathStrict": true,
              "diagnostics": {
                "globals": ["vim"],
                "globalsRegex": ["^%u+$"],
                "disable": ["lowercase-global"],
                "severity": {"unused-local": "Error!", "empty-block": "Hint"},
                "groupSeverity": {"unused": "Warning", "strong": "Fallback"},
                "neededFileStatus": {"no-unknown": "Any"},
                "groupFileStatus": {"strong": "None"},
              },
              "workspace": {"library": ["${3rd}/love2d/library"], "ignoreDir": [".vscode", "out"],
                "useGitIgnore": false, "checkThirdParty": false},
              "type.weakNilCheck": true,
              "window.statusBar": true,
              "telemetry.enable": false,
            }
            """);

    assertThat(config.lua().dialect()).contains(Dialect.LUA51);
    assertThat(config.lua().path())
        .containsExactly(new PathTemplate("?.lua"), new PathTemplate("lua/?.lua"));
    assertThat(config.lua().globals().contains("vim")).isTrue();
    assertThat(config.lua().globals().contains("ABC")).isTrue();
    assertThat(config.lua().globals().contains("abc")).isFalse();
    assertThat(config.lua().gitIgnored()).isFalse();
    assertThat(config.lua().ignored().matchAtOrAbove("a/out/b.lua")).isTrue();
    var check = config.check();
    var rules = RuleSettings.of(check, config.lua().globals(), List.of());
    assertThat(rules.severity(Rule.LOWERCASE_GLOBAL)).isEmpty();
    assertThat(rules.severity(Rule.UNUSED_LOCAL)).contains(Severity.ERROR);
    assertThat(rules.severity(Rule.EMPTY_BLOCK)).contains(Severity.WARNING);
    assertThat(check.status().byCode().keySet()).containsExactly("no-unknown");
    assertThat(check.status().byGroup()).isEqualTo(Map.of("strong", FileStatus.NONE));
    assertThat(check.types().weakNil()).isTrue();
  }

  @Test
  void emmyrcIsObeyed() {
    var config =
        good(
            ConfigFormat.EMMYRC,
            """
            {
              "runtime": {"version": "Lua5.3", "requirePattern": ["?.lua"]},
              "workspace": {"library": ["a", {"path": "b"}], "ignoreGlobs": ["**/*.gen.lua"]},
              "diagnostics": {"globalsRegex": ["^gl[A-Z]"], "severity": {"unused": "hint"}}
            }
            """);

    assertThat(config.lua().dialect()).contains(Dialect.LUA53);
    assertThat(config.lua().libraries()).containsExactly("a", "b");
    assertThat(config.lua().ignored().matchAtOrAbove("x/y.gen.lua")).isTrue();
    assertThat(config.lua().globals().contains("glEnd")).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "'workspace.checkThirdParty': false",
        "'workspace.checkThirdParty': 'disable'",
        "'workspace.enableReindex': false",
        "'diagnostics.enableScheme': ['file']",
        "'diagnostics.validScheme': ['file']",
        "'diagnostics.libraryFiles': 'Opened'",
        "'diagnostics.ignoredFiles': 'Opened'",
        "'workspace.maxPreload': 1",
        "'window.statusBar': true",
      })
  void whatLunaDoesAnywayIsNotTold(String key) {
    assertThat(problems(ConfigFormat.LUARC, "{" + key.replace('\'', '"') + "}")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '`',
      textBlock =
          """
          workspace.checkThirdParty  | true          | Luna always does as if
          workspace.checkThirdParty  | "Apply"       | Luna always does as if
          workspace.checkThirdParty  | "Maybe"       | expected Ask, Apply
          workspace.enableReindex    | true          | Luna always does as if
          workspace.reindexDuration  | 5000          | nothing in Luna obeys
          diagnostics.enableScheme   | ["file", "x"] | nothing in Luna obeys
          diagnostics.enableScheme   | ["git"]       | nothing in Luna obeys
          diagnostics.libraryFiles   | "Enable"      | Luna always does as if
          diagnostics.libraryFiles   | "Disable"     | Luna always does as if
          diagnostics.ignoredFiles   | "Disable"     | Luna always does as if
          resource.paths             | ["a"]         | nothing in Luna obeys
          """,
      delimiter = '|')
  void whatLunaDoesNotDoIsTold(String key, String value, String message) {
    assertThat(problems(ConfigFormat.LUARC, "{\"%s\": %s}".formatted(key, value)))
        .singleElement()
        .asString()
        .contains(message);
  }

  @Test
  void whatALibraryIsGivenIsObeyedOrNamed() {
    assertThat(
            problems(
                ConfigFormat.EMMYRC,
                """
                {"workspace": {"library": [
                  {"path": "a", "ignoreDir": ["x"], "ignoreGlobs": ["**/q.lua"]},
                  {"path": "b", "ignoreDir": ["y"]},
                  {"Path": "c"},
                  {"path": 1},
                  2
                ]}}
                """))
        .containsExactly(
            "config has no effect (.emmyrc.json:2:17): nothing in Luna obeys 'ignoreDir' yet",
            "config has no effect (.emmyrc.json:2:37): nothing in Luna obeys 'ignoreGlobs' yet",
            "config has no effect (.emmyrc.json:4:4): unknown key 'Path': did you mean 'path'?",
            "cannot read config (.emmyrc.json:5:12): expected a string, found 1",
            "cannot read config (.emmyrc.json:6:3): expected a string, or a table, found 2");
  }

  @Test
  void brokenJsonHoldsUpToTheMistake() {
    String text = "{\n  \"diagnostics.globals\": [\"a\"],\n  \"hover.enable\": fals\n}";

    List<ConfigProblem> problems = read(ConfigFormat.LUARC, text).problems();
    assertThat(problems).hasSize(1);
    assertThat(problems.getFirst().line()).isEqualTo(3);
    assertThat(problems.getFirst().severity()).isEqualTo(Level.ERROR);
    var config = Decoder.decode(read(ConfigFormat.LUARC, text).settings());
    assertThat(config.lua().globals().contains("a")).isTrue();
    assertThat(problems(ConfigFormat.LUARC, "[1]"))
        .containsExactly("cannot read config (.luarc.json:1:1): expected an object");
  }

  @Test
  void whatLunaAlwaysDoesCanOnlyBeSaid() {
    assertThat(problems(ConfigFormat.LUARC, "{\"runtime.pathStrict\": false}"))
        .containsExactly(
            "config has no effect (.luarc.json:1:2): Luna always does as if 'runtime.pathStrict'"
                + " were true");
  }

  @Test
  void luacheckrcIsReadAndNotRun() {
    var config =
        good(
            ConfigFormat.LUACHECKRC,
            """
            local more = { "c", "d" .. "e" }
            std = "lua51+busted+game+more"
            stds.game = { globals = { "player" }, read_globals = { world = { fields = { "x" } } } }
            stds.more = { read_globals = { table = { fields = { "copy", of = { fields = { "y" } } } } } }
            globals = { "a", b = { other_fields = true } }
            read_globals = more
            ignore = { "212/self", "113", "_.*" }
            exclude_files = { "vendor/*" }
            max_line_length = false
            unused_args = false
            files["spec"] = { std = "+luajit", globals = { "only" } }
            files["spec/deep"].ignore = { "4" }
            """);

    var globals = config.lua().globals();
    assertThat(config.lua().dialect()).contains(Dialect.LUA51);
    assertThat(globals.writable()).containsExactlyInAnyOrder("player", "a", "b");
    assertThat(globals.readOnly()).contains("world", "c", "de", "describe");
    assertThat(globals.containsField("world", "x")).isTrue();
    assertThat(globals.containsField("world", "y")).isFalse();
    assertThat(globals.containsField("table", "copy")).isTrue();
    assertThat(globals.containsField("table.of", "y")).isTrue();
    assertThat(globals.containsField("b", "anything")).isTrue();
    assertThat(config.lua().ignored().matchAtOrAbove("vendor/x.lua")).isTrue();
    assertThat(config.luaOf("spec/x.lua").dialect()).contains(Dialect.LUAJIT);
    assertThat(config.luaOf("spec/x.lua").globals().contains("only")).isTrue();
    assertThat(config.luaOf("a/spec/x.lua").globals().contains("only")).isFalse();
    List<Quiet> quiet = config.quietOf("a.lua");
    assertThat(quiet).anyMatch(q -> q.covers("212", "self"));
    assertThat(quiet).anyMatch(q -> q.covers("213", "i"));
    assertThat(quiet).anyMatch(q -> q.covers("211", "_unused"));
    assertThat(quiet).noneMatch(q -> q.covers("211", "x_unused"));
    assertThat(quiet).noneMatch(q -> q.covers("411", "x"));
    assertThat(config.quietOf("spec/deep/a.lua")).anyMatch(q -> q.covers("411", "x"));
    assertThat(config.check().longestLine()).isEmpty();
  }

  /// The letter of a class such as `%d` does not make it a pattern of names.
  @Test
  void aPatternOfLuacheckWithClassesIsOneOfNumbers() {
    List<Quiet> quiet =
        good(ConfigFormat.LUACHECKRC, "ignore = { '21%d', '%d_' }").quietOf("a.lua");

    assertThat(quiet).anyMatch(q -> q.covers("213", "i"));
    assertThat(quiet).noneMatch(q -> q.covers("221", "i"));
    assertThat(quiet).noneMatch(q -> q.covers("411", "213"));
    assertThat(quiet).anyMatch(q -> q.covers("411", "1_"));
  }

  @Test
  void ofALuacheckrcOnlyConstantsCount() {
    String text =
        """
        std = os.getenv("STD")
        globals = { "a", compute() }
        for i = 1, 3 do end
        global = { "x" }
        max_line_length = 80
        module = true
        x = = 1
        """;

    assertThat(problems(ConfigFormat.LUACHECKRC, text))
        .contains(
            "config has no effect (.luacheckrc:1:7): this is no constant: only constants are read",
            "config has no effect (.luacheckrc:3:1): this statement is not run: only constants are"
                + " read",
            "config has no effect (.luacheckrc:6:1): nothing in Luna obeys 'module' yet")
        .anyMatch(
            p -> p.startsWith("cannot read config (.luacheckrc:4:10): expected true or false"))
        .anyMatch(p -> p.startsWith("cannot read config (.luacheckrc:7:4):"));
    var config = Decoder.decode(read(ConfigFormat.LUACHECKRC, text).settings());
    assertThat(config.lua().globals().contains("a")).isTrue();
    assertThat(config.check().longestLine()).contains(80);
  }

  @Test
  void aLuacheckrcMayReturnItsOptions() {
    var config = good(ConfigFormat.LUACHECKRC, "return { std = 'luajit', globals = {'a'} }");

    assertThat(config.lua().dialect()).contains(Dialect.LUAJIT);
    assertThat(config.lua().globals().contains("a")).isTrue();
  }

  @Test
  void longChainsDoNotOverflow() {
    String text =
        "globals = {\"a\"" + "..\"b\"".repeat(20_000) + "}\nx" + ".y".repeat(20_000) + " = 1";

    assertThat(read(ConfigFormat.LUACHECKRC, text).problems()).hasSizeLessThan(10);
  }

  /// Any text is read; the places of problems are in it.
  @ParameterizedTest
  @EnumSource
  void noTextIsTooBroken(ConfigFormat format) {
    String whole =
        switch (format) {
          case LUNA_TOML ->
              "[lua]\ndialect = \"5.1\"\nglobals = [\"a\", \"b\"]\n[[lua.scope]]\npaths = [\"x\"]\n[check]\nseverity = { a = \"off\" }\n";
          case LUARC, EMMYRC ->
              "{\"runtime\": {\"version\": \"Lua 5.1\"}, // c\n\"diagnostics.globals\": [\"a\", \"b\"], \"hint\": {\"enable\": true}}";
          case LUACHECKRC ->
              "std = \"lua51\"\nglobals = {\"a\", b = {}}\nfiles[\"x\"] = {ignore = {\"2\"}}\nstds.x = {}\n";
        };
    Random random = new Random(3);
    for (int i = 0; i < 400; i++) {
      int from = random.nextInt(whole.length());
      int to = Math.min(whole.length(), from + random.nextInt(4));
      String put = List.of("", "\"", "[", "}", "=", "1", "\n", ",").get(random.nextInt(8));
      String text = whole.substring(0, from) + put + whole.substring(to);

      ConfigReading reading = read(format, text);
      Decoder.decode(reading.settings());

      int lines = text.split("\n", -1).length;
      assertThat(reading.problems())
          .allMatch(p -> p.line() >= 1 && p.line() <= lines && p.column() >= 1);
    }
  }

  @Test
  void strongerFilesBeatWeakerOnes() {
    Settings weak = read(ConfigFormat.LUACHECKRC, "std = 'lua51'\nglobals = {'a'}\n").settings();
    Settings middle =
        read(
                ConfigFormat.LUARC,
                "{\"runtime.version\": \"Lua 5.2\", \"runtime.path\": [\"x/?.lua\"],"
                    + "\"diagnostics\": {\"globals\": [\"b\"], \"severity\": {\"p\": \"Hint\", \"q\": \"Hint\"}}}")
            .settings();
    Settings strong =
        read(
                ConfigFormat.LUNA_TOML,
                "[lua]\ndialect = '5.3'\npath = ['y/?.lua']\n[check.severity]\np = 'error'\n")
            .settings();

    var config = Decoder.decode(weak.under(middle).under(strong));

    assertThat(config.lua().dialect()).contains(Dialect.LUA53);
    assertThat(config.lua().globals().writable()).containsExactly("a", "b");
    assertThat(config.lua().path()).containsExactly(new PathTemplate("y/?.lua"));
    assertThat(config.check().severity().byCode())
        .isEqualTo(
            Map.of("p", new Choice<>(Level.ERROR, false), "q", new Choice<>(Level.HINT, false)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      value = {
        "lua | -",
        "lua >= 5.1 | 5.4",
        "lua >= 5.1, < 5.4 | 5.3",
        "lua == 5.1 | 5.1",
        "lua ~> 5.2 | 5.2",
        "lua <= 5.1 | 5.1",
        "lua >= 5.5 | 5.5",
        "lua >= 6 | -",
        "lua-cjson == 2.1 | -",
        "luasocket | -",
        "lua 5.3-1 | 5.3",
        "lua ~= 5.4 | 5.5",
      })
  void aRockspecAsksForALua(String dependency, String option) {
    String text = "package = 'x'\ndependencies = { 'inspect', '" + dependency + "' }";

    assertThat(Rockspec.read(text).dialect().map(Dialect::option).orElse(null)).isEqualTo(option);
  }
}
