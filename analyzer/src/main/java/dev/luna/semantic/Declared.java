package dev.luna.semantic;

import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import java.util.List;
import java.util.Optional;

/// What a node that may have a comment gives a name to.
final class Declared {
  private Declared() {}

  /// The function: of several values, the first.
  static Optional<FunctionBody> function(Node node) {
    return switch (node) {
      case Stat.FunctionDeclaration it -> Optional.of(it.body());
      case Stat.LocalFunction it -> Optional.of(it.body());
      case Stat.GlobalFunction it -> Optional.of(it.body());
      case Stat.Local it -> first(it.values());
      case Stat.Global it -> first(it.values());
      case Stat.Assign it -> first(it.values());
      case Stat.Return it -> first(it.values());
      case TableField it -> first(List.of(it.value()));
      default -> Optional.empty();
    };
  }

  private static Optional<FunctionBody> first(List<Expr> values) {
    return !values.isEmpty() && values.getFirst() instanceof Expr.Function(_, _, var body)
        ? Optional.of(body)
        : Optional.empty();
  }
}
