package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Protects the stack: what is nested deeper than any Lua accepts is hidden from the parser.
///
/// Every Lua gives up near 200 levels (`LUAI_MAXCCALLS`), whatever is nested; the parser's stack
/// would last for 500 to 2 000.
record DepthLimit(List<FeedToken> tokens, List<SyntaxError> errors) {
  /// The levels of brackets, blocks and functions that the parser sees.
  static final int LEVELS = 220;

  static DepthLimit apply(List<FeedToken> tokens) {
    int[] weights = BlockBalance.weights(tokens);
    List<FeedToken> kept = new ArrayList<>(tokens.size());
    List<SyntaxError> errors = new ArrayList<>();
    // Apart, for a bracket too many closes no block, nor does an `end` a bracket.
    int blocks = 0;
    int brackets = 0;
    for (int i = 0; i < tokens.size(); i++) {
      FeedToken token = tokens.get(i);
      int before = blocks + brackets;
      blocks = Math.max(0, blocks + weights[i]);
      brackets = Math.max(0, brackets + bracket(token.getType()));
      int deepest = Math.max(before, blocks + brackets);
      if (deepest <= LEVELS || token.getType() == FeedToken.EOF) {
        kept.add(token);
      } else if (errors.isEmpty()) {
        errors.add(error(new Span(token.start(), token.end())));
      }
    }
    return new DepthLimit(errors.isEmpty() ? tokens : kept, errors);
  }

  static SyntaxError error(Span span) {
    return SyntaxError.of(
        SyntaxCode.NESTING_LIMIT,
        span,
        "nested more than " + LEVELS + " levels deep, which no Lua accepts");
  }

  private static int bracket(int type) {
    return switch (type) {
      case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> 1;
      case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET -> -1;
      default -> 0;
    };
  }
}
