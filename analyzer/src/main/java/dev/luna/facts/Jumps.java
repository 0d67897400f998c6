package dev.luna.facts;

import dev.luna.scope.GotoUse;
import dev.luna.syntax.Stat;
import dev.luna.text.Span;
import java.util.HashMap;
import java.util.Map;

/// `goto`.
final class Jumps {
  private final Pass pass;

  /// By the node of a `goto`: the node of its label.
  private final Map<Integer, Integer> targets = new HashMap<>();

  /// By the node of a label: the end of the last `goto` behind it that comes back.
  private final Map<Integer, Integer> backFrom = new HashMap<>();

  Jumps(Pass pass) {
    this.pass = pass;
    for (GotoUse jump : pass.names.gotos()) {
      if (jump.label() != GotoUse.NOWHERE) {
        int label = pass.names.label(jump);
        targets.put(jump.node(), label);
        if (jump.node() > label) {
          backFrom.merge(label, jump.span().end(), Math::max);
        }
      }
    }
  }

  void leave(Stat.Goto jump) {
    Integer label = targets.get(jump.id());
    if (label != null) {
      pass.frame.jumps.merge(label, pass.store.env, Env::join);
    }
    pass.store.env = pass.store.env.ended();
  }

  /// Flow comes here from above, from `goto`s above, and from those below as at the head of a loop.
  void arrive(Stat.Label label) {
    Env jumped = pass.frame.jumps.get(label.id());
    if (jumped != null) {
      pass.store.env = Env.join(pass.store.env, jumped);
    }
    Integer back = backFrom.get(label.id());
    if (back != null) {
      pass.loops.head(new Span(label.span().start(), Math.max(back, label.span().end())));
    }
  }
}
