package dev.luna.testkit.dialects;

import dev.luna.testkit.Tools;
import java.nio.file.Path;
import java.util.Optional;

/// A Lua that can be asked.
public enum Interpreter {
  LUA51("5.1", "lua5.1"),
  LUA52("5.2", "lua5.2"),
  LUA53("5.3", "lua5.3"),
  LUA54("5.4", "lua5.4"),
  LUAJIT("luajit", "luajit"),
  /// Not in every suite: where there is none, its column of the table is held by the manual alone.
  LUA55("5.5", "lua5.5");

  private final String dialect;
  private final String program;

  Interpreter(String dialect, String program) {
    this.dialect = dialect;
    this.program = program;
  }

  /// The dialect's name on Luna's command line.
  public String dialect() {
    return dialect;
  }

  /// The name of the program, which is that of its Debian package.
  public String program() {
    return program;
  }

  /// Where the program is.
  public Optional<Path> find() {
    return Tools.find(program);
  }
}
