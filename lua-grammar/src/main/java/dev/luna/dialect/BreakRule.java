package dev.luna.dialect;

import dev.luna.syntax.Chunk;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import java.util.ArrayList;
import java.util.List;

/// `break` belongs to a loop of the same function.
final class BreakRule {
  private final Subject subject;

  /// For each open function the number of open loops.
  private final List<Integer> loops = new ArrayList<>();

  BreakRule(Subject subject) {
    this.subject = subject;
  }

  void enter(Node node) {
    switch (node) {
      case Chunk _ -> loops.add(0);
      case FunctionBody _ -> loops.add(0);
      case Stat.Break(_, var span) when loops.getLast() == 0 ->
          subject.report(
              SyntaxCode.BREAK_OUTSIDE,
              span,
              loops.stream().anyMatch(n -> n > 0)
                  ? "'break' outside a loop; it cannot leave the function that it stands in"
                  : "'break' outside a loop");
      default -> countLoop(node, 1);
    }
  }

  /// Called behind the children of `node`.
  void leave(Node node) {
    switch (node) {
      case Chunk _ -> loops.removeLast();
      case FunctionBody _ -> loops.removeLast();
      default -> countLoop(node, -1);
    }
  }

  private void countLoop(Node node, int change) {
    switch (node) {
      // In its condition too, but no statement stands there except in a function.
      case Stat.While _, Stat.Repeat _, Stat.NumericFor _, Stat.GenericFor _ ->
          loops.set(loops.size() - 1, loops.getLast() + change);
      default -> {}
    }
  }
}
