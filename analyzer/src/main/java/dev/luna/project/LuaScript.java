package dev.luna.project;

import dev.luna.config.DialectChoice;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Programs in Lua that are called like programs, `bin/tool`: the first line says what runs them.
///
/// Only Lua itself counts. What else begins with `#!` and runs Lua (`texlua`, `tarantool`) has
/// globals that nobody knows.
final class LuaScript {
  /// So much of a file is read; first lines are shorter.
  private static final int BEGINNING = 128;

  private static final Pattern FIRST_LINE =
      Pattern.compile(
          "#!\\s*/\\S*?(?:/env\\s+(?:-S\\s+)?|/)(lua(?:jit)?)-?(5\\.?[1-5])?(?:\\s.*)?");

  private LuaScript() {}

  /// Whether a name says nothing of what is in the file.
  static boolean isBare(Path file) {
    Path name = file.getFileName();
    return name != null && name.toString().indexOf('.') < 0;
  }

  /// Whether the file, whose name [#isBare], is such a program. Pipes and devices are not read.
  static boolean isAt(Path file) {
    return Files.isRegularFile(file) && firstLine(file).isPresent();
  }

  /// Which Lua runs the file, if its name is bare and its first line names a version.
  static Optional<DialectChoice> choice(Path file) {
    return isBare(file) && Files.isRegularFile(file)
        ? firstLine(file).flatMap(LuaScript::dialect).map(LuaScript::said)
        : Optional.empty();
  }

  private static Optional<Matcher> firstLine(Path file) {
    try (InputStream in = Files.newInputStream(file)) {
      String begin = new String(in.readNBytes(BEGINNING), StandardCharsets.UTF_8);
      return begin.lines().findFirst().map(FIRST_LINE::matcher).filter(Matcher::matches);
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }

  private static Optional<Dialect> dialect(Matcher firstLine) {
    if (firstLine.group(1).equals("luajit")) {
      return Optional.of(Dialect.LUAJIT);
    }
    String version = firstLine.group(2);
    return version == null
        ? Optional.empty()
        : Dialect.ofOption("5." + version.substring(version.length() - 1));
  }

  private static DialectChoice said(Dialect dialect) {
    return new DialectChoice(dialect, "first line", "the file's first line says so");
  }
}
