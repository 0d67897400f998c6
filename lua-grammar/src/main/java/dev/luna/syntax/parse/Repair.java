package dev.luna.syntax.parse;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The tokens of a broken file with those put in that seem to be missing, and those marked that are
/// too many.
final class Repair {
  private Repair() {}

  /// The repaired list, or nothing if there is nothing to repair.
  static Optional<List<FeedToken>> of(List<FeedToken> tokens) {
    int[] missingEnds = MissingEnds.before(tokens);
    BitSet surplusEnds = SurplusEnds.in(tokens);
    List<FeedToken> repaired = new ArrayList<>(tokens.size() + 8);
    int[] weights = BlockBalance.weights(tokens);
    List<FeedToken> open = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      FeedToken token = tokens.get(i);
      int offset = i == 0 ? 0 : tokens.get(i - 1).end();
      for (int k = 0; k < missingEnds[i]; k++) {
        repaired.add(FeedToken.conjured(closerOf(open), offset, token));
      }
      if (HangingLines.endsBefore(tokens, i)) {
        repaired.add(FeedToken.conjured(Lua.SEMICOLON, offset, token));
      }
      if (weights[i] > 0) {
        open.add(token);
      } else if (weights[i] < 0 && !open.isEmpty() && !surplusEnds.get(i)) {
        open.removeLast();
      }
      repaired.add(surplusEnds.get(i) ? token.as(Lua.SURPLUS_END) : token);
    }
    return repaired.size() == tokens.size() && surplusEnds.isEmpty()
        ? Optional.empty()
        : Optional.of(repaired);
  }

  /// What the innermost open block is closed with; it is open no longer.
  private static int closerOf(List<FeedToken> open) {
    boolean repeat = !open.isEmpty() && open.removeLast().getType() == Lua.REPEAT;
    return repeat ? Lua.UNTIL : Lua.END;
  }
}
