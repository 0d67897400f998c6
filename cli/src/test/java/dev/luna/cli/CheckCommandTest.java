package dev.luna.cli;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;
import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.testkit.Expect;
import dev.luna.testkit.RandomProject;
import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Random;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.xml.sax.InputSource;

class CheckCommandTest {
  private static final String NO_LUA =
      "luna: found no Lua files (%s): folders are searched for *.lua; "
          + "names that begin with a dot are left out, unless they are given\n";

  private static final String BROKEN = "local x = 1 +\n";

  @TempDir Path folder;

  private Cli cli() {
    return Cli.in(folder);
  }

  @Test
  void aFolderWithoutMistakesIsFine() {
    var result = cli().file("a.lua", "return 1\n").run("check");

    assertThat(result)
        .isEqualTo(new Cli.Result(0, "checked 1 file as Lua 5.4 (default): no findings\n", ""));
  }

  @Test
  void aMistakeIsShownWithItsCode() {
    var result = cli().file("src/a.lua", BROKEN).run("check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    Expect.text(
            """
            error[miss-exp]: missing expression after '+', found the end of the file
             --> src/a.lua:1:14
              |
            1 | local x = 1 +
              |              ^

            checked 1 file as Lua 5.4 (default): 1 error
            """)
        .matches(result.out());
  }

  @Test
  void warningsThatAreNotShownAreCounted() {
    cli().file("a.lua", "print(x, y)\n");

    Cli.Result result = cli().run("check", "--severity", "error");
    assertThat(result.out())
        .isEqualTo(
            "checked 1 file as Lua 5.4 (default): no findings (2 warnings not shown: --severity"
                + " warning)\n");
    assertThat(result.code()).as("they fail all the same").isEqualTo(1);
  }

  @Test
  void hintsAreCountedAndShownIfAskedFor() {
    cli().file("a.lua", "local unused = 1\n");

    assertThat(cli().run("check"))
        .isEqualTo(
            new Cli.Result(
                0,
                "checked 1 file as Lua 5.4 (default): no findings (1 hint not shown: --severity"
                    + " hint)\n",
                ""));
    assertThat(cli().run("check", "--severity", "hint").out())
        .contains("hint[unused-local]")
        .doesNotContain("not shown");
    assertThat(cli().run("check", "--fail-on", "hint").out()).contains("hint[unused-local]");
    assertThat(cli().run("check", "--fail-on", "hint").code()).isEqualTo(1);
  }

  @Test
  void hintsAreNotTalkedOfWhereThereIsAWarning() {
    cli().file("a.lua", "local unused = 1\nlocal x = 1, 2\nreturn x\n");

    assertThat(cli().run("check").out())
        .contains("warning[redundant-value]")
        .endsWith("checked 1 file as Lua 5.4 (default): 1 warning\n");
  }

  @Test
  void githubIsToldInWorkflowCommands() {
    var result = cli().file("a,b.lua", BROKEN).run("check", "--format", "github");

    assertThat(result.out())
        .startsWith("::error file=a%2Cb.lua,line=1,col=14,endLine=")
        .contains(",title=miss-exp::missing expression");
  }

  @Test
  void junitHasATestForEachFindingAndOneForACleanFile() {
    var result =
        cli().file("a&b.lua", BROKEN).file("c.lua", "return 1\n").run("check", "--format", "junit");

    assertThat(result.out())
        .contains("<testsuite name=\"a&amp;b.lua\" tests=\"1\" failures=\"1\">")
        .contains("<failure type=\"miss-exp\" message=\"error: missing expression after")
        .contains("<testcase classname=\"c.lua\" name=\"luna check\"/>")
        .endsWith("</testsuites>\n");
  }

  @Test
  void whatHasTheNameOfAConfigurationAndIsNoFileIsTold() throws IOException {
    cli().file("a/Luna.toml/x.lua", "").file("b/x.lua", "");
    Files.createSymbolicLink(folder.resolve("b/.luarc.json"), Path.of("nowhere"));

    var folderToo = cli().run("check", "a");
    assertThat(folderToo.err())
        .isEqualTo("luna: cannot read config (a/Luna.toml:1:1): a folder, not a file\n");
    assertThat(folderToo.code()).isEqualTo(2);
    assertThat(cli().run("check", "b").err())
        .isEqualTo("luna: cannot read config (b/.luarc.json:1:1): a link that leads nowhere\n");
  }

  @Test
  void namesOfUnusedVariablesAndOfHiddenFieldsAreThoseOfTheConfiguration() {
    cli()
        .file(
            ".luarc.json",
            """
            {"diagnostics.unusedLocalExclude": ["_*"], "doc.privateName": ["m_*"]}
            """)
        .file("dog.lua", "---@class Dog\n---@field m_age integer\n---@field name string\n")
        .file("a.lua", "---@type Dog\nlocal dog = Dog\nlocal _a, b\nreturn dog.m_age, dog.name\n");

    var result = cli().run("check", "--severity", "hint", "a.lua");
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .contains("[invisible]: 'm_age' is private", "'b' is never", "2 warnings", "1 hint")
        .doesNotContain("'name'", "_a'");
  }

  @Test
  void aScopeHasItsOwnLibrariesAndPath() throws IOException {
    String scope =
        """
        [[lua.scope]]
        paths = ['%1$s']
        libraries = ['../libraries/%1$s']
        path = ['?.lua', '%1$s-modules/?.lua']
        """;
    cli()
        .file("libraries/a/lib.lua", "return { a = 1 }\n")
        .file("libraries/b/lib.lua", "return { b = 1 }\n")
        .file("project/a-modules/own.lua", "return { of = 'a' }\n")
        .file("project/Luna.toml", scope.formatted("a") + scope.formatted("b"))
        .file("project/a/x.lua", "return require('lib').a, require('lib').b, require('own').off\n")
        .file("project/b/x.lua", "return require('lib').a, require('lib').b, require('own').off\n")
        .file("project/c.lua", "return require('lib').a\n");

    assertThat(Cli.in(folder.resolve("project")).run("check").out().lines())
        .filteredOn(line -> line.startsWith("warning[") || line.startsWith(" -->"))
        .containsExactly(
            "warning[undefined-field]: 'require('lib')' has no field 'b'",
            " --> a/x.lua:1:41",
            "warning[undefined-field]: 'require('own')' has no field 'off': did you mean 'of'?",
            " --> a/x.lua:1:59",
            "warning[undefined-field]: 'require('lib')' has no field 'a'",
            " --> b/x.lua:1:23",
            "warning[unresolved-require]: there is no module 'lib': looked for lib.lua,"
                + " lib/init.lua, src/lib.lua, …",
            " --> c.lua:1:16");
  }

  @Test
  void pluginsOfNeovimAreFoundWhereTheirManagersPutThem() {
    cli()
        .file("init.lua", "vim.opt.number = true\nrequire('lazy').setup({})\nrequire('none')\n")
        .file(".home/.local/share/nvim/lazy/lazy.nvim/lua/lazy/init.lua", "return { setup = 1 }\n");

    var withPlugins =
        cli().env(Map.of("HOME", folder.resolve(".home").toString())).run("check", "init.lua");
    assertThat(withPlugins.out())
        .contains("there is no module 'none'", "1 file as LuaJIT (Neovim): 1 warning")
        .doesNotContain("'lazy'");
    var without = cli().env(Map.of("HOME", "/nowhere")).run("check", "init.lua");
    assertThat(without.out()).isEqualTo("checked 1 file as LuaJIT (Neovim): no findings\n");
  }

  /// Where plugins lie is not known, but the project's own modules are.
  @Test
  void aModuleOfAPluginForNeovimThatIsNotThereIsTold() {
    cli()
        .file("plugin/plug.lua", "require('plug.utils')\nrequire('other.utils')\n")
        .file("lua/plug/init.lua", "return {}\n");

    assertThat(cli().env(Map.of("HOME", "/nowhere")).run("check").out())
        .contains("there is no module 'plug.utils'", "1 warning");
  }

  @Test
  void aModuleThatLiesDeeperMayBeFoundByTheProgramItself() {
    cli().file("share/app/lib/net.lua", "return {}\n").file("main.lua", "require('net')\n");

    assertThat(cli().run("check").out()).endsWith("(default): no findings\n");
    assertThat(cli().file("main.lua", "require('lib.nett')\n").run("check").out())
        .contains("there is no module 'lib.nett'");
  }

  /// A module in a folder has an `init.lua` that talks to Neovim, as a configuration does; and the
  /// file that loads it is called like it.
  @Test
  void aPluginForNeovimIsOneProject() {
    cli()
        .file("plugin/plug.lua", "require('plug').rnu()\n")
        .file("lua/plug/init.lua", "local M = {}\nfunction M.run() vim.cmd('x') end\nreturn M\n");

    assertThat(cli().run("check").out())
        .contains("has no field 'rnu': did you mean 'run'?", "2 files as LuaJIT (Neovim)");
  }

  @Test
  void aFileThatRequiresItsOwnNameMeansAnother() {
    String wrapper = "local zlib = require('zlib')\nreturn { deflate = zlib.deflate(1, 2) }\n";

    assertThat(cli().file("zlib.lua", wrapper).run("check").out())
        .isEqualTo("checked 1 file as Lua 5.4 (default): no findings\n");
  }

  /// Attributes would turn bare line breaks and tabs into spaces, and XML has no other controls.
  @Test
  void junitKeepsEveryNameOfAFile() throws Exception {
    String out = cli().file("a\r\n\t<'\">\u0001.lua", "").run("check", "--format", "junit").out();

    var document =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out)));
    var suite = document.getElementsByTagName("testsuite").item(0);
    assertThat(suite.getAttributes().getNamedItem("name").getNodeValue())
        .isEqualTo("a\r\n\t<'\">\uFFFD.lua");
  }

  @Test
  void pageOfARuleIsExplained() {
    assertThat(cli().run("check", "--explain", "unused-local").out())
        .startsWith("unused-local\n\nA variable, parameter or loop variable is never read.")
        .contains("Example:\n")
        .endsWith(
            """

            Severity: hint, of the group 'unused'
            Not here: ---@diagnostic disable-next-line: unused-local
            Nowhere:  [check.severity] unused-local = "off" in Luna.toml
            """);
    assertThat(cli().run("check", "--explain", "global-element").out())
        .contains(
            "Severity: warning, of the group 'conventions'; off unless Luna.toml gives it one\n");
  }

  @Test
  void aFolderWhoseLuaIsIgnoredSaysSo() {
    cli().file("Luna.toml", "[lua]\nignore = ['generated/']\n").file("generated/a.lua", "return 1");

    var result = cli().run("check", ".");
    assertThat(result.err())
        .isEqualTo(
            "luna: found no Lua files (.): git or the project's configuration ignores what is there,"
                + " 'generated' for instance; name it to have it checked\n");
    assertThat(result.code()).isEqualTo(2);
    assertThat(cli().run("check", "generated").out()).startsWith("checked 1 file");
  }

  @Test
  void whatIsUndefinedAgainAndAgainIsToldOnceMore() {
    cli()
        .file("a.lua", "module:hook(1)\nmodule:hook(2)\nprint(once)\nsetfenv(1, {})\n")
        .file("b.lua", "module:log()\nsetfenv(1, {})\n")
        .file("c.lua", "print(counter)\n".repeat(10));

    assertThat(cli().run("check").out())
        .contains(
            """
            undefined again and again; if the program that runs these files defines them, Luna.toml has to say so:
              [lua]
              dialect = "5.4"
              globals = [
                "counter",  # 10 times in 1 file
                "module",   # 3 times in 2 files
              ]

            checked 3 files\
            """);
    assertThat(cli().run("check", "--format", "github").out()).doesNotContain("again and again");

    cli().file("Luna.toml", "[lua]\nglobals = ['module']\ndialect = '5.4'\n");
    assertThat(cli().run("check").out())
        .contains("\n  [lua]\n  globals = [\n    \"counter\",  # 10 times in 1 file\n  ]\n");
    assertThat(cli().run("check", "a.lua").out()).doesNotContain("again and again");
  }

  @Test
  void otherNamesOfRulesAreExplained() {
    assertThat(cli().run("check", "--explain", "annotation-usage-error").out())
        .startsWith("Luna calls 'annotation-usage-error':\n\ndoc-field-no-class\n\n");
    assertThat(cli().run("check", "--explain", "W521").out())
        .startsWith("Luna calls 'W521':\n\nunused-label\n\n");
    assertThat(cli().run("check", "--explain", "luadoc-miss-type-name").out())
        .startsWith("Luna calls 'luadoc-miss-type-name':\n\ndoc-syntax-error\n\n");
    assertThat(cli().run("check", "--explain", "unused").out())
        .startsWith("'unused' is a group of rules:\n\nunused-local             A variable,")
        .contains("\ntrailing-space ");
    assertThat(cli().run("check", "--explain", "211").out())
        .startsWith("'211' stands for several rules:\n\nunused-local ")
        .contains("\nunused-function ");
    assertThat(cli().run("check", "--explain", "syntax-error").out())
        .startsWith("'syntax-error' stands for all errors of syntax:\n\n")
        .contains("\nmiss-end ")
        .doesNotContain("unused-local");
    assertThat(cli().run("check", "--explain", "spell-check").out())
        .isEqualTo("'spell-check' is what another program finds and Luna does not.\n");
    assertThat(cli().run("check", "--explain", "strong").out())
        .isEqualTo("'strong' is a group of LuaLS's in which Luna has no rule.\n");
    assertThat(cli().run("check", "--explain", "unusde").err())
        .contains("unknown code 'unusde' (--explain): did you mean 'unused'?");
    assertThat(cli().run("check", "--explain", "W999").code()).isEqualTo(2);
  }

  @Test
  void filesAreNamedAsTheyWereGiven() {
    cli().file("src/a.lua", BROKEN);

    assertThat(cli().run("check", "./src/../src").out()).contains("--> src/a.lua:1:14");
    assertThat(cli().run("check", "src/a.lua").out()).contains("--> src/a.lua:1:14");
    String absolute = folder.resolve("src").toString();
    assertThat(cli().run("check", absolute).out()).contains("--> " + absolute + "/a.lua:1:14");
  }

  @Test
  void standardInputIsChecked() {
    var result = cli().input(BROKEN).run("check", "-");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .contains("--> <stdin>:1:14")
        .endsWith("checked 1 file as Lua 5.4 (default): 1 error\n");
  }

  @Test
  void aFileOfAnyNameIsCheckedIfItIsGiven() {
    cli().file("script", BROKEN);

    assertThat(cli().run("check", "script").code()).isEqualTo(1);
    assertThat(cli().file("a.lua", "").run("check").code()).isZero();
  }

  @Test
  void aFileThatIsGivenTwiceIsCheckedOnce() {
    cli().file("a.lua", BROKEN);

    assertThat(cli().run("check", "a.lua", ".", "./a.lua").out())
        .endsWith("checked 1 file as Lua 5.4 (default): 1 error\n");
  }

  @Test
  void theDialectDecides() {
    cli().file("a.lua", "local x <const> = 7 // 2\n");

    assertThat(cli().run("check").code()).isZero();
    assertThat(cli().run("check", "--dialect", "5.3").out())
        .contains("checked 1 file as Lua 5.3 (--dialect): 1 error");
    assertThat(cli().run("check", "--dialect=5.1").out())
        .contains("checked 1 file as Lua 5.1 (--dialect): 2 errors");
  }

  @ParameterizedTest
  @CsvSource({"error,1", "warning,1", "information,1", "hint,1", "never,0"})
  void failOnDecidesTheExitCode(String severity, int code) {
    cli().file("a.lua", BROKEN);

    assertThat(cli().run("check", "--fail-on", severity).code()).isEqualTo(code);
  }

  @ParameterizedTest
  @ValueSource(strings = {"text", "json", "sarif"})
  void oneThreadAndManyGiveTheSameBytes(String format) {
    for (int i = 0; i < 60; i++) {
      cli().file("d" + i % 7 + "/f" + i + ".lua", "x = 1\n".repeat(i * 40) + "foo.\nreturn " + i);
    }

    var one = cli().run("check", "--format", format, "--jobs", "1");
    var many = cli().run("check", "--format", format, "--jobs", "8");

    assertThat(one.code()).isEqualTo(1);
    assertThat(many).isEqualTo(one);
    assertThat(cli().run("check", "--format", format)).isEqualTo(one);
  }

  /// Files that require each other in circles, so that threads come upon each other's questions.
  @Test
  void randomWorkspacesAreTheSameForOneThreadAndMany() {
    for (int seed = 0; seed < 20; seed++) {
      String project = "p" + seed;
      cli().file(project + "/Luna.toml", "[lua]\nversion = \"5.4\"\n");
      new RandomProject(seed)
          .texts()
          .forEach((name, text) -> cli().file(project + "/" + name, text));
    }

    var one = cli().run("check", "--format", "json", "--jobs", "1");
    var many = cli().run("check", "--format", "json", "--jobs", "8");

    assertThat(one.out()).contains("circular-require", "undefined-global");
    assertThat(many).as("random projects of the seeds 0 to 19").isEqualTo(one);
  }

  @Test
  void aPathWithNothingAtItIsAnErrorAndTheOthersAreChecked() {
    var result = cli().file("a.lua", BROKEN).run("check", "--fail-on=never", "nosuch", "a.lua");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err()).isEmpty();
    Expect.text(
            """
            error[cannot-read]: no such file or folder
             --> nosuch

            error[miss-exp]: missing expression after '+', found the end of the file
             --> a.lua:1:14
              |
            1 | local x = 1 +
              |              ^

            checked 1 file as Lua 5.4 (default), 1 could not be checked: 2 errors
            """)
        .matches(result.out());
  }

  @ParameterizedTest
  @ValueSource(strings = {"json", "sarif"})
  void machinesAreToldOfAPathWithNothingAtItToo(String format) {
    cli().file("a.lua", BROKEN);

    for (String nothing : List.of("nosuch", "no\0path")) {
      var result = cli().run("check", "--format", format, nothing, "a.lua");
      assertThat(result.code()).isEqualTo(2);
      assertThat(result.out()).contains("cannot-read", "miss-exp");
    }
  }

  /// A loop of links is at its path, but leads to nothing.
  @Test
  void aLoopOfLinksIsExplained() throws IOException {
    Files.createSymbolicLink(folder.resolve("loop"), Path.of("loop"));

    var result = cli().run("check", "loop");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out())
        .startsWith("error[cannot-read]: a symbolic link that leads back to itself");
  }

  @Test
  void aDialectIsNamedInAnyCase() {
    var result = cli().file("a.lua", "return 1LL").run("check", "--dialect", "LuaJIT", "a.lua");

    assertThat(result.code()).isEqualTo(0);
  }

  @Test
  void aDeviceIsExplained() {
    var result = cli().file("a.lua", BROKEN).run("check", "/dev/zero", "a.lua");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("error[cannot-read]: neither a file nor a folder; '-' reads standard input\n")
        .contains("miss-exp");
    assertThat(cli().run("inspect", "/dev/zero").err())
        .startsWith("luna: cannot read /dev/zero: neither a file nor a folder");
  }

  @Test
  void aTooLargeFileIsNamed() throws IOException {
    cli().file("a.lua", BROKEN);
    try (var large = FileChannel.open(folder.resolve("b.lua"), CREATE, WRITE)) {
      large.write(ByteBuffer.allocate(1), 40L << 20); // a hole of 40 MB
    }

    var result = cli().run("check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out()).contains("error[cannot-read]: larger than 32 MB\n --> b.lua");
    assertThat(result.out()).contains("miss-exp");
  }

  @Test
  void aFolderWithoutLuaIsSaidToHaveNone() {
    assertThat(cli().run("check"))
        .isEqualTo(new Cli.Result(2, "checked 0 files: no findings\n", NO_LUA.formatted(".")));
  }

  @Test
  void aLinkThatLeadsNowhereIsAnErrorOfThatFileOnly() throws IOException {
    cli().file("b.lua", "return 1\n");
    Files.createSymbolicLink(folder.resolve("a.lua"), Path.of("nosuch.lua"));

    var result = cli().run("check");

    assertThat(result.code()).isEqualTo(1);
    Expect.text(
            """
            error[cannot-read]: no such file or folder
             --> a.lua

            checked 1 file as Lua 5.4 (default), 1 could not be checked: 1 error
            """)
        .matches(result.out());
  }

  @Test
  void compiledLuaIsNotTakenForSource() {
    var result = cli().file("a.lua", "\033LuaT\0\u0001").run("check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.out())
        .startsWith("error[cannot-read]: this is compiled Lua, not source\n")
        .endsWith("checked 0 files, 1 could not be checked: 1 error\n");
  }

  @Test
  void anyBytesAreAFile() {
    byte[] bytes = new byte[1 << 16];
    new Random(7).nextBytes(bytes);
    cli().file("noise.lua", bytes).file("empty.lua", "").file("nul.lua", "x = '\0'\n");

    var result = cli().run("check");

    assertThat(result.code()).isEqualTo(1);
    assertThat(result.err()).isEmpty();
    assertThat(result.out().codePoints().filter(c -> c < 0x20 && c != '\n').toArray()).isEmpty();
  }

  /// Without control characters, of which a few make a file a binary one that no parser sees.
  @Test
  void anyVisibleBytesAreParsed() {
    Random random = new Random(7);
    byte[] bytes = new byte[1 << 16];
    for (int i = 0; i < bytes.length; i++) {
      int c = ' ' + random.nextInt(0xE0);
      bytes[i] = (byte) (c == 0x7F || random.nextInt(40) == 0 ? '\n' : c);
    }
    cli().file("noise.lua", bytes);

    for (String dialect : Dialect.options()) {
      var result = cli().run("check", "--dialect", dialect);

      assertThat(result.code()).isEqualTo(1);
      assertThat(result.err()).isEmpty();
      assertThat(result.out()).doesNotContain("no Lua source");
      assertThat(result.out().lines().filter(line -> line.startsWith("error[")))
          .hasSizeGreaterThan(100);
      assertThat(result.out().codePoints().filter(c -> c < 0x20 && c != '\n').toArray()).isEmpty();
    }
  }

  /// Whatever reads to the end of the text for every token takes very long here, which the limit
  /// for all tests of a module ends (pom.xml); on a busy machine a limit of its own says nothing.
  @Test
  @Tag("slow")
  void aLineOfFiveMegabytesIsChecked() {
    cli().file("a.lua", "x = {" + "'日🙂', [[1]], 12345678, ".repeat(200_000) + "}\nbreak\n");

    assertThat(cli().run("check").out()).contains("a.lua:2:1").endsWith("1 error\n");
    assertThat(cli().run("check", "--dialect", "5.1").out()).endsWith("1 error\n");
  }

  @Test
  void ofManyFindingsInAFileATerminalShowsTheFirstFifty() {
    cli().file("a.lua", "goto nowhere\n".repeat(70));
    Cli terminal = cli().onTerminal().env(Map.of("NO_COLOR", "1"));

    String out = terminal.run("check").out();

    assertThat(out).contains("… and 20 more in a.lua (--format json has them all)\n");
    assertThat(out.lines().filter(line -> line.startsWith("error["))).hasSize(50);
    assertThat(out).endsWith("checked 1 file as Lua 5.4 (default): 70 errors\n");
    assertThat(cli().run("check").out().lines().filter(line -> line.startsWith("error[")))
        .as("for a program")
        .hasSize(70);
    cli().file("a.lua", "goto nowhere\n".repeat(50));
    assertThat(terminal.run("check").out()).doesNotContain("more in");
  }

  @Test
  void statisticsGoToStandardError() {
    var result = cli().file("a.lua", "return 1\nreturn 2\n").run("check", "--stats");

    assertThat(result.err())
        .matches(
            """
            luna: read 1 files?, 3 lines, 18 characters in \\d+\\.\\d\\d s with \\d+ jobs
            (?s)expressions +all +typed.*\\nall +\\d+ .*%
            """);
    assertThat(result.out()).doesNotContain("lines");
  }

  @Test
  void coloursAreForTerminals() {
    cli().file("a.lua", BROKEN);

    assertThat(cli().onTerminal().run("check").out()).contains("\033[1;31merror[miss-exp]\033[0m");
    assertThat(cli().run("check").out()).doesNotContain("\033");
    var noColor = Map.of("NO_COLOR", "1");
    assertThat(cli().onTerminal().env(noColor).run("check").out()).doesNotContain("\033");
    var dumb = Map.of("TERM", "dumb");
    assertThat(cli().onTerminal().env(dumb).run("check").out()).doesNotContain("\033");
  }

  @Test
  void aCodeIsExplained() {
    var result = cli().run("check", "--explain", "miss-loop-max");

    assertThat(result.code()).isZero();
    Expect.text(
            """
            miss-loop-max

            The last value of a numeric loop is missing.

            To go through a table, write 'for k, v in pairs(t) do'.

            Wrong:
                for i = 1 do
                  print(i)
                end

            Right:
                for i = 1, 10 do
                  print(i)
                end
            """)
        .matches(result.out());
  }

  @Test
  void allCodesAreListed() {
    List<String> lines = cli().run("check", "--explain", "all").out().lines().toList();

    assertThat(lines).contains("break-outside            A 'break' stands in no loop");
  }

  /// An unset variable of a script must not check something else.
  @Test
  void anEmptyPathIsRefused() {
    var result = Cli.in(folder).run("check", "");
    assertThat(result.code()).isEqualTo(2);
    assertThat(result.out()).isEmpty();
    assertThat(result.err()).contains("a path is empty");
  }

  @Test
  void theProjectSaysWhichLuaItIs() {
    cli().file("a.lua", "goto x\n::x::\n").file("new/a.lua", "goto x\n::x::\n");
    assertThat(cli().run("check").code()).isZero();

    cli().file(".luarc.json", "{\"runtime.version\": \"Lua 5.1\"}");
    assertThat(cli().run("check", "a.lua").code()).isEqualTo(1);
    assertThat(cli().run("check", "--dialect", "5.4").code()).isZero();

    cli().file("new/Luna.toml", "[lua]\ndialect = \"5.2\"\n");
    assertThat(cli().run("check", "new").code()).isZero();
    assertThat(cli().run("check").out()).contains("a.lua").doesNotContain("new/a.lua");
  }

  @Test
  void theLastLineSaysWhichLuaTheFilesWereReadAsAndWhoSaidSo() {
    cli().file("a.lua", "").file("b.lua", "").file("new/Luna.toml", "[lua]\ndialect = '5.2'\n");

    assertThat(cli().run("check", "a.lua", "b.lua").out())
        .isEqualTo("checked 2 files as Lua 5.4 (default): no findings\n");
    assertThat(cli().run("check", "--dialect", "luajit", "a.lua").out())
        .isEqualTo("checked 1 file as LuaJIT (--dialect): no findings\n");
    assertThat(cli().file("new/c.lua", "").run("check").out())
        .isEqualTo(
            "checked 3 files, 2 as Lua 5.4 (default), 1 as Lua 5.2 (Luna.toml): no findings\n");
  }

  @Test
  void theLastLineNamesThreeDialectsAndSaysThatThereAreMore() {
    for (String version : List.of("5.1", "5.2", "5.3")) {
      cli().file(version + "/Luna.toml", "[lua]\ndialect = '%s'\n".formatted(version));
      cli().file(version + "/a.lua", "");
    }
    assertThat(cli().run("check").out())
        .contains("1 as Lua 5.3 (Luna.toml): no")
        .doesNotContain("others");

    cli().file("a.lua", "");
    assertThat(cli().run("check").out()).startsWith("checked 4 files, ").contains(" and others: ");
  }

  @Test
  void aDialectThatIsNoneIsAnsweredWithTheNearestAndWithAll() {
    String all = "choose 5.1, 5.2, 5.3, 5.4, 5.5, luajit or luna\n";
    assertThat(cli().run("check", "--dialect", "5.6").err())
        .isEqualTo("luna: unknown dialect '5.6' (--dialect): did you mean '5.5'? Else " + all);
    assertThat(cli().run("check", "--dialect", "Lua5.4.6").err()).contains("did you mean '5.4'?");
    assertThat(cli().run("check", "--dialect", "4.0").err()).contains("did you mean '5.1'?");
    assertThat(cli().run("check", "--dialect", "luajti").err()).contains("did you mean 'luajit'?");
    assertThat(cli().run("check", "--dialect", "python").err())
        .isEqualTo("luna: unknown dialect 'python' (--dialect): " + all);
  }

  @Test
  void whatWasInstalledAndHiddenFoldersAreSearchedOnlyIfNamed() {
    cli().file("a.lua", "").file("node_modules/m/b.lua", BROKEN).file(".luarocks/c.lua", BROKEN);

    assertThat(cli().run("check").code()).isZero();
    assertThat(cli().run("check", "node_modules").code()).isEqualTo(1);
    assertThat(cli().run("check", ".luarocks").code()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutLuaBesideOthersIsSaidAndNoMistake() {
    cli().file("a/a.lua", "").file("b/readme", "");

    var result = cli().run("check", "a", "b");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEqualTo(NO_LUA.formatted("b"));
  }

  @Test
  void whatTheProjectIgnoresIsLeftOutUnlessItIsGiven() {
    cli().file("Luna.toml", "[lua]\nignore = [\"gen\"]\n").file("gen/a.lua", BROKEN);

    assertThat(cli().file("b.lua", "").run("check").code()).isZero();
    assertThat(cli().run("check", "gen/a.lua").code()).isEqualTo(1);
  }

  @Test
  void whatIsWrongWithTheConfigurationIsSaidAndTheRestHolds() {
    var result =
        cli()
            .file("Luna.toml", "[lua]\ndialect = 12\nignore = [\"gen\"]\n")
            .file("gen/a.lua", BROKEN)
            .file("b.lua", "")
            .run("check");

    assertThat(result.err())
        .isEqualTo(
            "luna: cannot read config (Luna.toml:2:11): expected 5.1, 5.2, 5.3, 5.4, 5.5, luajit or"
                + " luna, found 12\n");
    assertThat(result.out()).isEqualTo("checked 1 file as Luna (Luna.toml): no findings\n");
    assertThat(result.code()).isEqualTo(2);
  }

  @Test
  void whatBustedKnowsIsKnownInItsTestsOnly() {
    String test =
        """
        local m = require "m"
        describe("m", function()
          local go
          before_each(function() go = spy.on(m, "go") end)
          it("goes", function()
            assert.are.equal(1, m.go())
            assert.is_not_nil(m.go)
            assert.spy(go).was.called_with(match.is_number())
            assert(io.open("x")):close()
            stub(m, "go").returns(3)
          end)
        end)
        """;
    cli().file("m.lua", "return { go = function(x) return x or 1 end }\n");
    cli().file("spec/m_spec.lua", test);
    assertThat(cli().run("check").out())
        .isEqualTo("checked 2 files as Lua 5.4 (default): no findings\n");

    assertThat(
            cli().file("n.lua", "local t = {}\nassert.are.equal(describe, t)\n").run("check").out())
        .contains("undefined global 'describe'")
        .contains("1 warning");
  }

  @Test
  void aConfigurationThatCannotBeReadFailsAndOneWithoutEffectDoesNot() {
    cli().file("a.lua", "").file("Luna.toml", "[lua\n");
    assertThat(cli().run("check").code()).isEqualTo(2);
    assertThat(cli().run("check", "--fail-on", "never").code()).isEqualTo(2);

    cli().file("Luna.toml", "colour = 'red'\n[check.severity]\nnosuch = 'off'\n");
    var result = cli().run("check");
    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("unknown key 'colour'", "(Luna.toml:3:1): no finding has");
  }

  @Test
  void theProjectMaySayWhatFails() {
    cli().file("Luna.toml", "[check]\nfail-on = \"never\"\n").file("a.lua", BROKEN);

    assertThat(cli().run("check").code()).isZero();
    assertThat(cli().run("check", "--fail-on", "error").code()).isEqualTo(1);
  }
}
