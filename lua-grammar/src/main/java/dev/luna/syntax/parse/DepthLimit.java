package dev.luna.syntax.parse;

import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.SyntaxError;
import dev.luna.text.Span;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Protects the stack: what is nested deeper than any Lua accepts is hidden from the parser.
///
/// Every Lua gives up near 200 levels (`LUAI_MAXCCALLS`), whatever is nested; the parser's stack
/// would last for 500 to 2 000.
record DepthLimit(List<FeedToken> tokens, List<SyntaxError> errors) {
  /// The levels of brackets, blocks and functions that the parser sees.
  static final int LEVELS = 220;

  static DepthLimit apply(List<FeedToken> tokens) {
    List<FeedToken> kept = new ArrayList<>(tokens.size());
    List<SyntaxError> errors = new ArrayList<>();
    // Apart, for a bracket too many closes no block, nor does an `end` a bracket.
    Blocks blocks = new Blocks();
    int brackets = 0;
    for (FeedToken token : tokens) {
      int before = blocks.depth() + brackets;
      blocks.add(token.getType());
      brackets = Math.max(0, brackets + bracket(token.getType()));
      int deepest = Math.max(before, blocks.depth() + brackets);
      if (deepest <= LEVELS || token.getType() == FeedToken.EOF) {
        kept.add(token);
      } else if (errors.isEmpty()) {
        errors.add(error(new Span(token.start(), token.end())));
      }
    }
    return new DepthLimit(errors.isEmpty() ? tokens : kept, errors);
  }

  /// The blocks that are open as the parser takes them: an `until` closes nothing but a `repeat`,
  /// and the first `do` behind a loop's head belongs to that.
  private static final class Blocks {
    private final Deque<Integer> open = new ArrayDeque<>();

    int depth() {
      return open.size();
    }

    void add(int type) {
      switch (type) {
        case Lua.FUNCTION, Lua.IF, Lua.REPEAT, Lua.WHILE, Lua.FOR -> open.push(type);
        case Lua.DO -> {
          if (isHead(open.peek())) {
            open.pop();
          }
          open.push(type);
        }
        case Lua.END -> open.poll();
        case Lua.UNTIL -> {
          if (Objects.equals(open.peek(), Lua.REPEAT)) {
            open.pop();
          }
        }
        default -> {}
      }
    }

    private static boolean isHead(@Nullable Integer type) {
      return Objects.equals(type, Lua.WHILE) || Objects.equals(type, Lua.FOR);
    }
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
