package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.TreeWalk;
import dev.luna.testkit.Corpus;
import dev.luna.text.SourceText;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.tree.ParseTree;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A huge file's tree takes less memory on its way, and is the same.
final class FoldingTest {
  private static final int ALWAYS = 0;
  private static final int NEVER = Integer.MAX_VALUE;

  @Test
  void everyRealFileHasTheSameTree() {
    for (Corpus.Source source : Corpus.require().files()) {
      assertSame(SourceText.decode(source.bytes()).text());
    }
  }

  /// Each with one token cut out: recovery and repair see tokens around it, some of which are gone
  /// from ANTLR's tree by then.
  @Test
  void everyBrokenFileHasTheSameTree() {
    Random random = new Random(5);
    for (Corpus.Source source : Corpus.require().files()) {
      String text = SourceText.decode(source.bytes()).text();
      var tokens = Lexer.scan(text, Dialect.LUA54).tokens();
      for (int i = 0; i < 3; i++) {
        int cut = random.nextInt(tokens.size());
        assertSame(text.substring(0, tokens.start(cut)) + text.substring(tokens.end(cut)));
      }
    }
  }

  @Test
  void anyTokensHaveTheSameTree() {
    Random random = new Random(13);
    TokenKind[] kinds = TokenKind.values();
    for (int i = 0; i < 20_000; i++) {
      StringBuilder text = new StringBuilder();
      for (int k = random.nextInt(25); k > 0; k--) {
        TokenKind kind = kinds[random.nextInt(kinds.length)];
        text.append(kind == TokenKind.NAME || kind.text().contains(" ") ? "x" : kind.text());
        text.append(random.nextInt(4) == 0 ? "\n" + " ".repeat(random.nextInt(5)) : " ");
      }
      assertSame(text.toString());
    }
  }

  private static void assertSame(String text) {
    SyntaxTree folded = LuaParser.parse(SourceText.of(text), Dialect.LUA54, ALWAYS);
    SyntaxTree whole = LuaParser.parse(SourceText.of(text), Dialect.LUA54, NEVER);
    assertThat(nodes(folded)).as(text).isEqualTo(nodes(whole));
    assertThat(folded.errors()).as(text).isEqualTo(whole.errors());
  }

  private static List<String> nodes(SyntaxTree tree) {
    List<String> nodes = new ArrayList<>();
    TreeWalk.walk(
        tree.chunk(), node -> nodes.add(node.id() + node.getClass().getSimpleName() + node.span()));
    return nodes;
  }

  /// What is alive when the parser is done: a context and a comma for each part that was dropped,
  /// where the whole tree has ten or more.
  @ParameterizedTest
  @ValueSource(
      strings = {
        "return { %s }",
        "return { a = { b = { %s } } }",
        "f({ %s }).x = 1",
        "return function() local t = { %s } end",
        "x = { %s } .. y",
      })
  void littleIsKeptOfTheFieldsOfATable(String file) {
    int fields = 5_000;
    String text = file.formatted("{ 1, name = 'x', f(y) },".repeat(fields));
    assertThat(kept(text)).isLessThan(2 * fields + 100);
  }

  @ParameterizedTest
  @ValueSource(strings = {"%s", "function f() %s end", "do if x then %s end end"})
  void littleIsKeptOfTheStatementsOfABlock(String file) {
    int stats = 5_000;
    assertThat(kept(file.formatted("x = f(y + 1) ".repeat(stats)))).isLessThan(stats + 100);
  }

  private static int kept(String text) {
    SourceText source = SourceText.of(text);
    List<FeedToken> tokens =
        TokenFeed.read(Lexer.scan(text, Dialect.LUA54).tokens(), source.lines());
    Recovery recovery = new Recovery();
    Lua parser = LuaParser.parser(new TokenFeed(tokens, text), recovery);
    parser.addParseListener(new Folding(tokens, text, recovery));
    return size(parser.chunk());
  }

  private static int size(ParseTree tree) {
    int size = 1;
    if (tree instanceof ParserRuleContext context && context.children != null) {
      for (ParseTree child : context.children) {
        size += size(child);
      }
    }
    return size;
  }
}
