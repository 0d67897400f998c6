package dev.luna.facts;

import java.util.BitSet;
import java.util.List;

/// The second pass over a file of which little is different from the first: only the functions that
/// would now get other answers are walked again, with what was known where they begin. Of the rest,
/// the events are taken over. So most files are walked once, and the others but for a sixth of
/// them.
final class Replay {
  private Replay() {}

  /// Makes `second` what it would be had it walked the file.
  ///
  /// @param changed the functions to walk again; not the main chunk
  static void of(Pass first, Pass second, BitSet changed) {
    second.continueBehind(first);
    List<Effect> events = first.events();
    int at = 0;
    while (at < events.size()) {
      Effect event = events.get(at++);
      switch (event) {
        case Effect.Entered entered when changed.get(entered.frame().function) -> {
          second.functions.again(entered);
          at = entered.frame().end;
        }
        case Effect.Entered entered ->
            second.parameters.enter(entered.frame().name, entered.signature());
        case Effect.Deep(int symbol) -> second.store.deepened(symbol);
        case Effect.ModuleCalled _ -> second.module = true;
        default -> second.outcome.take(event);
      }
    }
  }
}
