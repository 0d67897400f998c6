package dev.luna.scope;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import org.junit.jupiter.api.Test;

/// What names mean, shown as [ScopeDump] prints it.
class BinderTest {

  @Test
  void aLocalIsVisibleBehindItsStatement() {
    check(
        """
        local x = x
        local x = x
        return x
        """,
        Expect.text(
            """
            file 1:1–4:1 vararg upvalues _ENV
              local x 1:7 from 1:12: 2:11
              local x 2:7 from 2:12: 3:8
            global x: 1:11
            """));
  }

  @Test
  void aLocalFunctionSeesItself() {
    check(
        """
        local function f() return f() end
        local g = function() return g() end
        """,
        Expect.text(
            """
            file 1:1–3:1 vararg upvalues _ENV
              function f 1:16: 1:27↑
              local g 2:7 from 2:36
              function 1:17–1:34 upvalues f
              function 2:19–2:36 upvalues _ENV
            global g: 2:29
            """));
  }

  @Test
  void untilSeesTheLocalsOfItsBlock() {
    check(
        """
        repeat
          local done = f()
        until done
        print(done)
        """,
        Expect.text(
            """
            file 1:1–5:1 vararg upvalues _ENV
              scope 1:7–3:11
                local done 2:9 from 2:19: 3:7
            global done: 4:7
            global f: 2:16
            global print: 4:1
            """));
  }

  @Test
  void loopVariablesLiveInTheBodyOnly() {
    check(
        """
        for i = i, 2 do print(i) end
        for k, v in pairs(k) do print(k, v) end
        print(i, v)
        """,
        Expect.text(
            """
            file 1:1–4:1 vararg upvalues _ENV
              scope 1:16–1:26
                loop i 1:5 from 1:16: 1:23
              scope 2:24–2:37
                loop k 2:5 from 2:24: 2:31
                loop v 2:8 from 2:24: 2:34
            global i: 1:9, 3:7
            global k: 2:19
            global pairs: 2:13
            global print: 1:17, 2:25, 3:1
            global v: 3:10
            """));
  }

  @Test
  void methodsHaveASelf() {
    check(
        """
        function Class:method(a) return self, a end
        function Class.new() return self end
        """,
        Expect.text(
            """
            file 1:1–3:1 vararg upvalues _ENV
              function 1:22–1:44
                self self (implicit): 1:33
                parameter a 1:23: 1:39
              function 2:19–2:37 upvalues _ENV
            global Class: 1:10, 2:10
            global self: 2:29
            """));
  }

  @Test
  void functionsBetweenCaptureToo() {
    check(
        """
        local a, b = 1, 2
        local function outer()
          return function() return b, a end
        end
        """,
        Expect.text(
            """
            file 1:1–5:1 vararg upvalues _ENV
              local a 1:7 from 1:18: 3:31↑
              local b 1:10 from 1:18: 3:28↑
              function outer 2:16
              function 2:21–4:4 upvalues b, a
                function 3:18–3:36 upvalues b, a
            """));
  }

  @Test
  void globalsAreFieldsOfTheNearestEnvironment() {
    check(
        """
        x = 1
        local _ENV = {}
        x = 2
        """,
        Expect.text(
            """
            file 1:1–4:1 vararg upvalues _ENV
              local _ENV 2:7 from 2:16
            global x: 1:1, 3:1
            """));
  }

  @Test
  void luaFiveOneHasNoEnvironmentAndAHiddenArg() {
    check(
        Dialect.LUA51,
        "function f(...) return arg, _ENV end",
        Expect.text(
            """
            file 1:1–1:37 vararg
              function 1:11–1:37 vararg
                vararg arg (implicit): 1:24
            global _ENV: 1:29
            global f: 1:10
            """));
  }

  @Test
  void gotoReachesTheInnermostLabelOfItsName() {
    check(
        """
        ::a::
        do goto a; do ::a:: end end
        while x do goto b ::b:: end
        local function f() goto a end
        """,
        Expect.text(
            """
            file 1:1–5:1 vararg upvalues _ENV
              function f 4:16
              label a 1:3
              scope 2:3–2:25
                goto a 2:9 → 1:3
                scope 2:14–2:21
                  label a 2:17
              scope 3:11–3:25
                label b 3:21
                goto b 3:17 → 3:21
              function 4:17–4:30
                goto a 4:25 → nowhere
            global x: 3:7
            """));
  }

  @Test
  void ofTwoLabelsOfANameInABlockTheFirstIsMeant() {
    check(
        """
        ::a::
        ::a::
        goto a
        """,
        Expect.text(
            """
            file 1:1–4:1 vararg upvalues _ENV
              label a 1:3
              label a 2:3
              goto a 3:6 → 1:3
            """));
  }

  @Test
  void globalDeclarationsDecideWhatIsDeclared() {
    check(
        Dialect.LUA55,
        """
        print(a)
        global a, b <const>
        a = b + c
        do global * ; c = d end
        """,
        Expect.text(
            """
            file 1:1–5:1 vararg upvalues _ENV
              declares global a 2:8 from 2:20
              declares global b 2:11 read-only from 2:20
              scope 4:3–4:21
                declares global * 4:11
            global a: 1:7, 3:1
            global b: 3:5
            global c: 3:9 (not declared), 4:15
            global d: 4:19
            global print: 1:1
            """));
  }

  @Test
  void constantsKnownAtCompileTimeAreNotCaptured() {
    check(
        """
        local a <const>, b <const> = 1, -2
        local c <const> = {}
        local d <const> = #1
        function f() return a, b, c, d end
        """,
        Expect.text(
            """
            file 1:1–5:1 vararg upvalues _ENV
              local a 1:7 read-only from 1:35: 4:21↑
              local b 1:18 read-only from 1:35: 4:24↑
              local c 2:7 read-only from 2:21: 4:27↑
              local d 3:7 read-only from 3:21: 4:30↑
              function 4:11–4:35 upvalues a, c, d
            global f: 4:10
            """));
  }

  @Test
  void brokenCodeHasNamesToo() {
    check(
        """
        local x =
        function f(a,
          x.
        end
        """,
        Expect.text(
            """
            file 1:1–5:1 vararg upvalues _ENV
              local x 1:7 from 4:4
              function 2:10–4:4
                parameter a 2:12
                parameter x 3:3
            """));
  }

  @Test
  void aNodeKnowsWhatItDeclaresAndWhichScopeItMakes() {
    SyntaxTree tree = LuaParser.parse(SourceText.of("do local x end"), Dialect.LUA54);
    ScopeTree names = Binder.bind(tree);
    Scope inner = names.scopeAt(5);
    assertThat(inner.parent()).isZero();
    assertThat(names.scopeAt(0).parent()).isEqualTo(-1);
    assertThat(names.symbols().getLast().scope()).isEqualTo(inner.index());
  }

  @Test
  void deepAndLongFilesAreNoProblem() {
    String deep = "x = x" + ".a".repeat(20_000) + "\n" + "local a = 1\n".repeat(20_000);
    SyntaxTree tree = LuaParser.parse(SourceText.of(deep), Dialect.LUA54);
    assertThat(Binder.bind(tree).symbols()).hasSize(20_001);
  }

  private static void check(String code, Expect expected) {
    check(Dialect.LUA54, code, expected);
  }

  private static void check(Dialect dialect, String code, Expect expected) {
    SyntaxTree tree = LuaParser.parse(SourceText.of(code), dialect);
    expected.matches(ScopeDump.print(tree, Binder.bind(tree)));
  }
}
