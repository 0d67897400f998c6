package dev.luna.infer;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Expr;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.LuaType;
import dev.luna.types.TypePrinter;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/// What nobody writes, but programs do: the work grows with the text and not faster. It is counted
/// in shapes that are resolved, in questions and in rounds of circles, never in seconds.
class HostileTypesTest {
  /// What there is to do whatever the size is. Less than what any of the texts costs by itself, or
  /// it would hide how that grows.
  private static final int START = 20;

  @Test
  void assignmentsToOneLocal() {
    linear(n -> "local x = 0\n" + "x = x + 1\n".repeat(n) + "print(x)", 10_000);
    linear(n -> "local x = f()\n" + "x = g(x)\n".repeat(n) + "print(x)", 10_000);
  }

  @Test
  void chainsOfConditions() {
    linear(
        n ->
            "local x = f()\nif x == 0 then g()\n"
                + lines(n, i -> "elseif x == " + i + " then g(x)")
                + "end\nprint(x)",
        5_000);
  }

  @Test
  void fieldsOfFields() {
    linear(n -> "print(a" + ".b".repeat(n) + ")", 500);
    linear(n -> "local t = " + "{ b = ".repeat(n) + "1" + " }".repeat(n) + "\nprint(t)", 120);
    linear(n -> "local t = {}\nt.b = t\nprint(t" + ".b".repeat(n) + ")", 500);
  }

  @Test
  void chainsOfLocals() {
    linear(n -> "local x0 = f()\n" + lines(n, i -> "local x%d = x%d.y".formatted(i, i - 1)), 4_000);
  }

  @Test
  void aliasesThatNeedEachOther() {
    linear(
        n ->
            lines(n, i -> "---@alias A" + i + " A" + (i % n + 1) + "|" + i + "\n")
                + "---@type A1\nlocal x\nif x == 1 then print(x) end",
        200);
  }

  @Test
  void classesThatNeedEachOther() {
    linear(
        n ->
            lines(
                    n,
                    i ->
                        "---@class C%d: C%d\n---@field f%d C%d\n"
                            .formatted(i, i % n + 1, i, i % n + 1))
                + "---@type C1\nlocal x\nprint(x.f1, x.missing)",
        200);
    linear(
        n ->
            lines(n, i -> "local C" + i + " = {}\nC" + i + ".__index = C" + i)
                + lines(n - 1, i -> "setmetatable(C%d, C%d)".formatted(i, i + 1))
                + "function C"
                + n
                + ":last() return 1 end\nprint(C1:last())",
        150);
  }

  /// Who asks whether a field is said to be `nil` goes through the classes above, and comes back.
  @Test
  void optionalFieldsOfClassesAboveEachOther() {
    linear(
        n ->
            lines(n, i -> "---@class C%d: C%d".formatted(i, i % n + 1) + "\n")
                + "local function f() if g() then return nil, 'none' end return { y = 1 } end\n"
                + "---@type C1\nlocal c = {}\nc.x = f()\n"
                + "---@param q C1\nlocal function g(q) q.z = f() print(q.z.y, q.x.y) end\ng(c)",
        64,
        true);
  }

  @Test
  void functionsThatNeedEachOther() {
    linear(
        n ->
            "local M = {}\n"
                + lines(
                    n,
                    i ->
                        "function M.f%d(x) if x then return %d end return M.f%d(x) end"
                            .formatted(i, i, i % n + 1))
                + "print(M.f1())",
        200);
  }

  @Test
  void unionsOfTables() {
    linear(
        n ->
            "local t\n"
                + lines(n, i -> "if f(%d) then t = { kind = %d, x%d = 1 } end".formatted(i, i, i))
                + "print(t.kind, t.x1)\nif t.kind == 1 then print(t) end",
        64);
    linear(
        n ->
            lines(n, i -> "---@class T%d\n---@field kind %d\n".formatted(i, i))
                + "---@type "
                + IntStream.rangeClosed(1, n)
                    .mapToObj(i -> "T" + i)
                    .collect(Collectors.joining("|"))
                + "\nlocal t\nprint(t.kind)\nif t.kind == 1 then print(t) end",
        64);
  }

  private static void linear(IntFunction<String> text, int size) {
    linear(text, size, false);
  }

  /// @param optional asks of every expression whether it may be `nil`, too
  private static void linear(IntFunction<String> text, int size, boolean optional) {
    TestWorkspace.deep(() -> {
      Work half = work(text.apply(size / 2), optional);
      Work whole = work(text.apply(size), optional);
      assertThat(whole.steps).as("shapes").isLessThan(half.steps * 21 / 10 + START);
      assertThat(whole.questions).as("questions").isLessThan(half.questions * 21 / 10 + START);
      assertThat(whole.rounds).as("rounds").isLessThanOrEqualTo(half.rounds);
      return whole;
    });
  }

  private record Work(int steps, int questions, int rounds) {}

  /// Asks for the type of every expression, as an editor that colours them would.
  private static Work work(String text, boolean optional) {
    FileTypes types = TestWorkspace.of(text).types("main.lua");
    List<LuaType> all = new ArrayList<>();
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          if (node instanceof Expr) {
            all.add(types.of(node));
            if (optional) {
              types.mayBeNil(node);
            }
          }
          return true;
        });
    assertThat(all).isNotEmpty().allMatch(t -> TypePrinter.plain().print(t).length() < 2_000);
    return new Work(
        types.inference().steps(), types.inference().questions(), types.inference().rounds());
  }

  private static String lines(int count, IntFunction<String> line) {
    return IntStream.rangeClosed(1, count)
        .mapToObj(line)
        .collect(Collectors.joining("\n", "", "\n"));
  }
}
