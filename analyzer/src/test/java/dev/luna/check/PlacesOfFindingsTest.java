package dev.luna.check;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.project.TestWorkspace;
import dev.luna.syntax.Dialect;
import dev.luna.testkit.Fixture;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Findings stand where a person would point: at the characters that are marked, with the rule's
/// code.
class PlacesOfFindingsTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        """
        print(unknown)
        --    ^^^^^^^ undefined-global
        """,
        """
        local unused = 1
        --    ^^^^^^ unused-local
        """,
        """
        local function unused() end
        --             ^^^^^^ unused-function
        """,
        """
        ::unused::
        --^^^^^^ unused-label
        """,
        """
        local a, b = 1, 2, 3
        --                 ^ redundant-value
        print(a, b)
        """,
        """
        local a, b, c = 1
        --       ^^^^ unbalanced-assignments
        print(a, b, c)
        """,
        """
        string.rep("x")
        --            ^ missing-parameter
        """,
        """
        math.floor(1, 2, 3)
        --            ^^^^ redundant-parameter
        """,
        """
        string.rep({}, 1)
        --         ^^ param-type-mismatch
        """,
        """
        print(string.formta)
        --           ^^^^^^ undefined-field
        """,
        """
        print(string.format("%d"))
        --                      ^ missing-parameter
        """,
        """
        print(io.open("x"):read())
        --    ^^^^^^^^^^^^ need-check-nil
        """,
        """
        ---@return string
        local function f() print("a longer text", 1) end
        --                                           ^^^ missing-return
        f()
        """,
        """
        ---@type string
        local s = 1
        --        ^ assign-type-mismatch
        print(s)
        """,
        """
        local t = { a = 1, a = 2 }
        --                 ^ duplicate-index
        print(t)
        """,
        """
        for i = 10, 1 do print(i) end
        --      ^^^^^ count-down-loop
        """,
        """
        while true do break end
        do return end
        print(1)
        --<^^^^^ unreachable-code
        """,
        """
        print(require("no.such"))
        --            ^^^^^^^^^ unresolved-require
        """,
        """
        if not x == 1 then print() end
        -- ^^^^^^^^^^ negation-precedence
        """,
      })
  void standsWhereItIsMarked(String text) {
    Fixture.File file = Fixture.parse(text).file();
    TestWorkspace workspace =
        TestWorkspace.of(Dialect.LUA54, RuleSettings.DEFAULT, Map.of("main.lua", file.text()));
    List<String> expected =
        file.ranges().stream().map(r -> r.label() + " " + r.start() + ".." + r.end()).toList();
    List<String> found =
        workspace.analysis("main.lua").findings().stream()
            .map(f -> f.code() + " " + f.span().start() + ".." + f.span().end())
            .toList();
    assertThat(found).as(file.text()).containsAll(expected);
  }
}
