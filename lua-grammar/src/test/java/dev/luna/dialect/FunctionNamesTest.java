package dev.luna.dialect;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// How people call functions.
class FunctionNamesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "function f() end | f",
        "function M.a.b() end | M.a.b",
        "function Class:method() end | Class:method",
        "function a.b:c() end | a.b:c",
        "local function f() end | f",
        "local f = function() end | f",
        "local f, g = function() end, function() end | f g",
        "M.f = function() end | M.f",
        "M[\"f\"] = function() end | M.f",
        "M[\"f g\"] = function() end | M[\"f g\"]",
        "M[1] = function() end | M[1]",
        "M[k].f = function() end | M[k].f",
        "f().g = function() end | -",
        "a, M.b = function() end, (function() end) | a M.b",
        "local M = { f = function() end } | M.f",
        "local M = { f = { g = function() end } } | M.f.g",
        "local M = { [\"f\"] = function() end, [2] = function() end } | M.f M[2]",
        "local M = { function() end } | -",
        "return { f = function() end } | f",
        "return setmetatable({}, { __index = function() end }) | __index",
        "f(function() end) | -",
        "local x = f or function() end | -",
        "local function outer() local inner = function() end end | outer inner",
      })
  void functionsAreCalledByWhatHoldsThem(String code, String expected) {
    SyntaxTree tree = LuaParser.parse(SourceText.of(code), Dialect.LUA54);
    FunctionNames names = FunctionNames.of(tree);
    List<String> found = new ArrayList<>();
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          if (node instanceof FunctionBody body) {
            found.add(names.name(body).orElse("-"));
          }
          return true;
        });
    assertThat(String.join(" ", found)).isEqualTo(expected);
  }
}
