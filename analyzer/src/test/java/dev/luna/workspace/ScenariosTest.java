package dev.luna.workspace;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.infer.FileTypes;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.TreeWalk;
import dev.luna.types.TypePrinter;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// What everybody writes, over several files: the type of a name where it is used last.
class ScenariosTest {

  /// Files, written one below the other: `-- file: a.lua` begins one.
  private static TestProject project(String text) {
    Map<String, String> files = new LinkedHashMap<>();
    for (String part : text.split("(?m)^-- file: ", -1)) {
      if (!part.isBlank()) {
        int end = part.indexOf('\n');
        files.put(part.substring(0, end).strip(), part.substring(end + 1));
      }
    }
    return TestProject.of(files);
  }

  /// The types of the arguments of the last call of `show` in `file`.
  private static List<String> shown(TestProject project, String file) {
    FileTypes types = project.types(file);
    Node[] last = new Node[1];
    TreeWalk.walk(
        types.file().tree().chunk(),
        node -> {
          if (node instanceof Expr.Call call
              && call.callee() instanceof Expr.NameRef name
              && name.name().equals("show")) {
            last[0] = call;
          }
          return true;
        });
    return ((Expr.Call) last[0])
        .args().values().stream().map(a -> TypePrinter.plain().print(types.of(a))).toList();
  }

  private static void check(String files, String... expected) {
    TestProject project = project(files);
    String last = files.substring(files.lastIndexOf("-- file: ") + 9);
    assertThat(shown(project, last.substring(0, last.indexOf('\n')).strip()))
        .containsExactly(expected);
  }

  @Test
  void filesThatRequireEachOther() {
    check(
        """
        -- file: a.lua
        local b = require "b"
        local M = {}
        function M.one() return 1 end
        function M.viaB(n) if n then return b.back() end return "x" end
        return M
        -- file: b.lua
        local a = require "a"
        local M = {}
        function M.back() if x then return a.viaB() end return a.one() end
        return M
        -- file: use.lua
        local a, b = require "a", require "b"
        show(a.viaB(), b.back(), a.one())
        """,
        "1|\"x\"",
        "1|\"x\"",
        "1");
  }

  @Test
  void objectsOfTheClassOfTheBook() {
    check(
        """
        -- file: account.lua
        local A = { total = 0 }
        function A:new(o) o = o or {}; setmetatable(o, self); self.__index = self; return o end
        function A:deposit(v) self.total = self.total + v; return self end
        function A:name() return "acc" end
        return A
        -- file: special.lua
        local A = require "account"
        local S = A:new()
        function S:limit() return 3 end
        return S
        -- file: use.lua
        local S = require "special"
        local s = S:new{}
        show(s:limit(), s:name(), s.total, s:deposit(1):limit())
        """,
        "3",
        "\"acc\"",
        "number",
        "3");
  }

  @Test
  void membersFromThreeFiles() {
    check(
        """
        -- file: c.lua
        local C = {}
        C.__index = C
        function C.new() return setmetatable({}, C) end
        return C
        -- file: d.lua
        local C = require "c"
        function C:d() self.fromD = 1 return self end
        -- file: e.lua
        local C = require("c")
        local c2 = C
        function c2.e(self) return self.fromD end
        -- file: use.lua
        local C = require "c"
        local o = C.new()
        show(o:d():e(), o:e(), o.fromD)
        """,
        "1",
        "1",
        "1");
  }

  @Test
  void globalDefinedTwice() {
    check(
        """
        -- file: a.lua
        function util() return 1 end
        T = T or {}
        T.a = 1
        -- file: b.lua
        function util() return "s" end
        T = T or {}
        T.b = "s"
        -- file: use.lua
        show(util(), T.a, T.b)
        """,
        "1|\"s\"",
        "1",
        "\"s\"");
  }

  @Test
  void fieldSetThroughARequiredModule() {
    check(
        """
        -- file: x.lua
        local M = {}
        M.sub = {}
        function M.own() return M.extra() end
        return M
        -- file: y.lua
        local M = require("x")
        M.extra = function() return 1 end
        M.sub.deep = "s"
        -- file: use.lua
        local m = require "x"
        show(m.own(), m.sub.deep)
        """,
        "1",
        "\"s\"");
  }

  @Test
  void resultsBelongTogether() {
    check(
        """
        -- file: a.lua
        local M = {}
        function M.open(n) if not n then return nil, "err" end return { h = n } end
        function M.forward(n) return M.open(n) end
        return M
        -- file: use.lua
        local a = require "a"
        local f, e = a.forward(2)
        if not f then show(f, e) end
        """,
        "nil",
        "\"err\"");
  }

  @Test
  void moduleThatCanBeCalled() {
    check(
        """
        -- file: m.lua
        local M = {}
        M.__index = M
        function M.new(n) return setmetatable({ n = n }, M) end
        function M:get() return self.n end
        return setmetatable(M, { __call = function(_, n) return M.new(n) end })
        -- file: use.lua
        local m = require "m"
        local o = m(1)
        show(o:get() ~= nil, o.get, m.new)
        """,
        "boolean",
        "function",
        "function");
  }

  @Test
  void cacheIsNotNilBehindItsCheck() {
    check(
        """
        -- file: a.lua
        local cache = {}
        local function make(k) return { key = k } end
        local M = {}
        function M.get(k) local v = cache[k]; if not v then v = make(k); cache[k] = v end; return v end
        return M
        -- file: use.lua
        show(require("a").get("x").key)
        """,
        "unknown|\"x\"");
  }

  @Test
  void closuresKnowTheParametersOfOuterFunctions() {
    check(
        """
        -- file: a.lua
        local M = {}
        function M.outer(x) return function(y) return x, y end end
        function M.obj(n) local self = {}; function self.get() return n end; return self end
        return M
        -- file: use.lua
        local a = require "a"
        local f = a.outer("s")
        local p, q = f(1)
        local o = a.obj("t")
        show(p, q, o.get())
        """,
        "\"s\"",
        "1",
        "\"t\"");
  }

  @Test
  void moduleThatReturnsAnother() {
    check(
        """
        -- file: a.lua
        return { n = 1 }
        -- file: b.lua
        return require "a"
        -- file: f.lua
        return function(x) return x, "y" end
        -- file: use.lua
        local f = require "f"
        show(require("b").n, f(2), (f(2)))
        """,
        "1",
        "2",
        "2");
  }

  @Test
  void classDeclaredTwice() {
    check(
        """
        -- file: a.lua
        ---@class Point
        ---@field x number
        -- file: b.lua
        ---@class Point
        ---@field y string
        -- file: use.lua
        ---@type Point
        local p
        show(p.x, p.y)
        """,
        "number",
        "string");
  }

  @Test
  void aliasesThatNeedEachOther() {
    check(
        """
        -- file: a.lua
        ---@alias A B|"a"
        -- file: b.lua
        ---@alias B A|"b"
        -- file: use.lua
        ---@type A
        local a
        ---@type B
        local b
        if a ~= nil and b ~= nil then show(a, b) end
        """,
        "unknown|\"a\"|\"b\"",
        "unknown|\"a\"|\"b\"");
  }

  @Test
  void fileThatIsDeletedAndRestored() {
    TestProject project =
        project(
            """
            -- file: a.lua
            return { n = 1 }
            -- file: use.lua
            local a = require "a"
            show(a.n)
            """);
    String text = project.texts().get("a.lua");
    List<String> before = project.state("use.lua");
    assertThat(shown(project, "use.lua")).containsExactly("1");
    project.remove("a.lua");
    assertThat(project.state("use.lua").toString()).contains("there is no module 'a'");
    assertThat(shown(project, "use.lua")).containsExactly("unknown");
    project.write("a.lua", text);
    assertThat(project.state("use.lua")).isEqualTo(before);
    assertThat(shown(project, "use.lua")).containsExactly("1");
  }
}
