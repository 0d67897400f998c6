package dev.luna.ide.symbols;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.ide.OneFile;
import dev.luna.ide.SymbolInfo;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Expect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class OutlineTest {

  @Test
  void emptyFileHasNone() {
    check("", Expect.text(""));
  }

  @Test
  void localsSayWhatTheyHold() {
    check(
        """
        local a
        local b = 1
        local c = "text"
        local d = true
        local e = f()
        """,
        Expect.text(
            """
            VARIABLE a | local | a | 1-1
            VARIABLE b | local number = 1 | b | 2-2
            VARIABLE c | local string = "text" | c | 3-3
            VARIABLE d | local boolean = true | d | 4-4
            VARIABLE e | local | e | 5-5
            """));
  }

  @Test
  void constantsAreLocalsThatCannotBeAssigned() {
    check(
        """
        local a <const> = 1
        local b <close> = f()
        """,
        Expect.text(
            """
            CONSTANT a | local number = 1 | a | 1-1
            CONSTANT b | local | b | 2-2
            """));
  }

  @Test
  void localsOfOneStatementAreEachOnTheirOwn() {
    check(
        "local a, b, c = 1, function(x) local y end, { z = 1 }",
        Expect.text(
            """
            VARIABLE a | local number = 1 | a | 1-1
            FUNCTION b | function (x) | b | 1-1
              VARIABLE y | local | y | 1-1
            TABLE c | local {z} | c | 1-1
              FIELD z | field number = 1 | z | 1-1
            """));
  }

  @Test
  void localsAreListedAtAnyDepthUnderTheirFunction() {
    check(
        """
        local function f(a)
          if a then
            local b = 1
            while true do local c end
          end
        end
        """,
        Expect.text(
            """
            FUNCTION f | function (a) | f | 1-6
              VARIABLE b | local number = 1 | b | 3-3
              VARIABLE c | local | c | 4-4
            """));
  }

  @Test
  void parametersAndLoopVariablesAreNotListed() {
    check(
        """
        for i = 1, 2 do local x end
        for k, v in pairs(t) do end
        """,
        Expect.text(
            """
            VARIABLE x | local | x | 1-1
            """));
  }

  @Test
  void localFunction() {
    check(
        "local function f(a, b, ...) end",
        Expect.text(
            """
            FUNCTION f | function (a, b, ...) | f | 1-1
            """));
  }

  @Test
  void functionWithDottedName() {
    check(
        "function M.a.b(x) end",
        Expect.text(
            """
            FUNCTION M.a.b | function (x) | M.a.b | 1-1
            """));
  }

  @Test
  void method() {
    check(
        "function Class:method(x) end",
        Expect.text(
            """
            METHOD Class:method | function (x) | Class:method | 1-1
            """));
  }

  @Test
  void functionWithSelfIsAMethod() {
    check(
        "function Class.method(self, x) end",
        Expect.text(
            """
            METHOD Class.method | function (self, x) | Class.method | 1-1
            """));
  }

  @Test
  void functionAssignedToAField() {
    check(
        "M.a.b = function(x) end",
        Expect.text(
            """
            FUNCTION M.a.b | function (x) | M.a.b | 1-1
            """));
  }

  @Test
  void functionAssignedToASubscript() {
    check(
        "M[\"a b\"] = function(x) end",
        Expect.text(
            """
            FUNCTION M["a b"] | function (x) | M["a b"] | 1-1
            """));
  }

  @Test
  void functionAssignedToALocalLater() {
    check(
        """
        local f
        f = function(x) end
        """,
        Expect.text(
            """
            VARIABLE f | local | f | 1-1
            FUNCTION f | function (x) | f | 2-2
            """));
  }

  @Test
  void onlyTheFirstAssignmentIsListed() {
    check(
        """
        count = 0
        count = count + 1
        M.x = 1
        M.x = 2
        local l = 1
        l = 2
        function M.f() self.x = 1; self.x = 2 end
        """,
        Expect.text(
            """
            GLOBAL count | global number = 0 | count | 1-1
            FIELD M.x | field number = 1 | M.x | 3-3
            VARIABLE l | local number = 1 | l | 5-5
            FUNCTION M.f | function () | M.f | 7-7
              FIELD self.x | field number = 1 | self.x | 7-7
            """));
  }

  @Test
  void fieldsOfATableStandUnderIt() {
    check(
        """
        local M = {
          a = 1,
          ["b c"] = 2,
          [1] = 3,
          f = function(x) local y end,
          m = function(self) end,
          nested = { deep = { deeper = "x" } },
        }
        """,
        Expect.text(
            """
            TABLE M | local {a, f, m, …} | M | 1-8
              FIELD a | field number = 1 | a | 2-2
              FIELD ["b c"] | field number = 2 | "b c" | 3-3
              FUNCTION f | function (x) | f | 5-5
                VARIABLE y | local | y | 5-5
              METHOD m | function (self) | m | 6-6
              TABLE nested | field {deep} | nested | 7-7
                TABLE deep | field {deeper} | deep | 7-7
                  FIELD deeper | field string = "x" | deeper | 7-7
            """));
  }

  @Test
  void fieldsOfAReturnedTableStandAtTheTop() {
    check(
        """
        local function f() end
        return {
          f = f,
          g = function(x) end,
          _VERSION = "1",
        }
        """,
        Expect.text(
            """
            FUNCTION f | function () | f | 1-1
            FIELD f | field | f | 3-3
            FUNCTION g | function (x) | g | 4-4
            FIELD _VERSION | field string = "1" | _VERSION | 5-5
            """));
  }

  @Test
  void tableInSetmetatableBelongsToTheName() {
    check(
        "local M = setmetatable({ a = 1 }, { __index = function(t, k) end })",
        Expect.text(
            """
            TABLE M | local {a} | M | 1-1
              FIELD a | field number = 1 | a | 1-1
            FUNCTION __index | function (t, k) | __index | 1-1
            """));
  }

  @Test
  void tableAsDefaultBelongsToTheName() {
    check(
        "M = M or { a = 1 }",
        Expect.text(
            """
            GLOBAL M | global {a} | M | 1-1
              FIELD a | field number = 1 | a | 1-1
            """));
  }

  @Test
  void rowsOfDataAreNotListedButTheirFunctionsAre() {
    check(
        """
        local rows = {
          { name = "a", size = { w = 1 } },
          { name = "b", on = function(e) end },
        }
        setup { option = 1, callback = function() end }
        """,
        Expect.text(
            """
            VARIABLE rows | local {…} | rows | 1-4
              FUNCTION on | function (e) | on | 3-3
            FUNCTION callback | function () | callback | 5-5
            """));
  }

  @Test
  void wordKeysOfDataAreNotListedButTheirFunctionsAre() {
    check(
        """
        local rows = {
          { ["name"] = "a" },
          { ["on"] = function(e) end },
        }
        setup { ["option"] = 1 }
        """,
        Expect.text(
            """
            VARIABLE rows | local {…} | rows | 1-4
              FUNCTION ["on"] | function (e) | "on" | 3-3
            """));
  }

  @Test
  void functionsAmongArgumentsAreKnownByTheCall() {
    check(
        """
        describe("sums", function()
          it("adds", function() local x = 1 end)
        end)
        pcall(function(a) end)
        obj:on("click", function(e) end)
        """,
        Expect.text(
            """
            FUNCTION describe("sums") | function () | function | 1-3
              FUNCTION it("adds") | function () | function | 2-2
                VARIABLE x | local number = 1 | x | 2-2
            FUNCTION pcall(…) | function (a) | function | 4-4
            FUNCTION obj:on("click") | function (e) | function | 5-5
            """));
  }

  @Test
  void functionWithoutAnyName() {
    check(
        """
        local f = g or function(a) end
        return function(b) end
        """,
        Expect.text(
            """
            VARIABLE f | local | f | 1-1
            FUNCTION function | function (a) | function | 1-1
            FUNCTION return | function (b) | function | 2-2
            """));
  }

  @Test
  void globalFunctionAndVariable() {
    check(
        """
        x = 1
        f = function() end
        function g() end
        """,
        Expect.text(
            """
            GLOBAL x | global number = 1 | x | 1-1
            FUNCTION f | function () | f | 2-2
            FUNCTION g | function () | g | 3-3
            """));
  }

  @Test
  void globalDeclarationsOfLua55() {
    check(
        """
        --- dialect: 5.5
        global x, y = 1, 2
        global function f(a) end
        """,
        Expect.text(
            """
            GLOBAL x | global number = 1 | x | 1-1
            GLOBAL y | global number = 2 | y | 1-1
            FUNCTION f | function (a) | f | 2-2
            """));
  }

  /// Where a broken function ends is for recovery to say; that it is there is for us.
  @Test
  void brokenFunctionIsListedStill() {
    var file =
        OneFile.of(
            """
            local function f(a
              local x =
            function M.
            local y
            """);
    assertThat(Outline.of(file.analysis(), file.id()))
        .extracting(SymbolInfo::name)
        .containsExactly("f", "M.", "y");
  }

  @Test
  void functionWithoutANameIsListed() {
    check(
        "function (a) end",
        Expect.text(
            """
            FUNCTION function | function (a) |  | 1-1
            """));
  }

  @Test
  void longNamesAreCut() {
    check(
        "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccc = 1",
        Expect.text(
            """
            FIELD aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbb… | field number = 1 | aaaaaaaaaaaaaaaaaaaaaaaaaaaaaa.bbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbbb.cccccccccccccccccccccc | 1-1
            """));
  }

  @Test
  void longNamesAreNotCutWithinACharacter() {
    String key = "b".repeat(55) + "😀😀";
    var file = OneFile.ofText("t[\"" + key + "\"] = function() end");
    assertThat(Outline.of(file.analysis(), file.id()))
        .singleElement()
        .extracting(SymbolInfo::name)
        .isEqualTo("t[\"" + "b".repeat(55) + "…");
  }

  @Test
  void outlineOfPenlightsClass() {
    Path file =
        Corpus.require().pathsOf("lua-penlight").stream()
            .filter(p -> p.endsWith("pl/OrderedMap.lua"))
            .findFirst()
            .orElseThrow();
    String text = SourceText.decode(new Corpus.Source("", file).bytes()).text();
    Expect.file(Path.of("src/test/golden/outline-OrderedMap.txt"))
        .matches(print(OneFile.ofText(text)));
  }

  @Test
  void everySymbolLiesWithinItsParentAndHoldsItsName() {
    for (Corpus.Source source : Corpus.require().files()) {
      var file = OneFile.ofText(SourceText.decode(source.bytes()).text());
      for (SymbolInfo symbol : Outline.of(file.analysis(), file.id())) {
        holds(source, symbol);
      }
    }
  }

  private static void holds(Corpus.Source source, SymbolInfo symbol) {
    assertThat(symbol.name()).as("%s", source).isNotEmpty();
    assertThat(symbol.span().covers(symbol.nameSpan())).as("%s %s", source, symbol).isTrue();
    for (SymbolInfo child : symbol.children()) {
      assertThat(symbol.span().covers(child.span())).as("%s %s", source, child).isTrue();
      holds(source, child);
    }
  }

  @Test
  void deepNestingIsFlattenedBelowALimit() {
    String deep = "local function f() ".repeat(150) + "end ".repeat(150);
    var file = OneFile.ofText(deep);
    int depth = 0;
    List<SymbolInfo> level = Outline.of(file.analysis(), file.id());
    while (!level.isEmpty()) {
      depth++;
      level = level.getFirst().children();
    }
    assertThat(depth).isBetween(60, 70);
  }

  @Test
  void fileThatIsNotThereHasNone() {
    var file = OneFile.ofText("x = 1");
    assertThat(Outline.of(file.analysis(), new FileId("file:///other"))).isEmpty();
  }

  private static void check(String fixture, Expect expect) {
    expect.matches(print(OneFile.of(fixture)));
  }

  private static String print(OneFile file) {
    StringBuilder out = new StringBuilder();
    print(file, Outline.of(file.analysis(), file.id()), "", out);
    return out.toString();
  }

  /// `kind name | detail | name's text | first and last line`.
  private static void print(
      OneFile file, List<SymbolInfo> symbols, String indent, StringBuilder out) {
    for (SymbolInfo s : symbols) {
      out.append(indent)
          .append(
              "%s %s | %s | %s | "
                  .formatted(s.kind(), s.name(), s.detail(), file.shown(s.nameSpan())))
          .append(file.line(s.span().start()))
          .append("-")
          .append(file.line(s.span().end()))
          .append("\n");
      print(file, s.children(), indent + "  ", out);
    }
  }
}
