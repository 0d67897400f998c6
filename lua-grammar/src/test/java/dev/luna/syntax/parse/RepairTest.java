package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.testkit.Corpus;
import dev.luna.text.LineIndex;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;

/// What each part of the repair is for: each test fails without the part that it is about, where an
/// average over many files hardly moves.
final class RepairTest {

  /// [HangingLines]: or `z` would be the operand, and the errors would stand at both `=`.
  @Test
  void aLineLeftHangingDoesNotTakeTheAssignmentBelow() {
    assertThat(
            errors(
                """
                x = y +
                z = 2
                foo(
                w = 3
                """))
        .containsExactly("1:8 miss-exp", "3:5 miss-symbol");
  }

  /// `MissingEnds.forgiveWhatIsClosedLater`: the `if` in the first column is closed by a line in
  /// the first column, so it is the function that lacks an `end`.
  @Test
  void inCodeThatIsNotIndentedAMissingEndStaysWithItsFunction() {
    String text =
        """
        local function f()
        if a then
        g()
        end
        local function h()
        g()
        end
        """;
    assertThat(errors(text)).containsExactly("1:19 miss-end");
    assertThat(functions(text)).contains("5-7");
    String later =
        """
        local x = 1
        if a then
        g()
        end
        local function h()
        if b then
        g()
        end
        local y = 2
        """;
    assertThat(errors(later)).containsExactly("5:19 miss-end");
  }

  /// The guard in [LuaParser]: what closes the blocks around it may be in the string, so nothing is
  /// missing.
  @Test
  void beforeALongBracketThatIsNeverClosedNoEndIsMissing() {
    String text =
        """
        function a()
        local s = [[
          f()
        end
        """;
    assertThat(errors(text)).containsExactly("2:11 miss-symbol");
    assertThat(functions(text)).containsExactly("1-5");
    assertThat(
            errors(
                """
                f(function()
                local s = [==[
                x ]] ]=]
                end)
                """))
        .containsExactly("2:11 miss-symbol");
  }

  /// [SurplusEnds]: or the first `end` would close the function.
  @Test
  void theEndThatIsOneTooManyIsTheOneThatStandsTooDeep() {
    String text =
        """
        function a()
          if x then
            f()
            end
          end
          g()
        end
        function b()
          f()
        end
        """;
    assertThat(errors(text)).containsExactly("4:5 unexpect-symbol");
    assertThat(functions(text)).containsExactly("1-7", "8-10");
  }

  /// `MissingEnds.moveBeforeLeadingClosers`: the bracket on its own line belongs to what is before
  /// the function; with the `end` behind it the repair would be worse than none, and the other
  /// function would be lost with it.
  @Test
  void aMissingEndStandsBeforeTheBracketOfTheNextLine() {
    String text =
        """
        local function a()
          if x then
            f()
        end
        h(function()
          g()
        )
        k()
        """;
    assertThat(errors(text)).containsExactly("3:8 miss-end", "6:6 miss-end");
    assertThat(functions(text)).containsExactly("1-4", "5-7");
  }

  @Test
  void aMissingEndStandsBeforeTheCommaOfTheNextLine() {
    assertThat(
            errors(
                """
                local function a()
                  if x then
                    f()
                end
                local t = {
                  a = function()
                    f()
                  ,
                  b = 2,
                }
                """))
        .containsExactly("3:8 miss-end", "7:8 miss-end");
  }

  /// What the passes read as another language's habit no legal file has: else one mistake would
  /// bring up others elsewhere in the file.
  @Test
  void legalFilesAreLeftAlone() {
    int files = 0;
    for (Corpus.Source source : Corpus.require().files()) {
      SourceText text = SourceText.decode(source.bytes());
      SyntaxTree tree = LuaParser.parse(text, Dialect.LUA54);
      if (tree.errors().isEmpty()) {
        files++;
        List<FeedToken> tokens = TokenFeed.read(tree.tokens(), text.lines());
        for (Repair repair : Repair.of(tokens, text.text())) {
          assertThat(repair.errors()).as(source.toString()).isEmpty();
        }
      }
    }
    assertThat(files).isGreaterThan(100);
  }

  /// [SurplusEnds]: an `end` below its opener closes it, whatever the file has too many of.
  @Test
  void theEndThatIsTooManyIsTheOneThatStandsTooDeep() {
    assertThat(
            errors(
                """
                function f()
                  if a then
                    g()
                  end
                    end
                  h()
                end
                """))
        .singleElement()
        .asString()
        .startsWith("5:5 ");
  }

  /// [LostOpeners]: fields of a table whose `{` is lost stand deeper than the line that wants them.
  @Test
  void anAssignmentBelowIsNoFieldOfALostTable() {
    assertThat(errors("x =\n  y = 1\n}\n")).containsExactly("1:4 miss-symbol");
    assertThat(errors("x =\ny = 1\n}\n")).containsExactly("2:3 unexpect-symbol");
  }

  /// [StrayBrackets]: the parameters of the function around are closed long since.
  @Test
  void aBracketInAFunctionClosesNothing() {
    assertThat(parse("function f(a)\n  if b) then c() end\nend\n").errors())
        .extracting(SyntaxError::message)
        .containsExactly("unexpected ')': there is no '(' that it closes");
  }

  /// [DepthLimit]: what is hidden is exactly what is deeper.
  @Test
  void theLastLevelThatIsReadIsTheLimit() {
    assertThat(parse(nested(DepthLimit.LEVELS)).errors()).isEmpty();
    assertThat(parse(nested(DepthLimit.LEVELS + 1)).errors())
        .extracting(SyntaxError::code)
        .contains(SyntaxCode.NESTING_LIMIT);
  }

  private static String nested(int levels) {
    return "x = " + "{".repeat(levels) + "}".repeat(levels);
  }

  /// `line:column code` of all errors, those of the dialect included.
  private static List<String> errors(String text) {
    SyntaxTree tree = parse(text);
    List<SyntaxError> errors = new ArrayList<>(tree.errors());
    errors.addAll(DialectCheck.check(tree, Binder.bind(tree)));
    errors.sort(Comparator.comparingInt(e -> e.span().start()));
    LineIndex lines = tree.source().lines();
    return errors.stream()
        .map(error -> {
          int line = lines.lineOf(error.span().start());
          int column = error.span().start() - lines.start(line);
          return (line + 1) + ":" + (column + 1) + " " + error.code().code();
        })
        .toList();
  }

  /// The first and the last line of each function.
  private static List<String> functions(String text) {
    SyntaxTree tree = parse(text);
    LineIndex lines = tree.source().lines();
    List<String> found = new ArrayList<>();
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          if (node instanceof FunctionBody body) {
            int first = lines.lineOf(body.span().start()) + 1;
            found.add(first + "-" + (lines.lineOf(body.span().end()) + 1));
          }
          return true;
        });
    return found;
  }

  private static SyntaxTree parse(String text) {
    return LuaParser.parse(SourceText.of(text), Dialect.LUA54);
  }
}
