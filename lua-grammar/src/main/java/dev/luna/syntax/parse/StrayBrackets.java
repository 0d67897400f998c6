package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.Optional;
import org.antlr.v4.runtime.ParserRuleContext;
import org.antlr.v4.runtime.Token;
import org.antlr.v4.runtime.tree.ParseTree;
import org.antlr.v4.runtime.tree.TerminalNode;
import org.jspecify.annotations.Nullable;

/// Brackets that close nothing, as in `if a) then`: where the one that opens was lost cannot be
/// known, so what is told is the bracket, and not what the parser would have liked in its place.
final class StrayBrackets {
  private StrayBrackets() {}

  /// The complaint about the next token, if it is a closing bracket and none is open for it in
  /// `context` and the rules around it.
  static Optional<SyntaxError> at(TokenFeed feed, @Nullable ParserRuleContext context) {
    FeedToken token = feed.ahead(1);
    int opener = opener(token.getType());
    if (opener == Token.INVALID_TYPE || isOpen(context, opener, token.getType())) {
      return Optional.empty();
    }
    String message =
        "unexpected '%s': there is no '%s' that it closes"
            .formatted(token.kind().text(), Grammar.kind(opener).text());
    return Optional.of(
        SyntaxError.of(SyntaxCode.UNEXPECT_SYMBOL, new Span(token.start(), token.end()), message));
  }

  private static int opener(int closer) {
    return switch (closer) {
      case Lua.RIGHT_PAREN -> Lua.LEFT_PAREN;
      case Lua.RIGHT_BRACE -> Lua.LEFT_BRACE;
      case Lua.RIGHT_BRACKET -> Lua.LEFT_BRACKET;
      default -> Token.INVALID_TYPE;
    };
  }

  private static boolean isOpen(@Nullable ParserRuleContext context, int opener, int closer) {
    ParserRuleContext rule = context;
    for (int i = 0; i < Recovery.FARTHEST && rule != null; i++) {
      if (begins(rule, opener) && !isClosed(rule, closer)) {
        return true;
      }
      rule = rule.getParent();
    }
    return false;
  }

  private static boolean begins(ParserRuleContext rule, int opener) {
    return rule.getChildCount() > 0 && isToken(rule.getChild(0), opener);
  }

  /// A rule under way is closed if the bracket is its last part so far; a function's body goes on
  /// behind its parameters. A search through all parts would take long in a table of thousands of
  /// fields.
  private static boolean isClosed(ParserRuleContext rule, int closer) {
    return rule instanceof Lua.FunctionBodyContext
        ? rule.getToken(closer, 0) != null
        : isToken(rule.getChild(rule.getChildCount() - 1), closer);
  }

  private static boolean isToken(ParseTree part, int type) {
    return part instanceof TerminalNode terminal && terminal.getSymbol().getType() == type;
  }
}
