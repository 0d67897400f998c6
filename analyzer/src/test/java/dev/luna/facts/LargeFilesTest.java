package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import java.util.Set;
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

  /// Maps that are final look into the next place if one is taken, so hashes that lie side by side
  /// cost as much as equal ones.
  @Test
  void hashesOfDataAreSpread() {
    StringBuilder text = new StringBuilder("local t = {}\n");
    for (int i = 0; i < 5_000; i++) {
      text.append("t[").append(i).append("] = { 1, 2, 'x' }\n");
    }
    FileFacts facts = OneFlow.ofText(text.toString(), Dialect.LUA54).flow().facts();

    assertThat(facts.spans()).hasSizeGreaterThan(15_000);
    assertThat(placesLookedAt(facts.spans().keySet())).isLessThan(4L * facts.spans().size());
    assertThat(placesLookedAt(facts.decls().keySet())).isLessThan(4L * facts.decls().size());
  }

  /// How many places a table of twice the size looks at while it is filled.
  private static long placesLookedAt(Set<?> keys) {
    boolean[] taken = new boolean[2 * keys.size()];
    long looks = 0;
    for (Object key : keys) {
      int place = Math.floorMod(key.hashCode(), taken.length);
      for (looks++; taken[place]; looks++) {
        place = (place + 1) % taken.length;
      }
      taken[place] = true;
    }
    return looks;
  }

  private static void linear(IntFunction<String> text, int size) {
    int half = OneFlow.ofText(text.apply(size / 2), Dialect.LUA54).steps();
    int whole = OneFlow.ofText(text.apply(size), Dialect.LUA54).steps();
    assertThat(whole).isBetween(half, half * 2 + 100);
  }
}
