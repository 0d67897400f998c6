package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;

/// Work grows with the text, not faster: counted in shapes, not in seconds.
class LargeFilesTest {
  @Test
  void assignmentsToOneLocal() {
    linear(n -> "local x = 0\n" + "x = x + f(x)\n".repeat(n), 10_000);
  }

  @Test
  void chainsOfConditions() {
    linear(
        n -> {
          StringBuilder text = new StringBuilder("local x = f()\nif x == 0 then g()\n");
          for (int i = 1; i < n; i++) {
            text.append("elseif x == ").append(i).append(" then g(x)\n");
          }
          return text.append("end\nreturn x\n").toString();
        },
        5_000);
  }

  @Test
  void fieldsOfFields() {
    linear(n -> "return a" + ".b".repeat(n), 500);
  }

  @Test
  void chainsOfMethods() {
    linear(n -> "return a" + ":b(1)\n".repeat(n), 10_000);
  }

  @Test
  void chainsOfOperators() {
    linear(n -> "return a" + " .. a".repeat(n), 10_000);
    linear(n -> "return a" + " and a".repeat(n), 10_000);
    linear(n -> "return a" + " + a".repeat(n), 10_000);
  }

  @Test
  void tablesOfData() {
    linear(n -> "return {\n" + "{ 1, 'x' },\n".repeat(n) + "}", 2_000);
    IntFunction<String> keyed =
        n -> {
          StringBuilder text = new StringBuilder("return {\n");
          for (int i = 0; i < n; i++) {
            text.append("k").append(i).append(" = 'v").append(i).append("',\n");
          }
          return text.append("}").toString();
        };
    linear(keyed, 10_000);
    assertThat(OneFlow.ofText(keyed.apply(10_000), Dialect.LUA54).flow().facts().decls())
        .hasSizeLessThan(Tables.MOST + 10);
  }

  @Test
  void manyFunctions() {
    linear(
        n -> {
          StringBuilder text = new StringBuilder("local M = {}\n");
          for (int i = 0; i < n; i++) {
            text.append("function M.f").append(i).append("(x) return M.f(x) end\n");
          }
          return text.append("return M").toString();
        },
        2_000);
  }

  private static void linear(IntFunction<String> text, int size) {
    int half = OneFlow.ofText(text.apply(size / 2), Dialect.LUA54).steps();
    int whole = OneFlow.ofText(text.apply(size), Dialect.LUA54).steps();
    assertThat(whole).isBetween(half, half * 2 + 100);
  }
}
