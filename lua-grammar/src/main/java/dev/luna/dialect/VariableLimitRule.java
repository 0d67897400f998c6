package dev.luna.dialect;

import dev.luna.scope.FunctionScope;
import dev.luna.scope.LocalSymbol;
import dev.luna.scope.Symbol;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.SyntaxCode;
import dev.luna.text.Span;
import java.util.HashMap;
import java.util.Map;

/// How many variables a function may have at a time, and how many it may take from outside.
final class VariableLimitRule {
  private final Subject subject;

  /// By function: the first variable beyond the limit.
  private final Map<Integer, LocalSymbol> surplus = new HashMap<>();

  /// By function: its parameters, `self` included.
  private final Map<Integer, Integer> parameters = new HashMap<>();

  /// By node id: the function of which it is the body.
  private final Map<Integer, FunctionScope> functions = new HashMap<>();

  VariableLimitRule(Subject subject) {
    this.subject = subject;
    for (FunctionScope function : subject.names().functions()) {
      functions.put(function.node(), function);
    }
    for (Symbol symbol : subject.names().symbols()) {
      if (symbol instanceof LocalSymbol local) {
        count(local);
      }
    }
  }

  private void count(LocalSymbol local) {
    if (local.slot() >= Limits.LOCALS) {
      surplus.putIfAbsent(local.function(), local);
    }
    if (local.kind() == LocalSymbol.Kind.PARAMETER || local.kind() == LocalSymbol.Kind.SELF) {
      parameters.merge(local.function(), 1, Integer::sum);
    }
  }

  /// Called behind the children of `node`.
  void leave(Node node) {
    // Asked first what it is: looking up every node made an Integer of each of their numbers.
    if (!(node instanceof FunctionBody || node instanceof Chunk)) {
      return;
    }
    FunctionScope function = functions.get(node.id());
    if (function == null) {
      return;
    }
    LocalSymbol first = surplus.get(function.index());
    if (first != null) {
      reportLocals(first.span());
    } else if (node instanceof FunctionBody body && hasHiddenSurplus(function, body)) {
      reportLocals(body.params().getLast().span());
    }
    checkUpvalues(function);
  }

  /// In Lua 5.5 `...` is a variable, though one without a name: it may be the one too many.
  private boolean hasHiddenSurplus(FunctionScope function, FunctionBody body) {
    return Feature.NAMED_VARARG.isIn(subject.dialect())
        && parameters.getOrDefault(function.index(), 0) == Limits.LOCALS
        && body.params().getLast() instanceof Param.Vararg;
  }

  private void reportLocals(Span span) {
    subject.report(
        SyntaxCode.LOCAL_LIMIT,
        span,
        "too many local variables: a function has at most "
            + Limits.LOCALS
            + " at a time; put some in a 'do … end' block or in a table");
  }

  private void checkUpvalues(FunctionScope function) {
    int limit = Limits.upvalues(subject.dialect());
    if (function.upvalues().size() > limit) {
      LocalSymbol first = function.upvalues().get(limit);
      subject.report(
          SyntaxCode.UPVALUE_LIMIT,
          new Span(function.span().start(), function.span().start()),
          "too many upvalues: a function of "
              + subject.tree().dialect().title()
              + " uses at most "
              + limit
              + " variables of the functions around it",
          first.span(),
          "this is one too many");
    }
  }
}
