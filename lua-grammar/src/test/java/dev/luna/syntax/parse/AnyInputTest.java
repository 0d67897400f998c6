package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
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
import org.junit.jupiter.params.provider.MethodSource;
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
      SoundTree.check(SourceText.decode(source.bytes()), Dialect.LUA54);
    }
  }

  @Test
  void anyBytesHaveASoundTree() {
    Random random = new Random(7);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = new byte[random.nextInt(80)];
      random.nextBytes(bytes);
      SoundTree.check(SourceText.decode(bytes), inTurn(i));
    }
  }

  /// Without control characters, of which a few make a text a binary file that no parser sees.
  @Test
  void anyVisibleBytesHaveASoundTree() {
    Random random = new Random(13);
    for (int i = 0; i < 2_000; i++) {
      byte[] bytes = VisibleNoise.of(random, random.nextInt(200));
      SourceText text = SourceText.decode(bytes);
      assertThat(ForeignFiles.binaryComplaint(text.text())).isEmpty();
      SoundTree.check(text, inTurn(i));
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
      SoundTree.check(SourceText.of(text.toString()), inTurn(i));
    }
  }

  private static Dialect inTurn(int i) {
    return Dialect.values()[i % Dialect.values().length];
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
    SyntaxTree tree = readWithLittleStack(text);
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
        readWithLittleStack(head + open.repeat(10_000) + middle + close.repeat(10_000));
    assertThat(tree.errors()).isNotEmpty();
  }

  @Test
  void theDepthThatLuaAcceptsIsRead() {
    String text = "y = " + "(".repeat(190) + "x" + ")".repeat(190);
    assertThat(LuaParser.parse(SourceText.of(text), Dialect.LUA51).errors()).isEmpty();
  }

  /// The tree as of 5.4; the other dialects read it as well.
  private static SyntaxTree readWithLittleStack(String text) throws InterruptedException {
    SyntaxTree[] result = new SyntaxTree[1];
    Throwable[] thrown = new Throwable[1];
    Thread thread =
        new Thread(
            null,
            () -> {
              SoundTree.checkAll(SourceText.of(text));
              result[0] = LuaParser.parse(SourceText.of(text), Dialect.LUA54);
            },
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
    SyntaxTree tree = SoundTree.check(SourceText.of(text), Dialect.LUA54);
    assertThat(tree.errors()).isEmpty();
    assertThat(tree.nodeCount()).isGreaterThan(500_000);
  }

  @Test
  void aTableOfAHundredThousandLinesIsRead() {
    String text = "return {\n" + "  { 1, name = 'x' },\n".repeat(100_000) + "}\n";
    SyntaxTree tree = SoundTree.check(SourceText.of(text), Dialect.LUA54);
    assertThat(tree.errors()).isEmpty();
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
  @MethodSource("dev.luna.syntax.parse.HostileShape#all")
  void stepsGrowLinearlyWithTheText(HostileShape shape) {
    long shorter = steps(shape.text(1));
    long longer = steps(shape.text(4));
    assertThat(shorter).isGreaterThan(shape.links());
    assertThat(longer).isLessThanOrEqualTo(5 * shorter + 1_000);
  }

  @ParameterizedTest
  @MethodSource("dev.luna.syntax.parse.HostileShape#names")
  @Timeout(60)
  void manyNamesAreResolved(HostileShape shape) {
    SoundTree.check(SourceText.of(shape.text(8)), Dialect.LUA55);
  }

  /// What is begun again and again and never ended: a repair that walks on from each place would
  /// need hours for it.
  @ParameterizedTest
  @MethodSource("dev.luna.syntax.parse.HostileShape#unfinished")
  @Timeout(60)
  void repairsKeepToTheirNeighbourhood(String again) {
    SoundTree.check(SourceText.of(again.repeat(40_000)), Dialect.LUA54);
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
}
