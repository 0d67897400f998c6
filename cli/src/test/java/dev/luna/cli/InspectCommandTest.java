package dev.luna.cli;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.testkit.Expect;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InspectCommandTest {
  @TempDir Path folder;

  private String print(String stage, String source) {
    var result = Cli.in(folder).input(source).run("inspect", "--print=" + stage, "-");
    assertThat(result.code()).isZero();
    assertThat(result.err()).isEmpty();
    return result.out();
  }

  @Test
  void tokensArePrinted() {
    Expect.text(
            """
            1:1-1:6         LOCAL           "local"
            1:7-1:8         NAME            "s"
            1:9-1:10        ASSIGN          "="
            1:11-2:3        STRING          "[[\\n]]"
            2:4-2:9         LINE_COMMENT    "--\\t日<U+0000>"
            3:1-3:1         END_OF_FILE     ""
            """)
        .matches(print("tokens", "local s = [[\n]] --\t日\0\n"));
  }

  @Test
  void theTreeIsPrinted() {
    Expect.text(
            """
            Chunk 1:1-4:4
              Block 1:1-4:4
                Stat.Local 1:1-1:27
                  Binding 1:7-1:16
                    Ident 1:7-1:8 "x"
                    Attrib 1:9-1:16
                      Ident 1:10-1:15 "const"
                  Expr.Binary 1:19-1:27 +
                    Expr.Unary 1:19-1:23 -
                      Expr.Index 1:20-1:23
                        Expr.NameRef 1:20-1:21 "a"
                        Ident 1:22-1:23 "b"
                    Expr.NumberLiteral 1:26-1:27 "1"
                Stat.FunctionDeclaration 2:1-2:33
                  FunctionName 2:10-2:13 method
                    Expr.NameRef 2:10-2:11 "M"
                    Ident 2:12-2:13 "f"
                  FunctionBody 2:13-2:33
                    Param.Vararg 2:14-2:17
                    Block 2:18-2:30
                      Stat.Return 2:19-2:29
                        Expr.StringLiteral 2:26-2:29 "'x'"
                Stat.ExprStat 3:1-3:7
                  Expr.Call 3:1-3:7
                    Expr.NameRef 3:1-3:2 "f"
                    Arguments 3:2-3:7 TABLE
                      Expr.Table 3:2-3:7
                        TableField.Named 3:3-3:6
                          Ident 3:3-3:4 "y"
                          Expr.NumberLiteral 3:5-3:6 "1"
                Stat.Assign 4:1-4:4
                  Expr.NameRef 4:1-4:2 "x"
                  Expr.Missing 4:4-4:4
            error[miss-exp] 4:4-4:4 missing expression after '=', found the end of the file
            """)
        .matches(
            print(
                "ast",
                "local x <const> = -a.b + 1\nfunction M:f(...) return 'x' end\nf{y=1}\nx ="));
  }

  @Test
  void scopesArePrinted() {
    assertThat(print("scopes", "local x\nprint(x)\n")).contains("x", "print");
  }

  @Test
  void factsArePrinted() {
    Expect.text(
            """
            module = {#}
            table # '-'
            member # . open = fn #.open
            function #.open (name) -> (#.open$0) free #.open$0 stub
            """)
        .matches(print("facts", "local M = {}\nfunction M.open(name) return name end\nreturn M\n"));
  }

  /// However deep an expression is, what is told of it is short.
  @Test
  void factsOfDeepExpressionsAreShort() {
    String deep = "x = 1" + " + x".repeat(10_000) + "\ny = z" + ":a()".repeat(10_000) + "\n";

    assertThat(print("facts", deep)).contains("global x = ", "global y = ").hasSizeLessThan(1_000);
  }

  @ParameterizedTest
  @CsvSource({
    "tokens, 1:22-1:23       NAME",
    "ast,    Ident 1:22-1:23",
    "doc,    Stat.Local 1:16-1:27 documented 1:28-1:43",
    "scopes, local b 1:22 from 1:27"
  })
  void eachStageCountsTheColumnsOfCodePoints(String stage, String place) {
    assertThat(print(stage, "local a = '\uD83D\uDE00'; local b = a ---@type string\n"))
        .contains(place);
  }

  @ParameterizedTest
  @ValueSource(strings = {"tokens", "ast", "scopes"})
  void depthIsNoProblem(String stage) {
    String deep = "x = 1" + " + x".repeat(10_000) + "\ny = z" + ":a()".repeat(10_000) + "\n";

    String printed = print(stage, deep);

    assertThat(printed.length()).isGreaterThan(100).isLessThan(20_000_000);
    assertThat(print(stage, deep)).isEqualTo(printed);
  }

  @Test
  void aDashIsStandardInputAlsoBesideAFolderOfThatName() throws IOException {
    Files.createDirectory(folder.resolve("-"));

    assertThat(print("tokens", "x = 1\n")).contains("\"x\"");
  }

  @Test
  void anEmptyPathIsRefused() {
    assertThat(Cli.in(folder).run("inspect", "").err())
        .isEqualTo("luna: a path is empty: name a file, '-' for standard input\n");
  }

  @Test
  void docShowsWhatCommentsSay() {
    Expect.text(
            """
            Stat.LocalFunction 3:1-3:26 documented 1:1-2:30
              summary 1:5-1:10 Adds.
              Param 2:4-2:30 @param a integer the first
                Name 2:13-2:20 integer
            """)
        .matches(
            print("doc", "--- Adds.\n---@param a integer the first\nlocal function add(a) end\n"));
  }
}
