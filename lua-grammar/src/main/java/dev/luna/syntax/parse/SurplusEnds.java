package dev.luna.syntax.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Finds the `end`s that are one too many, by counting and by indentation: in a file with more
/// closers than openers, an `end` on a line of its own that stands deeper than the line that opened
/// the block around it closes nothing.
final class SurplusEnds {
  private SurplusEnds() {}

  /// The indices of those tokens.
  static BitSet in(List<FeedToken> tokens) {
    BitSet result = new BitSet();
    int[] weights = BlockBalance.weights(tokens);
    int surplus = -BlockBalance.sum(weights, 0, weights.length);
    List<FeedToken> open = new ArrayList<>();
    for (int i = 0; i < weights.length && surplus > 0; i++) {
      FeedToken token = tokens.get(i);
      if (weights[i] > 0) {
        open.add(token);
      } else if (weights[i] < 0 && !open.isEmpty()) {
        boolean deeper = token.isFirstOfLine() && token.indent() > open.getLast().indent();
        if (deeper && token.getType() == Lua.END) {
          result.set(i);
          surplus--;
        } else {
          open.removeLast();
        }
      }
    }
    return result;
  }
}
