package dev.luna.check;

import dev.luna.scope.LocalSymbol;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// `unbalanced-assignments` and `redundant-value`: as many values as variables, please.
///
/// A call or `...` at the end gives any number of values, and a `nil` there says that the rest is
/// meant to be nil. So is a local variable that gets its value later: `local i, found = 1`.
final class UnbalancedAssignments {
  private final FileContext file;
  private final VariableUses uses;
  private final Findings findings;
  private final List<Stat.Local> lacking = new ArrayList<>();

  UnbalancedAssignments(FileContext file, VariableUses uses, Findings findings) {
    this.file = file;
    this.uses = uses;
    this.findings = findings;
  }

  void enter(Stat.Local local) {
    if (!local.values().isEmpty() && local.values().size() < local.names().size()) {
      lacking.add(local);
    } else {
      check(local.names(), local.values());
    }
  }

  /// Called when all that is written to variables is known.
  void finish() {
    for (Stat.Local local : lacking) {
      List<Binding> empty = local.names().subList(local.values().size(), local.names().size());
      if (!empty.stream().allMatch(this::getsValueLater)) {
        check(local.names(), local.values());
      }
    }
  }

  private boolean getsValueLater(Binding binding) {
    return file.scopes()
        .declared(binding.name())
        .filter(s -> s instanceof LocalSymbol local && uses.isWritten(local))
        .isPresent();
  }

  void enter(Stat.Global global) {
    check(global.names(), global.values());
  }

  void enter(Stat.Assign assign) {
    check(assign.targets(), assign.values());
  }

  private void check(List<? extends Node> places, List<Expr> values) {
    int wanted = places.size();
    int given = values.size();
    if (given > wanted) {
      Span span = Span.covering(values.get(wanted).span(), values.getLast().span());
      findings.add(
          Rule.REDUNDANT_VALUE,
          span,
          "no variable takes %s: %s for %s"
              .formatted(
                  given - wanted == 1 ? "this value" : "these values",
                  counted(given, "value"),
                  counted(wanted, "variable")));
    } else if (given > 0 && given < wanted && isOne(values.getLast())) {
      Span span = Span.covering(places.get(given).span(), places.getLast().span());
      findings.add(
          Rule.UNBALANCED_ASSIGNMENTS,
          span,
          "%s nil: %s for %s; write 'nil' if that is meant"
              .formatted(
                  wanted - given == 1 ? "this becomes" : "these become",
                  counted(given, "value"),
                  counted(wanted, "variable")));
    }
  }

  /// Whether an expression is one value for sure, and not a `nil` that speaks for the rest.
  private static boolean isOne(Expr last) {
    return switch (last) {
      case Expr.Call _, Expr.MethodCall _, Expr.Vararg _, Expr.Nil _, Expr.Missing _ -> false;
      case Expr.Bool _, Expr.NumberLiteral _, Expr.StringLiteral _, Expr.Function _ -> true;
      case Expr.NameRef _, Expr.Index _, Expr.Subscript _, Expr.Paren _, Expr.Table _ -> true;
      case Expr.Binary _, Expr.Unary _ -> true;
    };
  }

  private static String counted(int count, String what) {
    return count + " " + what + (count == 1 ? "" : "s");
  }
}
