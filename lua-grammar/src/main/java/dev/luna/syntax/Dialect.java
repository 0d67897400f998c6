package dev.luna.syntax;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/// A version of the Lua language.
public enum Dialect {
  LUA51("5.1", "Lua 5.1"),
  LUA52("5.2", "Lua 5.2"),
  LUA53("5.3", "Lua 5.3"),
  LUA54("5.4", "Lua 5.4"),
  LUA55("5.5", "Lua 5.5"),
  LUAJIT("luajit", "LuaJIT"),
  /// What Luna's own runtime accepts: the syntax of Lua 5.2.
  LUNA("luna", "Luna");

  /// What a file is taken for when nothing says otherwise.
  public static final Dialect DEFAULT = LUA54;

  private final String option;
  private final String title;

  Dialect(String option, String title) {
    this.option = option;
    this.title = title;
  }

  /// How it is named on the command line and in configuration files, for instance `5.1`.
  public String option() {
    return option;
  }

  /// How it is named to people, for instance `Lua 5.1`.
  public String title() {
    return title;
  }

  /// What is said of a file that is read so, where it is not what the file needs: for instance
  /// `this file is Lua 5.1`.
  public String ofFile() {
    return this == LUNA
        ? "this file is read as Luna's own dialect, which is Lua 5.2"
        : "this file is " + title;
  }

  /// The dialect that [#option] names.
  public static Optional<Dialect> ofOption(String option) {
    return Arrays.stream(values()).filter(d -> d.option.equals(option)).findFirst();
  }

  /// All options, in order.
  public static List<String> options() {
    return Arrays.stream(values()).map(Dialect::option).toList();
  }

  /// The dialect whose grammar this one has: its own, except that [#LUNA] has that of Lua 5.2.
  public Dialect grammar() {
    return this == LUNA ? LUA52 : this;
  }
}
