package dev.luna.facts;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.types.Name;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/// What an edit changes for other files: nothing that it does not have to.
class HashTest {
  private static final String CODE =
      """
      local M = {}
      local cache = {}
      local function helper(x) return x end
      ---@class Point
      local Point = {}
      function M.get(k) local v = cache[k]; if not v then v = M.make(k) end return v end
      function M.make(k) return { key = k } end
      function M:close() self.closed = true end
      return M
      """;

  @Test
  void renamedLocalChangesNoExport() {
    String renamed = CODE.replace("M.", "Mod.").replace("M:", "Mod:").replace("M\n", "Mod\n");
    assertThat(exports(renamed.replace("local M ", "local Mod "))).isEqualTo(exports(CODE));
    assertThat(
            exports(
                CODE.replace("v ", "value ").replace(" v\n", " value\n").replace(" v)", " value)")))
        .isEqualTo(exports(CODE));
  }

  @Test
  void commentsAndBlankLinesChangeNothing() {
    String longer = CODE.replace("function M", "\n-- Does a thing.\nfunction M");
    assertThat(hashes("-- hello\n\n" + longer)).isEqualTo(hashes(CODE));
  }

  @Test
  void bodyChangesItsFunctionOnly() {
    Map<String, Object> before = hashes(CODE);
    Map<String, Object> after = hashes(CODE.replace("return { key = k }", "return 1"));
    after.keySet().retainAll(before.keySet());
    assertThat(after.entrySet().stream().filter(e -> !e.getValue().equals(before.get(e.getKey()))))
        .extracting(Map.Entry::getKey)
        .containsExactly("Function[name=file:///w/main.lua#.make]");
  }

  @Test
  void bodyThatGivesTheSameChangesNothing() {
    assertThat(hashes(CODE.replace("return x end", "print(x) return x end")))
        .isEqualTo(hashes(CODE));
  }

  private static Map<String, Object> exports(String text) {
    Map<String, Object> exports = hashes(text);
    exports
        .keySet()
        .removeIf(n -> n.contains("helper") || n.contains("cache") || n.startsWith("Local"));
    return exports;
  }

  private static Map<String, Object> hashes(String text) {
    Map<String, Object> hashes = new TreeMap<>();
    OneFlow.ofText(text, Dialect.LUA54)
        .flow()
        .facts()
        .decls()
        .forEach((Name name, List<Decl> decls) ->
            hashes.put(name.toString(), decls.stream().map(Decl::hash).toList()));
    return hashes;
  }
}
