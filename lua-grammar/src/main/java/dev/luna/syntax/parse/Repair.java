package dev.luna.syntax.parse;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The tokens of a broken file with those put in that seem to be missing.
final class Repair {
  private Repair() {}

  /// The repaired list, or nothing if there is nothing to put in.
  static Optional<List<FeedToken>> of(List<FeedToken> tokens) {
    int[] missingEnds = MissingEnds.before(tokens);
    List<FeedToken> repaired = new ArrayList<>(tokens.size() + 8);
    for (int i = 0; i < tokens.size(); i++) {
      FeedToken token = tokens.get(i);
      int offset = i == 0 ? 0 : tokens.get(i - 1).end();
      for (int k = 0; k < missingEnds[i]; k++) {
        repaired.add(FeedToken.conjured(Lua.END, offset, token));
      }
      if (HangingLines.endsBefore(tokens, i)) {
        repaired.add(FeedToken.conjured(Lua.SEMICOLON, offset, token));
      }
      repaired.add(token);
    }
    return repaired.size() == tokens.size() ? Optional.empty() : Optional.of(repaired);
  }
}
