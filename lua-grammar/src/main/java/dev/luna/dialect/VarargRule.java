package dev.luna.dialect;

import dev.luna.syntax.Chunk;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Where `...` may be used, and whether it may have a name.
final class VarargRule {
  private final Subject subject;
  private final List<FunctionBody> functions = new ArrayList<>();

  VarargRule(Subject subject) {
    this.subject = subject;
  }

  void enter(Node node) {
    switch (node) {
      case Chunk _ -> {}
      case FunctionBody body -> functions.add(body);
      case Param.NamedVararg(_, var span, _) ->
          subject.require(
              Feature.NAMED_VARARG, SyntaxCode.UNSUPPORT_NAMED_VARARG, span, "a name after '...'");
      case Expr.Vararg(_, var span) -> checkUse(span);
      default -> {}
    }
  }

  /// Called behind the children of `node`.
  void leave(Node node) {
    if (node instanceof FunctionBody) {
      functions.removeLast();
    }
  }

  private void checkUse(Span span) {
    if (functions.isEmpty() || functions.getLast().isVararg()) {
      return;
    }
    Span parameters = functions.getLast().span();
    subject.report(
        SyntaxCode.UNEXPECT_DOTS,
        span,
        "'...' is used outside a function with '...' among its parameters",
        new Span(parameters.start(), Math.min(parameters.start() + 1, parameters.end())),
        "this function has none");
  }
}
