package dev.luna.facts;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import java.util.List;

/// Finds the variable that a file returns, also in `return setmetatable(M, m)`.
final class Returned {
  private Returned() {}

  /// Its symbol, [Names#NONE] if the file returns no variable.
  static int variable(SyntaxTree tree, Names names) {
    List<Stat> stats = tree.chunk().body().stats();
    if (stats.isEmpty()
        || !(stats.getLast() instanceof Stat.Return(_, _, var values))
        || values.isEmpty()) {
      return Names.NONE;
    }
    Expr value = Metatables.target(values.getFirst());
    Integer symbol = value instanceof Expr.NameRef name ? names.symbol(name) : null;
    return symbol == null ? Names.NONE : symbol;
  }
}
