package dev.luna.syntax.parse;

import java.util.List;

/// Which tokens open a block and which close one.
final class BlockBalance {
  private BlockBalance() {}

  /// For each token +1 if it opens a block, -1 if it closes one, else 0. The `do` of a loop opens
  /// nothing, since its `for` or `while` did.
  static int[] weights(List<FeedToken> tokens) {
    int[] weights = new int[tokens.size()];
    int loopsWithoutDo = 0;
    for (int i = 0; i < weights.length; i++) {
      FeedToken token = tokens.get(i);
      switch (token.getType()) {
        case Lua.FUNCTION, Lua.IF, Lua.REPEAT -> weights[i] = 1;
        case Lua.FOR, Lua.WHILE -> {
          weights[i] = 1;
          loopsWithoutDo++;
        }
        case Lua.DO -> {
          if (loopsWithoutDo > 0) {
            loopsWithoutDo--;
          } else {
            weights[i] = 1;
          }
        }
        case Lua.END, Lua.UNTIL -> weights[i] = -1;
        default -> {}
      }
      if (token.isFirstOfLine()
          && Grammar.STATEMENT_KEYWORDS.has(token.getType())
          && token.getType() != Lua.DO
          && token.getType() != Lua.FOR
          && token.getType() != Lua.WHILE) {
        loopsWithoutDo = 0;
      }
    }
    return weights;
  }

  /// Whether a token of `type` begins what an `end` closes; a loop does so with its `do`.
  static boolean opens(int type) {
    return type == Lua.FUNCTION || type == Lua.IF || type == Lua.DO;
  }

  /// The sum of the weights of `from`..`to`.
  static int sum(int[] weights, int from, int to) {
    int sum = 0;
    for (int i = from; i < to; i++) {
      sum += weights[i];
    }
    return sum;
  }
}
