package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Children;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.TreeWalk;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ErrorNode;
import org.antlr.v4.runtime.tree.ParseTreeListener;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// Whatever a file holds, it has a tree: whole, numbered in preorder, each node within its parent.
final class AnyInputTest {
  /// Names, most of them such as other languages begin something with.
  private static final List<String> WORDS =
      List.of(
          "x", "y", "switch", "case", "default", "try", "catch", "class", "foreach", "of", "each",
          "print", "import", "public", "let", "throw", "def", "elif", "except", "finally", "pass",
          "is", "lambda", "await", "export", "async");

  @Test
  void everyRealFileHasASoundTree() {
    for (Corpus.Source source : Corpus.require().files()) {
      assertSound(LuaParser.parse(SourceText.decode(source.bytes()), Dialect.LUA54));
    }
  }

  @Test
  void anyBytesHaveASoundTree() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      assertSound(LuaParser.parse(SourceText.decode(bytes), Dialect.LUA54));
    }
  }

  @Test
  void anyTokensHaveASoundTree() {
    Random random = new Random(11);
    TokenKind[] kinds = TokenKind.values();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(25); k > 0; k--) {
        TokenKind kind = kinds[random.nextInt(kinds.length)];
        boolean word = kind == TokenKind.NAME || random.nextInt(8) == 0;
        text.append(word ? WORDS.get(random.nextInt(WORDS.size())) : written(kind));
        text.append(random.nextInt(4) == 0 ? "\n" + " ".repeat(random.nextInt(5)) : " ");
      }
      assertSound(LuaParser.parse(SourceText.of(text.toString()), Dialect.LUA55));
    }
  }

  private static String written(TokenKind kind) {
    return switch (kind) {
      case NAME -> "x";
      case NUMBER -> "1";
      case STRING -> "'s'";
      case UNKNOWN -> "@";
      case LINE_COMMENT -> "--c\n";
      case BLOCK_COMMENT -> "--[[c]]";
      case SHEBANG, END_OF_FILE -> "";
      default -> kind.text();
    };
  }

  /// What luac accepts at any length must be accepted, and what it refuses as too deep must be a
  /// finding: in both cases a tree, also on a thread with little stack.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "y = x | +x | '' | true",
        "y = x | .a | '' | true",
        "x | :a() | '' | true",
        "if x then | ' elseif y then z()' | end | true",
        "y = x | ..x | '' | false",
        "y = | ' -' | ' x' | false",
        "y = | ' not' | ' x' | false",
      })
  void longChainsHaveATree(String head, String link, String tail, boolean legal)
      throws InterruptedException {
    String text = head + link.repeat(10_000) + " " + tail;
    SyntaxTree tree = parseWithLittleStack(text);
    assertSound(tree);
    if (legal) {
      assertThat(tree.errors()).isEmpty();
    } else {
      assertThat(tree.errors())
          .extracting(SyntaxError::code)
          .containsOnly(SyntaxCode.NESTING_LIMIT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "y = | ( | x | )",
        "y = | { | '' | }",
        "y = x | [x | '' | ]",
        "y = x | (x | '' | )",
        "'' | 'do ' | '' | ' end'",
        "'' | 'if x then ' | '' | ' end'",
        "'' | 'while x do ' | '' | ' end'",
        "'' | 'repeat ' | '' | ' until x'",
        "'' | 'return function() ' | '' | ' end'",
        "'' | 'f(function() ' | '' | ' end)'",
        "'' | 'local t = { f = function() ' | '' | ' end }'",
        "y = | ( | '' | ''",
        "'' | 'if ' | '' | ''",
        "'' | 'function f( ' | '' | ''",
        "'' | 'f{' | '' | ''",
        "'' | 'end ' | '' | ''",
        "y = | ) | '' | ''",
      })
  void tenThousandLevelsAreAFindingNotAnOverflow(
      String head, String open, String middle, String close) throws InterruptedException {
    SyntaxTree tree =
        parseWithLittleStack(head + open.repeat(10_000) + middle + close.repeat(10_000));
    assertSound(tree);
    assertThat(tree.errors()).isNotEmpty();
  }

  @Test
  void theDepthThatLuaAcceptsIsRead() {
    String text = "y = " + "(".repeat(190) + "x" + ")".repeat(190);
    assertThat(LuaParser.parse(SourceText.of(text), Dialect.LUA51).errors()).isEmpty();
  }

  private static SyntaxTree parseWithLittleStack(String text) throws InterruptedException {
    SyntaxTree[] result = new SyntaxTree[1];
    Throwable[] thrown = new Throwable[1];
    Thread thread =
        new Thread(
            null,
            () -> result[0] = LuaParser.parse(SourceText.of(text), Dialect.LUA54),
            "little stack",
            768 * 1024);
    thread.setUncaughtExceptionHandler((_, e) -> thrown[0] = e);
    thread.start();
    thread.join();
    assertThat(thrown[0]).isNull();
    return result[0];
  }

  @Test
  void aLineOfFiveMegabytesIsRead() {
    String text = "x = {" + "1,".repeat(250_000) + "'" + "a".repeat(4_500_000) + "'}";
    SyntaxTree tree = LuaParser.parse(SourceText.of(text), Dialect.LUA54);
    assertThat(tree.errors()).isEmpty();
    assertThat(tree.nodeCount()).isGreaterThan(500_000);
  }

  @Test
  void aTableOfAHundredThousandLinesIsRead() {
    String text = "return {\n" + "  { 1, name = 'x' },\n".repeat(100_000) + "}\n";
    SyntaxTree tree = LuaParser.parse(SourceText.of(text), Dialect.LUA54);
    assertThat(tree.errors()).isEmpty();
    assertSound(tree);
  }

  /// How far the parser looks ahead in all is a count, not a time: it grows with the length, not
  /// with its square.
  @ParameterizedTest
  @ValueSource(strings = {".a", ":a()", "[1]", "(1)", "{x}", "'s'", "(function() f() end)"})
  void lookaheadGrowsLinearlyWithAChain(String link) {
    long shorter = lookahead("f()" + link.repeat(1_000) + " local x");
    long longer = lookahead("f()" + link.repeat(4_000) + " local x");
    assertThat(longer).isLessThanOrEqualTo(5 * shorter + 1_000);
  }

  @Test
  void lookaheadGrowsLinearlyWithNestedReturns() {
    String open = "return f(function() ";
    long shorter = lookahead(open.repeat(20) + " end)".repeat(20));
    long longer = lookahead(open.repeat(80) + " end)".repeat(80));
    assertThat(longer).isLessThanOrEqualTo(5 * shorter + 1_000);
  }

  /// Nests that are too deep for any Lua, a table of many lines, and one long line: what the parser
  /// does for them in all, broken or not, and with its repair.
  @ParameterizedTest
  @CsvSource(
      delimiterString = " | ",
      value = {
        "y = | ( | x | ) | 2500",
        "y = | { | '' | } | 2500",
        "y = x | [x | '' | ] | 2500",
        "y = x | (x | '' | ) | 2500",
        "'' | 'do ' | '' | ' end' | 2500",
        "'' | 'if x then ' | '' | ' end' | 2500",
        "'' | 'repeat ' | '' | ' until x' | 2500",
        "'' | 'return function() ' | '' | ' end' | 2500",
        "'' | 'f(function() ' | '' | ' end)' | 2500",
        "y = | ( | '' | '' | 2500",
        "'' | 'function f( ' | '' | '' | 2500",
        "'' | 'f(function()\n' | '' | '' | 2500",
        "'' | 'if x then\n' | '' | '' | 2500",
        "'' | 'end ' | '' | '' | 2500",
        "y = | ) | '' | '' | 2500",
        "'' | 'else\n' | '' | '' | 2500",
        "if x then | ' else y()\n' | '' | end | 2500",
        "'' | 'switch (x) { case 1: y(); break; default: z() }\n' | '' | '' | 1000",
        "'' | 'switch (x) { case 1:\n' | '' | '' | 1000",
        "'' | 'try { x() } catch (e) { y() }\n' | '' | '' | 1000",
        "'' | 'try {\n' | '' | '' | 1000",
        "'' | 'for (int i = 0; i < 10; i++) { x() }\n' | '' | '' | 1000",
        "'' | 'for (x of y) {\n' | '' | '' | 1000",
        "'' | 'if (x) {\n' | '' | '}\n' | 1000",
        "'' | 'x++\n' | '' | '' | 2500",
        "'' | 'let x = [1, 2]\n' | '' | '' | 1000",
        "'' | 'retrun x\n' | '' | '' | 1000",
        "'' | 'local x = \n' | '' | '' | 2500",
        "'' | 'foo.\n' | '' | '' | 2500",
        "'' | 'x = \u201cy\u201d\n' | '' | '' | 1000",
        "return { | '{ 1, name = 1 },\n' | } | '' | 25000",
        "return { | '{ 1, name = },\n' | } | '' | 2500",
        "x = { | 1, | } | '' | 25000",
      })
  void stepsGrowLinearlyWithTheText(
      String head, String open, String middle, String close, int links) {
    long shorter = steps(head + open.repeat(links) + middle + close.repeat(links));
    long longer = steps(head + open.repeat(4 * links) + middle + close.repeat(4 * links));
    assertThat(shorter).isGreaterThan(links);
    assertThat(longer).isLessThanOrEqualTo(5 * shorter + 1_000);
  }

  /// What is begun again and again and never ended: a repair that walks on from each place would
  /// need hours for it.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "else\n",
        "elseif ",
        "switch (x) {\ncase 1:\n",
        "switch x\ncase 1\n",
        "try\nx()\n",
        "try {\n",
        "class A {\n",
        "class A ",
        "foreach (x in y\n",
        "for (x of y) {\n",
        "x++ ",
        "local function end ",
        "x.",
        ":a ",
        "print 'a', ",
        "if x:\n",
        "if x: ",
        "if x:\n  if y:\n    try:\n  pass\n",
        "try:\n x()\n",
        "class A:\n",
        "x = lambda y: ",
        "f((a) => ",
        "f(x => {",
        "local x: a.",
        "function f(a: b = ",
        "export const x ",
        "await x",
        "x is ",
        "x->y ",
        "x?.y ",
        "`",
        "'a':b(",
        "if x { ",
        "f(function() "
      })
  @Timeout(60)
  void repairsKeepToTheirNeighbourhood(String again) {
    assertSound(LuaParser.parse(SourceText.of(again.repeat(40_000)), Dialect.LUA54));
  }

  /// How often the parser looks at a token or enters a rule, in the first parse and in those of
  /// repaired tokens.
  private static long steps(String text) {
    SourceText source = SourceText.of(text);
    Lexer.Result lexed = Lexer.scan(text, Dialect.LUA54);
    List<FeedToken> tokens =
        DepthLimit.apply(TokenFeed.read(lexed.tokens(), source.lines())).tokens();
    Counter first = new Counter(tokens, text);
    long steps = lexed.tokens().size() + first.parse();
    for (Repair repair : Repair.of(tokens, text)) {
      steps += new Counter(repair.tokens(), text).parse();
    }
    return steps;
  }

  private static long lookahead(String text) {
    SourceText source = SourceText.of(text);
    Lexer.Result lexed = Lexer.scan(text, Dialect.LUA54);
    Counter counter = new Counter(TokenFeed.read(lexed.tokens(), source.lines()), text);
    LuaParser.parser(counter, new Recovery()).chunk();
    return counter.looks;
  }

  /// Counts what the parser asks of its tokens.
  private static final class Counter extends TokenFeed {
    long looks;
    long rules;

    Counter(List<FeedToken> tokens, String text) {
      super(tokens, text);
    }

    long parse() {
      Lua parser = LuaParser.parser(this, new Recovery());
      parser.addParseListener(
          new ParseTreeListener() {
            @Override
            public void enterEveryRule(ParserRuleContext rule) {
              rules++;
            }

            @Override
            public void exitEveryRule(ParserRuleContext rule) {}

            @Override
            public void visitTerminal(TerminalNode node) {}

            @Override
            public void visitErrorNode(ErrorNode node) {}
          });
      parser.chunk();
      return looks + rules;
    }

    @Override
    public int LA(int k) {
      looks++;
      return super.LA(k);
    }

    @Override
    FeedToken ahead(int ahead) {
      looks++;
      return super.ahead(ahead);
    }
  }

  /// Ids are the places in preorder, and a node lies within its parent and behind its elder
  /// siblings.
  private static void assertSound(SyntaxTree tree) {
    int[] next = {0};
    int length = tree.source().length();
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          if (node.id() != next[0]++) {
            throw new AssertionError("id " + node.id() + " at " + node.span() + show(tree));
          }
          if (node.span().end() > length) {
            throw new AssertionError("beyond the text: " + node.span() + show(tree));
          }
          assertChildrenWithin(tree, node);
          return true;
        });
    assertThat(next[0]).isEqualTo(tree.nodeCount());
    for (SyntaxError error : tree.errors()) {
      assertThat(error.span().end()).isLessThanOrEqualTo(length);
    }
  }

  private static void assertChildrenWithin(SyntaxTree tree, Node node) {
    int[] from = {node.span().start()};
    Children.of(
        node,
        child -> {
          if (child.span().start() < from[0] || child.span().end() > node.span().end()) {
            throw new AssertionError(
                child.getClass().getSimpleName()
                    + child.span()
                    + " is not in order within "
                    + node.getClass().getSimpleName()
                    + node.span()
                    + show(tree));
          }
          from[0] = child.span().end();
        });
  }

  private static String show(SyntaxTree tree) {
    String text = tree.source().text();
    return " in:\n" + text.substring(0, Math.min(2_000, text.length()));
  }
}
