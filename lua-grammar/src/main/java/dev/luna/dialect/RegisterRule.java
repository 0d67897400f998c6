package dev.luna.dialect;

import dev.luna.scope.LocalSymbol;
import dev.luna.syntax.Arguments;
import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.TableField;
import dev.luna.syntax.Tokens;
import java.util.ArrayList;
import java.util.List;

/// How many values may wait at a time: a function has some 250 registers for its variables and for
/// what it is computing.
///
/// An estimate of what the compilers need, statement by statement; exact for calls with many
/// arguments and the like, and within a few registers otherwise.
final class RegisterRule {
  private final Subject subject;
  private final int limit;
  private final RegisterNeed need;
  private final List<Integer> outer = new ArrayList<>();
  private final List<Integer> functionEnds = new ArrayList<>();
  private int variables;
  private int silentUpTo;

  RegisterRule(Subject subject) {
    this.subject = subject;
    this.limit = Limits.registers(subject.dialect());
    this.need = new RegisterNeed(subject);
  }

  void enter(Node node) {
    if (subject.names().scopeOf(node).isPresent()) {
      outer.add(variables);
    }
    if (node instanceof FunctionBody) {
      variables = 0;
      functionEnds.add(node.span().end());
    }
    if (node instanceof Ident
        && subject.names().declared(node).orElse(null) instanceof LocalSymbol local) {
      variables = local.slot() + 1;
    }
  }

  /// Called behind the children of `node`.
  void leave(Node node) {
    switch (node) {
      case Expr expr -> need.compute(expr);
      case Stat stat -> check(stat, ofStat(stat));
      case Clause.Conditional clause -> check(clause, variables + need.of(clause.condition()));
      case Clause.Else _ -> {}
      case Chunk _, Block _, Ident _, Attrib _, Binding _, Arguments _ -> {}
      case FunctionName _, FunctionBody _, Param _, TableField _ -> {}
    }
    if (subject.names().scopeOf(node).isPresent()) {
      variables = outer.removeLast();
    }
    if (node instanceof FunctionBody) {
      functionEnds.removeLast();
    }
  }

  /// Reports at most one statement of a function, and none where there are too many variables: that
  /// is an error of its own, from which the other only follows.
  private void check(Node node, int registers) {
    boolean saidAlready = variables > Limits.LOCALS || node.span().start() < silentUpTo;
    if (registers > limit && !saidAlready) {
      silentUpTo = functionEnds.isEmpty() ? Integer.MAX_VALUE : functionEnds.getLast();
      Tokens tokens = subject.tree().tokens();
      subject.report(
          SyntaxCode.LIST_LIMIT,
          tokens.span(tokens.indexAt(node.span().start())),
          "too many values at a time: "
              + subject.tree().dialect().title()
              + " has about "
              + limit
              + " registers for the variables and values of a function, and this statement needs more");
    }
  }

  private int ofStat(Stat stat) {
    return switch (stat) {
      case Stat.Local(_, _, _, var names, var values) ->
          variables - names.size() + Math.max(names.size(), need.ofList(values));
      case Stat.Global(_, _, _, var names, var values) ->
          variables + Math.max(values.isEmpty() ? 0 : names.size(), need.ofList(values));
      case Stat.Assign(_, _, var targets, var values) -> variables + ofAssignment(targets, values);
      case Stat.ExprStat(_, _, var expr) -> variables + need.of(expr);
      case Stat.Return(_, _, var values) -> variables + need.ofList(values);
      case Stat.While(_, _, var condition, _) -> variables + need.of(condition);
      case Stat.Repeat(_, _, _, var condition) -> variables + need.of(condition);
      case Stat.NumericFor(_, _, _, var bounds, _) -> outer.getLast() + need.ofList(bounds);
      case Stat.GenericFor(_, _, _, var values, _) ->
          outer.getLast() + need.ofList(values) + Limits.iteratorCall(subject.dialect());
      case Stat.Empty _, Stat.Label _, Stat.Break _, Stat.Goto _, Stat.Do _, Stat.If _ -> variables;
      case Stat.FunctionDeclaration _, Stat.LocalFunction _, Stat.GlobalFunction _ -> variables;
      case Stat.GlobalAll _ -> variables;
    };
  }

  private int ofAssignment(List<Expr> targets, List<Expr> values) {
    int held = 0;
    int most = 0;
    for (Expr target : targets) {
      most = Math.max(most, held + need.of(target));
      held += need.heldByTarget(target);
    }
    // What has no value of its own gets a nil, in a register first.
    int stored =
        targets.size() > 1 ? Math.max(targets.size(), need.ofList(values)) : need.ofList(values);
    return Math.max(most, held + stored);
  }
}
