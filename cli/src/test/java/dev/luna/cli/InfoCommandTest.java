package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class InfoCommandTest {
  @TempDir Path folder;

  private Cli cli() {
    return Cli.in(folder);
  }

  @Test
  void aFolderWithoutAnythingHasTheDefault() {
    var result = cli().run("info");

    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    assertThat(result.out())
        .startsWith("luna     ")
        .contains("java     " + System.getProperty("java.version"))
        .contains(
            """

            project  %s
            dialect  Lua 5.4, because nothing says otherwise
            config   none
            files    0 files of Lua
            ignored  node_modules, names that begin with a dot, what git ignores
            """
                .formatted(folder));
  }

  @Test
  void eachProjectBelowIsTold() {
    cli()
        .file(
            "Luna.toml",
            """
            [lua]
            dialect = '5.4'
            ignore = ['gen/']
            [[lua.scope]]
            paths = ['old']
            dialect = '5.1'
            """)
        .file("a.lua", "")
        .file("old/b.lua", "")
        .file("plug/lua/x.lua", "")
        .file("plug/.luarc.json", "{\"runtime.version\": \"LuaJIT\"}");

    assertThat(cli().run("info").out())
        .contains(
            """

            project  %1$s
            dialect  Lua 5.4, because Luna.toml says so
                     1 file as Lua 5.1 (Luna.toml)
            config   Luna.toml
            files    2 files of Lua
            ignored  gen/, node_modules, names that begin with a dot, what git ignores
            """
                .formatted(folder))
        .contains(
            """

            project  %1$s/plug
            dialect  LuaJIT, because .luarc.json says so
            config   .luarc.json
            files    1 file of Lua
            """
                .formatted(folder));
    assertThat(cli().run("info", "--dialect", "5.2", "plug").out())
        .contains("dialect  Lua 5.2, because --dialect says so\n")
        .doesNotContain("because Luna.toml");
  }

  @Test
  void whatFilesSeeIsTold() {
    cli()
        .file(
            "Luna.toml",
            """
            [lua]
            dialect = '5.1'
            libraries = ['lib']
            globals = ['counter', 'gl*']
            path = ['src/?.lua']
            """)
        .file("lib/x.lua", "")
        .file("main.lua", "function love.draw() end")
        .file("spec/a_spec.lua", "")
        .file("lua_modules/share/lua/5.1/y.lua", "");

    assertThat(cli().run("info").out())
        .contains(
            """
            library  %1$s/lib: src/?.lua
            modules  %1$s: src/?.lua
                     %1$s/lua_modules/share/lua/5.1: ?.lua, ?/init.lua
            """
                .formatted(folder))
        .contains(
            """
            globals  counter, gl*
            stubs    Lua 5.1, LÖVE, busted (for its tests)
            """);
    assertThat(cli().file("plug/.luarc.json", "{}").run("info", "plug").out())
        .contains("library  none\n", "globals  none\n", "stubs    Lua 5.4\n");
  }

  @Test
  void whatIsWrongWithTheConfigurationIsSaid() {
    var result = cli().file("luna.toml", "").run("info");

    assertThat(result.code()).isZero();
    assertThat(result.err()).contains("the file has to be called Luna.toml");
  }

  @Test
  void aPathThatLeadsToNothingIsRefused() {
    var result = cli().run("info", "nosuch");

    assertThat(result.code()).isEqualTo(2);
    assertThat(result.err())
        .isEqualTo("luna: there is nothing at nosuch: name a file or a folder\n");
  }
}
