package dev.luna.syntax.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;

/// Puts in the `end`s that are missing and marks those that are too many, and ends the lines that
/// are left hanging.
final class BlockEnds {
  private BlockEnds() {}

  static void repair(TokenEdits edits) {
    List<FeedToken> tokens = edits.tokens();
    int[] missingEnds = MissingEnds.before(tokens);
    BitSet surplusEnds = SurplusEnds.in(tokens);
    int[] weights = BlockBalance.weights(tokens);
    List<FeedToken> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      for (int k = 0; k < missingEnds[i]; k++) {
        edits.conjure(i, closerOf(open));
      }
      if (HangingLines.endsBefore(tokens, i)) {
        edits.conjure(i, Lua.SEMICOLON);
      }
      if (surplusEnds.get(i)) {
        edits.readAs(i, Lua.SURPLUS_END);
      } else if (weights[i] > 0) {
        open.add(tokens.get(i));
      } else if (weights[i] < 0 && !open.isEmpty()) {
        open.removeLast();
      }
    }
  }

  /// What the innermost open block is closed with; it is open no longer.
  private static int closerOf(List<FeedToken> open) {
    boolean repeat = !open.isEmpty() && open.removeLast().getType() == Lua.REPEAT;
    return repeat ? Lua.UNTIL : Lua.END;
  }
}
