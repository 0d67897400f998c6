package dev.luna.project;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.config.ConfigProblem;
import dev.luna.config.DialectChoice;
import dev.luna.config.GlobalNames;
import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import dev.luna.config.SourceRoot.Kind;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class ProjectsTest {
  @TempDir Path folder;

  private void file(String name, String text) throws IOException {
    Path path = folder.resolve(name);
    Files.createDirectories(path.getParent());
    Files.writeString(path, text);
  }

  private Projects projects() {
    return new Projects(folder, List.of(folder), Map.of());
  }

  private DialectChoice choice() {
    return projects().at(folder).dialect();
  }

  @Test
  void theStrongestWordDecidesTheDialect() throws IOException {
    assertThat(choice())
        .isEqualTo(new DialectChoice(Dialect.LUA54, "default", "nothing says otherwise"));

    file("lua/x.lua", "");
    file("plugin/x.lua", "");
    assertThat(choice())
        .isEqualTo(
            new DialectChoice(
                Dialect.LUAJIT, "Neovim", "it looks like a Neovim plugin or configuration"));

    file("x-1.rockspec", "dependencies = { 'lua >= 5.1' }");
    assertThat(choice().origin()).as("it allows LuaJIT, too").isEqualTo("Neovim");

    file("x-1.rockspec", "dependencies = { 'lua >= 5.2, < 5.3' }");
    assertThat(choice())
        .isEqualTo(new DialectChoice(Dialect.LUA52, "x-1.rockspec", "x-1.rockspec asks for it"));

    file(".luacheckrc", "std = 'lua53'");
    assertThat(choice()).isEqualTo(DialectChoice.said(Dialect.LUA53, ".luacheckrc"));

    file(".emmyrc.json", "{\"runtime\": {\"version\": \"LuaJIT\"}}");
    assertThat(choice()).isEqualTo(DialectChoice.said(Dialect.LUAJIT, ".emmyrc.json"));

    file(".luarc.jsonc", "{\"Lua.runtime.version\": \"Lua 5.1\"}");
    assertThat(choice()).isEqualTo(DialectChoice.said(Dialect.LUA51, ".luarc.jsonc"));

    file("Luna.toml", "");
    assertThat(choice()).isEqualTo(DialectChoice.said(Dialect.LUA51, ".luarc.jsonc"));

    file("Luna.toml", "[lua]\ndialect = '5.5'\n");
    assertThat(choice()).isEqualTo(DialectChoice.said(Dialect.LUA55, "Luna.toml"));
  }

  /// One place decides, for the project and for its files.
  @Test
  void aLunaTomlThatNamesNoDialectMeansLunaUnlessAnotherFileNamesOne() throws IOException {
    file("Luna.toml", "[check]\nfail-on = 'error'\n");
    DialectChoice luna = new DialectChoice(Dialect.LUNA, "Luna.toml", "Luna.toml names no other");
    assertThat(choice()).isEqualTo(luna);
    assertThat(projects().at(folder).choiceOf(folder.resolve("x.lua"))).isEqualTo(luna);

    file("x-1.rockspec", "dependencies = { 'lua == 5.1' }");
    assertThat(choice().origin()).isEqualTo("x-1.rockspec");

    file(".luacheckrc", "std = 'lua53'");
    DialectChoice said = DialectChoice.said(Dialect.LUA53, ".luacheckrc");
    assertThat(choice()).isEqualTo(said);
    assertThat(projects().at(folder).choiceOf(folder.resolve("x.lua"))).isEqualTo(said);
  }

  /// Whoever has made a mistake in it, or has only begun it, has not made another program of it.
  @ParameterizedTest
  @ValueSource(strings = {"", "[lua\n", "[lua]\ndialect = 5.1\n", "[check]\nstrict = true\n"})
  void theLookDecidesIfLunaTomlNamesNoDialect(String toml) throws IOException {
    file("Luna.toml", toml);
    file("main.lua", "function love.draw() end");

    assertThat(choice().origin()).isEqualTo("LÖVE");
    assertThat(projects().at(folder).dialectOf(folder.resolve("a.lua"))).isEqualTo(Dialect.LUAJIT);
  }

  @Test
  void whereALuaLooksForModulesFilesAreThatLuas() throws IOException {
    file("share/lua/5.1/x/y.lua", "");
    file("lib/lua/5.3/z.lua", "");
    Path inside = folder.resolve("share/lua/5.1/x");
    DialectChoice old =
        new DialectChoice(Dialect.LUA51, "lua/5.1", "Lua 5.1 looks for modules in that folder");

    assertThat(new Projects(inside, List.of(inside), Map.of()).at(inside).dialect()).isEqualTo(old);
    Project whole = projects().at(folder);
    assertThat(whole.choiceOf(inside.resolve("y.lua"))).isEqualTo(old);
    assertThat(whole.dialectOf(folder.resolve("lib/lua/5.3/z.lua"))).isEqualTo(Dialect.LUA53);
    assertThat(whole.choiceOf(folder.resolve("lua.lua"))).isEqualTo(DialectChoice.DEFAULT);

    file("share/lua/5.1/x/lua/5.3/w.lua", "");
    assertThat(whole.dialectOf(inside.resolve("lua/5.3/w.lua")))
        .as("in the innermost of two such folders")
        .isEqualTo(Dialect.LUA53);

    file("Luna.toml", "[lua]\ndialect = '5.2'\n");
    assertThat(projects().at(folder).dialectOf(inside.resolve("y.lua"))).isEqualTo(Dialect.LUA52);
  }

  @Test
  void testsForBustedAreKnownByTheirNamesAndPlacesAndItsConfiguration() throws IOException {
    Path spec = folder.resolve("spec");

    assertThat(BustedSpecs.has(folder, folder.resolve("src/a_spec.lua"))).isTrue();
    assertThat(BustedSpecs.has(folder, spec.resolve("helpers/a.lua"))).isTrue();
    assertThat(BustedSpecs.has(spec, spec.resolve("a.lua"))).isTrue();
    Path below = spec.resolve("project");
    assertThat(BustedSpecs.has(below, below.resolve("src/a.lua")))
        .as("what is above the project does not count")
        .isFalse();
    assertThat(BustedSpecs.has(folder, folder.resolve("src/a.lua"))).isFalse();
    assertThat(BustedSpecs.has(folder, folder.resolve("a_test.lua"))).isFalse();

    file(".busted", "return {}");
    assertThat(BustedSpecs.has(folder, folder.resolve("a_test.lua"))).isTrue();
  }

  @Test
  void librariesThatAreNotThereAreTold() throws IOException {
    file("lib/x.lua", "");
    file("one.lua", "");
    file(
        "Luna.toml",
        """
        [lua]
        libraries = ["lib", "lbi", "one.lua", "$NOWHERE/lib"]
        [[lua.scope]]
        paths = ["a"]
        libraries = ["~/own"]
        """);
    file(".luarc.json", "{\"workspace.library\": [\"${3rd}/luv/library\", \"other\"]}");
    Projects projects = new Projects(folder, List.of(folder), Map.of("HOME", folder + "/home"));
    projects.at(folder);

    assertThat(projects.problems())
        .extracting(ConfigProblem::sentence)
        .containsExactly(
            "config has no effect (Luna.toml:2:21): there is no folder 'lbi': did you mean 'lib'?",
            "config has no effect (Luna.toml:2:28): 'one.lua' is a file: libraries are folders",
            "config has no effect (Luna.toml:2:39): there is no folder '$NOWHERE/lib': the variable"
                + " NOWHERE is not set",
            "config has no effect (Luna.toml:5:14): there is no folder '~/own'",
            "config has no effect (.luarc.json:1:46): there is no folder 'other'");
  }

  @Test
  void aFileThatIsCalledAlmostLunaTomlIsToldAndNotRead() throws IOException {
    file("luna.toml", "[lua]\ndialect = '5.1'\n");
    Projects projects = projects();

    assertThat(projects.at(folder).dialect().origin()).isEqualTo("default");
    assertThat(projects.problems())
        .extracting(ConfigProblem::sentence)
        .containsExactly(
            "config has no effect (luna.toml:1:1): the file has to be called Luna.toml, with a"
                + " capital L");
    file("Luna.toml", "");
    assertThat(projects().at(folder).problems()).isEmpty();
  }

  @Test
  void gamesAndServersRunLuaJit() throws IOException {
    file("conf.lua", "function love.conf(t) end");
    assertThat(choice().why()).isEqualTo("it looks like a LÖVE game");

    Files.delete(folder.resolve("conf.lua"));
    file("conf/nginx.conf", "location / { content_by_lua_block { ngx.say(1) } }");
    assertThat(choice())
        .isEqualTo(
            new DialectChoice(
                Dialect.LUAJIT, "OpenResty", "it looks like an OpenResty application"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "ngx.say('hello')",
        "local http = require \"resty.http\"",
        "local id = ngx.var.arg_id -- if ngx then",
        "local semaphore = require('ngx.semaphore')"
      })
  void codeThatTalksToNginxIsOpenResty(String code) throws IOException {
    file("app/main.lua", "return 1");
    file("app/views.lua", code);

    assertThat(choice().origin()).isEqualTo("OpenResty");
    assertThat(projects().at(folder).isEvident()).as("nobody's home is read as a whole").isFalse();

    file(".luacheckrc", "std = 'lua53'");
    assertThat(choice().dialect()).isEqualTo(Dialect.LUA53);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "if ngx then ngx.say(1) end",
        "local sleep = ngx and ngx.sleep or socket.sleep ngx.log(1)",
        "local ok, http = pcall(require, 'resty.http') ngx.say(1)",
        "if type(ngx) == 'table' then ngx.say(1) end",
        "print('ngx')",
        "-- ngx.say(1)",
        "local my = {} my.ngx.say(1)"
      })
  void codeThatAsksForNginxMayBeAnything(String code) throws IOException {
    file("a.lua", code);

    assertThat(choice()).isEqualTo(DialectChoice.DEFAULT);
  }

  @Test
  void theFirstLineOfAProgramNamesItsLua() throws IOException {
    file("bin/old", "#!/usr/bin/env lua5.1\n");
    file("bin/jit", "#!/usr/bin/luajit\n");
    file("bin/any", "#!/usr/bin/env lua\n");
    Project project = projects().at(folder);

    assertThat(project.choiceOf(folder.resolve("bin/old")))
        .isEqualTo(new DialectChoice(Dialect.LUA51, "first line", "the file's first line says so"));
    assertThat(project.dialectOf(folder.resolve("bin/jit"))).isEqualTo(Dialect.LUAJIT);
    assertThat(project.choiceOf(folder.resolve("bin/any"))).isEqualTo(DialectChoice.DEFAULT);

    file(".luacheckrc", "std = 'lua53'");
    assertThat(projects().at(folder).dialectOf(folder.resolve("bin/old"))).isEqualTo(Dialect.LUA53);
  }

  @Test
  void librariesOfOpenRestyLieInResty() throws IOException {
    file("lib/resty/redis/x.lua", "return 1");

    assertThat(choice().origin()).isEqualTo("OpenResty");
  }

  /// Whoever names only a folder of it has not made it another project.
  @Test
  void theLookOfAFolderAboveCounts() throws IOException {
    file("plugin/start.lua", "");
    file("lua/deep/x.lua", "return 1LL");
    Path deep = folder.resolve("lua/deep");
    Projects projects = new Projects(folder, List.of(deep), Map.of());

    assertThat(projects.of(deep.resolve("x.lua")).root()).isEqualTo(folder);
    assertThat(projects.of(deep.resolve("x.lua")).dialectOf(deep.resolve("x.lua")))
        .isEqualTo(Dialect.LUAJIT);
  }

  @Test
  void aFileBelongsToTheNearestProjectAbove() throws IOException {
    file(
        "Luna.toml",
        "[lua]\ndialect = '5.1'\n[[lua.scope]]\npaths = ['/a/new']\ndialect = '5.5'\n");
    file("a/b/.luarc.json", "{\"runtime.version\": \"Lua 5.3\"}");
    Projects projects = projects();

    assertThat(projects.of(folder.resolve("a/x.lua")).root()).isEqualTo(folder);
    assertThat(projects.of(folder.resolve("a/b/c/x.lua")).root()).isEqualTo(folder.resolve("a/b"));
    Path fresh = folder.resolve("a/new/x.lua");
    assertThat(projects.of(fresh).dialectOf(fresh)).isEqualTo(Dialect.LUA55);
    Path old = folder.resolve("a/x.lua");
    assertThat(projects.of(old).dialectOf(old)).isEqualTo(Dialect.LUA51);
  }

  @Test
  void withoutConfigurationTheUsersFolderIsTheProjectElseItsOwn() throws IOException {
    file("a/b/x.lua", "");

    assertThat(projects().of(folder.resolve("a/b/x.lua")).root()).isEqualTo(folder);
    assertThat(new Projects(folder, List.of(), Map.of()).of(folder.resolve("a/b/x.lua")).root())
        .isEqualTo(folder.resolve("a/b"));
  }

  @Test
  void filesAreNamedAsTheUserSeesThem() throws IOException {
    file("a/Luna.toml", "x = 1\n");
    Projects projects = projects();
    projects.at(folder.resolve("a"));

    assertThat(projects.problems()).extracting(ConfigProblem::file).containsExactly("a/Luna.toml");
    Projects inside = new Projects(folder.resolve("a"), List.of(), Map.of());
    inside.at(folder.resolve("a"));
    assertThat(inside.problems()).extracting(ConfigProblem::file).containsExactly("Luna.toml");
  }

  @Test
  void ignoredFilesAreNotFound() throws IOException {
    file("Luna.toml", "[lua]\nignore = ['gen/', '*.out.lua']\n");
    file("a.lua", "");
    file("b.out.lua", "");
    file("gen/c.lua", "");
    file("sub/gen/d.lua", "");
    file("sub/e.lua", "");

    assertThat(find(".")).containsExactly("a.lua", "sub/e.lua");
    assertThat(find("gen", "b.out.lua")).containsExactly("gen/c.lua", "b.out.lua");
  }

  @Test
  void whatGitIgnoresIsIgnoredUnlessTheProjectSaysNo() throws IOException {
    Files.createDirectories(folder.resolve(".git"));
    file(".gitignore", "*.tmp.lua\n");
    file("sub/.gitignore", "!keep.tmp.lua\n");
    file("a.tmp.lua", "");
    file("sub/keep.tmp.lua", "");
    file("sub/b.tmp.lua", "");

    assertThat(find(".")).containsExactly("sub/keep.tmp.lua");
    file(".luarc.json", "{\"workspace.useGitIgnore\": false}");
    assertThat(find(".")).containsExactly("a.tmp.lua", "sub/b.tmp.lua", "sub/keep.tmp.lua");
  }

  private List<String> find(String... paths) {
    return LuaFiles.find(folder, List.of(paths), projects()).files().stream()
        .map(LuaFile::name)
        .toList();
  }

  @Test
  void rootsAreFoundWithoutBeingAsked() throws IOException {
    file("p/.luarc.json", "{\"workspace.library\": [\"../lib\", \"~/own\", \"nosuch\", \"$X/v\"]}");
    for (String name :
        List.of(
            "lib",
            "home/own",
            "vars/v",
            "p/lua_modules/share/lua/5.4",
            "home/.luarocks/share/lua/5.4",
            "home/.luarocks/share/lua/5.1",
            "extra",
            "p/near")) {
      Files.createDirectories(folder.resolve(name));
    }
    Map<String, String> environment =
        Map.of(
            "HOME", folder.resolve("home").toString(),
            "X", folder.resolve("vars").toString(),
            "LUA_PATH",
                "./near/?.lua;"
                    + folder.resolve("extra")
                    + "/?/main.lua;;"
                    + folder.resolve("extra")
                    + "/?.luac");

    List<SourceRoot> roots = roots(projects().at(folder.resolve("p")), environment);

    assertThat(roots)
        .filteredOn(r -> r.path().startsWith(folder.toString()))
        .extracting(r -> r.kind() + " " + folder.relativize(Path.of(r.path())))
        .containsExactly(
            "WORKSPACE p",
            "LIBRARY lib",
            "LIBRARY home/own",
            "LIBRARY vars/v",
            "INSTALLED p/lua_modules/share/lua/5.4",
            "INSTALLED home/.luarocks/share/lua/5.4",
            "INSTALLED p/near",
            "INSTALLED extra");
    assertThat(roots.getLast().templates())
        .containsExactly(new PathTemplate("?/main.lua"), new PathTemplate("?.luac"));
    assertThat(roots).filteredOn(r -> r.kind() == Kind.WORKSPACE).hasSize(1);
  }

  @Test
  void aFolderThatIsSearchedTwiceIsSearchedFirstAsItWasAtFirst() throws IOException {
    Path tree = folder.resolve("lua_modules/share/lua/5.4");
    Files.createDirectories(tree);
    Map<String, String> environment =
        Map.of("LUA_PATH", tree + "/?/main.lua;" + tree + "/?.lua;./?.luac");

    List<SourceRoot> roots = roots(projects().at(folder), environment);

    assertThat(roots)
        .filteredOn(r -> r.path().equals(tree.toString()))
        .singleElement()
        .extracting(SourceRoot::templates)
        .isEqualTo(
            List.of(
                new PathTemplate("?.lua"),
                new PathTemplate("?/init.lua"),
                new PathTemplate("?/main.lua")));
    assertThat(roots.getFirst().templates())
        .hasSizeGreaterThan(1)
        .endsWith(new PathTemplate("?.luac"));
  }

  @Test
  void aLuasOwnPathBeatsTheCommonOne() throws IOException {
    Files.createDirectories(folder.resolve("own"));
    Files.createDirectories(folder.resolve("common"));
    Map<String, String> environment =
        Map.of(
            "LUA_PATH_5_4", folder.resolve("own") + "/?.lua",
            "LUA_PATH", folder.resolve("common") + "/?.lua");

    List<SourceRoot> roots = roots(projects().at(folder), environment);

    assertThat(roots).extracting(SourceRoot::path).contains(folder.resolve("own").toString());
    assertThat(roots)
        .extracting(SourceRoot::path)
        .doesNotContain(folder.resolve("common").toString());
  }

  private static List<SourceRoot> roots(Project project, Map<String, String> environment) {
    return SourceRoots.of(project, project.config().lua(), Dialect.LUA54, environment);
  }

  private Projects after(Projects before) {
    return new Projects(folder, List.of(folder), Map.of(), before.memory());
  }

  private static Projects look(Projects projects, Path folder) {
    projects.at(folder);
    return projects;
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '"',
      textBlock =
          """
          Luna.toml | [lua]#dialect = '5.1'# | [lua]#dialect = '5.3'#[che
          .luarc.jsonc | {'Lua.runtime.version': 'Lua 5.1'} | {'Lua.runtime.version': 'Lua 5.3',
          .emmyrc.json | {'runtime': {'version': 'Lua5.1'}} | {'runtime': {'version': 'Lua5.3'}} }
          .luacheckrc | std = 'lua51' | std = 'lua53'#globals = {
          """)
  void ofABrokenFileTheLastGoodReadingIsObeyedIfThereIsAMemory(
      String name, String good, String broken) throws IOException {
    file(name, text(name, good));
    Projects first = look(projects(), folder);
    assertThat(first.problems()).isEmpty();

    file(name, text(name, broken));
    Projects second = look(after(first), folder);
    assertThat(second.at(folder).dialect()).isEqualTo(DialectChoice.said(Dialect.LUA51, name));
    assertThat(second.problems()).as("are told").isNotEmpty();
    assertThat(choice()).as("without a past").isEqualTo(DialectChoice.said(Dialect.LUA53, name));
    Projects third = look(after(second), folder);
    assertThat(third.at(folder).dialect().dialect()).isEqualTo(Dialect.LUA51);

    Files.delete(folder.resolve(name));
    Projects fourth = look(after(third), folder);
    assertThat(fourth.at(folder).dialect().isDefault()).isTrue();

    file(name, text(name, broken));
    assertThat(after(fourth).at(folder).dialect().dialect())
        .as("what was deleted is forgotten")
        .isEqualTo(Dialect.LUA53);
  }

  private static String text(String name, String written) {
    String lines = written.replace('#', '\n');
    return name.contains("json") ? lines.replace('\'', '"') : lines;
  }

  @Test
  void whatCannotBeReadAtAllIsWhatItWasLast() throws IOException {
    file("Luna.toml", "[lua]\ndialect = '5.1'\n");
    Projects first = look(projects(), folder);
    Files.delete(folder.resolve("Luna.toml"));
    Files.createDirectory(folder.resolve("Luna.toml"));
    assertThat(after(first).at(folder).dialect().dialect()).isEqualTo(Dialect.LUA51);
  }

  /// The key with the mistake alone has no effect, as without a past.
  @Test
  void aFileWithAWrongValueIsNotBroken() throws IOException {
    file("Luna.toml", "[lua]\ndialect = '5.1'\nglobals = ['old']\n");
    Projects first = look(projects(), folder);
    file("Luna.toml", "[lua]\ndialect = '5.3'\nglobals = 1\n");
    Project second = after(first).at(folder);
    assertThat(second.dialect().dialect()).isEqualTo(Dialect.LUA53);
    assertThat(second.config().lua().globals())
        .as("the old ones are forgotten")
        .isEqualTo(GlobalNames.NONE);
    assertThat(second.problems()).isNotEmpty();
  }

  @Test
  void aProjectThatNobodyAskedForMeanwhileIsRememberedUntilItsFileIsGone() throws IOException {
    file("a/Luna.toml", "[lua]\ndialect = '5.1'\n");
    Path a = folder.resolve("a");
    Projects first = look(projects(), a);
    file("a/Luna.toml", "[lua");
    assertThat(after(after(first)).at(a).dialect().dialect()).isEqualTo(Dialect.LUA51);

    Files.delete(a.resolve("Luna.toml"));
    Projects unasked = after(first);
    assertThat(unasked.memory()).isEqualTo(ConfigMemory.NONE);
  }
}
