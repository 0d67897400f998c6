package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.Optional;

/// Signs of other languages that Lua reads as two of its own, so that only the parser can tell that
/// they are none: `x++`, `(a) => b`.
final class ForeignSigns {
  private ForeignSigns() {}

  /// What to say about the token that comes next and fits nowhere, if it begins such a sign.
  static Optional<SyntaxError> at(TokenFeed feed) {
    if (isPair(feed, Lua.PLUS, Lua.PLUS)) {
      return Optional.of(error(feed, "Lua has no '++'; write 'x = x + 1'"));
    }
    if (isPair(feed, Lua.ASSIGN, Lua.GREATER)) {
      return Optional.of(error(feed, "Lua has no '=>'; write 'function(x) return … end'"));
    }
    return Optional.empty();
  }

  private static boolean isPair(TokenFeed feed, int first, int second) {
    return feed.LA(1) == first
        && feed.LA(2) == second
        && feed.ahead(1).end() == feed.ahead(2).start();
  }

  private static SyntaxError error(TokenFeed feed, String message) {
    Span both = new Span(feed.ahead(1).start(), feed.ahead(2).end());
    return SyntaxError.of(SyntaxCode.ERR_NONSTANDARD_SYMBOL, both, message);
  }
}
