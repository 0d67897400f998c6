package dev.luna.syntax.parse;

import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.LineIndex;
import java.util.ArrayList;
import java.util.List;
import org.antlr.v4.runtime.RuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.TokenSource;
import org.antlr.v4.runtime.TokenStream;
import org.antlr.v4.runtime.misc.Interval;
import org.jspecify.annotations.Nullable;

/// The tokens that the parser sees: all but trivia.
///
/// `return` comes in two types, with and without an expression behind it: decided here by one
/// token, because in the grammar the question whether a name behind `return` is its value or a new
/// statement would need a lookahead over the whole expression.
class TokenFeed implements TokenStream {
  private final List<FeedToken> tokens;
  private final String text;
  private int at;
  private @Nullable FeedToken offered;
  private @Nullable FeedToken taken;
  private int takenAt = -1;

  /// @param text the file, for messages
  TokenFeed(List<FeedToken> tokens, String text) {
    this.tokens = tokens;
    this.text = text;
    for (int i = 0; i < tokens.size(); i++) {
      tokens.get(i).setPlace(i);
    }
  }

  /// The tokens of a file, with the layout of their lines.
  static List<FeedToken> read(Tokens tokens, LineIndex lines) {
    List<FeedToken> result = new ArrayList<>(tokens.size());
    int lastLine = -1;
    int indent = 0;
    int line = 0;
    for (int i = 0; i < tokens.size(); i++) {
      TokenKind kind = tokens.kind(i);
      if (kind.isTrivia()) {
        continue;
      }
      int start = tokens.start(i);
      int end = tokens.end(i);
      line = lineFrom(lines, line, start);
      boolean first = line != lastLine;
      if (first) {
        indent = start - lines.start(line);
      }
      result.add(new FeedToken(type(tokens, i, kind), start, end, first, indent));
      line = lineFrom(lines, line, Math.max(start, end - 1));
      lastLine = line;
    }
    return result;
  }

  private static int type(Tokens tokens, int index, TokenKind kind) {
    if (kind != TokenKind.RETURN) {
      return Grammar.type(kind);
    }
    int next = Grammar.type(tokens.kind(tokens.skipTrivia(index + 1)));
    return Grammar.EXPRESSION_STARTS.has(next) ? Lua.RETURN : Lua.BARE_RETURN;
  }

  /// The line of `offset`, which is at or behind `line`.
  private static int lineFrom(LineIndex lines, int line, int offset) {
    int result = line;
    while (result + 1 < lines.lineCount() && lines.start(result + 1) <= offset) {
      result++;
    }
    return result;
  }

  /// The characters of `token`.
  String text(FeedToken token) {
    return text.substring(token.start(), token.end());
  }

  /// Puts a conjured token before the next one, until it is consumed. Only where the next decision
  /// looks at one token: prediction does not know how to go back before it.
  void offer(FeedToken token) {
    offered = token;
  }

  /// The token `ahead` places on: 1 is the next one.
  FeedToken ahead(int ahead) {
    if (offered != null && ahead == 1) {
      return offered;
    }
    int index = at + ahead - (offered == null ? 1 : 2);
    return tokens.get(Math.min(index, tokens.size() - 1));
  }

  /// The last token that was consumed, or null at the start.
  @Nullable FeedToken last() {
    if (takenAt == at) {
      return taken;
    }
    return at == 0 ? null : tokens.get(at - 1);
  }

  @Override
  public @Nullable Token LT(int k) {
    if (k > 0) {
      return ahead(k);
    }
    return k == 0 || at + k < 0 ? null : tokens.get(at + k);
  }

  @Override
  public int LA(int k) {
    Token token = LT(k);
    return token == null ? Token.INVALID_TYPE : token.getType();
  }

  @Override
  public void consume() {
    if (offered != null) {
      taken = offered;
      takenAt = at;
      offered = null;
    } else if (at < tokens.size() - 1) {
      at++;
    }
  }

  @Override
  public Token get(int index) {
    return tokens.get(index);
  }

  @Override
  public int index() {
    return at;
  }

  @Override
  public void seek(int index) {
    at = index;
  }

  @Override
  public int size() {
    return tokens.size();
  }

  @Override
  public int mark() {
    return 0;
  }

  @Override
  public void release(int marker) {}

  @Override
  public @Nullable TokenSource getTokenSource() {
    return null;
  }

  @Override
  public String getSourceName() {
    return UNKNOWN_SOURCE_NAME;
  }

  @Override
  public String getText() {
    return "";
  }

  @Override
  public String getText(Interval interval) {
    return "";
  }

  @Override
  public String getText(RuleContext context) {
    return "";
  }

  @Override
  public String getText(Token start, Token stop) {
    return "";
  }
}
