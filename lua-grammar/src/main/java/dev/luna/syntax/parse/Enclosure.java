package dev.luna.syntax.parse;

import java.util.ArrayDeque;
import java.util.Deque;

/// What is open around a token, by brackets and blocks alone: whether a list goes on there or a
/// statement may begin.
final class Enclosure {
  private static final int BLOCK = -1;

  private final Deque<Integer> open = new ArrayDeque<>();
  private int blocks;

  private Enclosure() {}

  /// For each token the index of the bracket that is the innermost thing open before it; -1 if that
  /// is a block or nothing.
  static int[] brackets(TokenEdits edits) {
    int[] weights = BlockBalance.weights(edits.tokens());
    int[] result = new int[edits.size()];
    Enclosure enclosure = new Enclosure();
    for (int i = 0; i < result.length; i++) {
      result[i] = enclosure.open.isEmpty() ? BLOCK : enclosure.open.peek();
      enclosure.read(edits.type(i), i, isName(edits, i) ? 0 : weights[i]);
    }
    return result;
  }

  /// Whether the keyword at `index` was meant to be a name: none stands before a `=` or touches a
  /// dot.
  private static boolean isName(TokenEdits edits, int index) {
    return edits.type(index + 1) == Lua.ASSIGN
        || edits.isGlued(index) && edits.type(index - 1) == Lua.DOT;
  }

  private void read(int type, int index, int weight) {
    if (weight > 0) {
      open.push(BLOCK);
      blocks++;
    } else if (weight < 0) {
      closeBlock();
    }
    switch (type) {
      case Lua.LEFT_PAREN, Lua.LEFT_BRACE, Lua.LEFT_BRACKET -> open.push(index);
      case Lua.RIGHT_PAREN, Lua.RIGHT_BRACE, Lua.RIGHT_BRACKET -> {
        if (!open.isEmpty() && open.peek() != BLOCK) {
          open.pop();
        }
      }
      default -> {}
    }
  }

  /// Closes the innermost block, and the brackets in it that nothing closed.
  private void closeBlock() {
    if (blocks == 0) {
      return;
    }
    while (open.pop() != BLOCK) {}
    blocks--;
  }
}
