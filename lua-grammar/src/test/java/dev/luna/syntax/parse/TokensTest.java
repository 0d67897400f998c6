package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.testkit.Corpus;
import dev.luna.testkit.Expect;
import dev.luna.text.SourceText;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class TokensTest {

  @Test
  void theGrammarDeclaresItsTokensInTheOrderOfTokenKind() {
    for (TokenKind kind : TokenKind.values()) {
      if (kind != TokenKind.END_OF_FILE) {
        assertThat(Lua.VOCABULARY.getSymbolicName(Grammar.type(kind))).isEqualTo(kind.name());
        assertThat(Grammar.kind(Grammar.type(kind))).isEqualTo(kind);
      }
    }
  }

  @Test
  void tokensAndTheWhiteSpaceBetweenThemAreTheTextForEveryRealFile() {
    for (Corpus.Source source : Corpus.require().files()) {
      assertLossless(SourceText.decode(source.bytes()).text(), Dialect.LUA54);
    }
  }

  @Test
  void tokensAndTheWhiteSpaceBetweenThemAreTheTextForAnyBytes() {
    Random random = new Random(1);
    for (int i = 0; i < 3_000; i++) {
      byte[] bytes = new byte[random.nextInt(60)];
      random.nextBytes(bytes);
      for (Dialect dialect : Dialect.values()) {
        assertLossless(SourceText.decode(bytes).text(), dialect);
      }
    }
  }

  private static void assertLossless(String text, Dialect dialect) {
    Tokens tokens = Lexer.scan(text, dialect).tokens();
    int at = 0;
    for (int i = 0; i < tokens.size(); i++) {
      assertThat(text.substring(at, tokens.start(i)).chars()).allMatch(TokensTest::isWhiteSpace);
      at = tokens.end(i);
    }
    assertThat(at).isEqualTo(text.length());
    assertThat(tokens.kind(tokens.size() - 1)).isEqualTo(TokenKind.END_OF_FILE);
  }

  /// That of Lua, and what was meant as such: it has an error of its own.
  private static boolean isWhiteSpace(int c) {
    return c == ' ' || c >= '\t' && c <= '\r' || Typography.isSpace((char) c);
  }

  @Test
  void commentsAndShebangAreTokensOfTheirOwn() {
    check(
        "#!/usr/bin/lua\n-- a\n--[[ b\n]] x --[==[ c ]] ]==]",
        Expect.text(
            """
            SHEBANG #!/usr/bin/lua
            LINE_COMMENT -- a
            BLOCK_COMMENT --[[ b⏎]]
            NAME x
            BLOCK_COMMENT --[==[ c ]] ]==]
            END_OF_FILE\s
            """));
  }

  @Test
  void aStringMayGoOnBehindABackslash() {
    check(
        "x = 'a\\\nb' \"c\\z \n d\" '\\'' 'e\\\r\nf'",
        Expect.text(
            """
            NAME x
            ASSIGN =
            STRING 'a\\⏎b'
            STRING "c\\z ⏎ d"
            STRING '\\''
            STRING 'e\\␍⏎f'
            END_OF_FILE\s
            """));
  }

  @Test
  void gotoAndGlobalAreKeywordsOnlyWhereAStatementBegins() {
    check(
        "goto a goto = 1 x = goto ::goto:: global x global = global < 3",
        Expect.text(
            """
            GOTO goto
            NAME a
            NAME goto
            ASSIGN =
            NUMBER 1
            NAME x
            ASSIGN =
            NAME goto
            DOUBLE_COLON ::
            NAME goto
            DOUBLE_COLON ::
            GLOBAL global
            NAME x
            NAME global
            ASSIGN =
            NAME global
            LESS <
            NUMBER 3
            END_OF_FILE\s
            """));
  }

  @Test
  void dialectsEndNumbersAtDifferentPlaces() {
    assertThat(NumberSyntax.end("0xep1", 0, Dialect.LUA51)).isEqualTo(5);
    assertThat(NumberSyntax.end("3print", 0, Dialect.LUA52)).isEqualTo(1);
    assertThat(NumberSyntax.end("3print", 0, Dialect.LUA54)).isEqualTo(2);
    assertThat(NumberSyntax.end("3print", 0, Dialect.LUAJIT)).isEqualTo(6);
    assertThat(NumberSyntax.end("0x1p+4", 0, Dialect.LUA51)).isEqualTo(4);
    assertThat(NumberSyntax.end("0x1p+4", 0, Dialect.LUA52)).isEqualTo(6);
  }

  private static void check(String text, Expect expected) {
    Tokens tokens = Lexer.scan(text, Dialect.LUA54).tokens();
    StringBuilder shown = new StringBuilder();
    for (int i = 0; i < tokens.size(); i++) {
      String written = text.substring(tokens.start(i), tokens.end(i));
      shown.append(tokens.kind(i)).append(' ');
      shown.append(written.replace("\r", "␍").replace("\n", "⏎")).append('\n');
    }
    expected.matches(shown.toString());
  }
}
