package dev.luna.dialect;

import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.Tokens;
import dev.luna.text.Span;

/// What an expression may be that stands where a statement does: a call, or the target of an
/// assignment.
record ActionRule(Subject subject) {
  private static final int LONGEST_SHOWN = 30;

  void enter(Node node) {
    switch (node) {
      case Stat.ExprStat(_, _, var expr) -> checkAction(expr);
      case Stat.Assign(_, _, var targets, _) -> targets.forEach(this::checkTarget);
      default -> {}
    }
  }

  private void checkAction(Expr expr) {
    switch (expr) {
      case Expr.Call _, Expr.MethodCall _, Expr.Missing _ -> {}
      default -> {
        if (!isUnfinished(expr)) {
          subject.report(
              SyntaxCode.EXP_IN_ACTION,
              expr.span(),
              "expected a statement, found '"
                  + shown(expr)
                  + "'; only calls may stand alone"
                  + hint(expr));
        }
      }
    }
  }

  /// The words of `expr`, of its first line only and not too many.
  private String shown(Expr expr) {
    String text = subject.text(expr);
    String line = text.lines().findFirst().orElse(text);
    boolean whole = line.length() == text.length() && text.length() <= LONGEST_SHOWN;
    return whole ? text : line.substring(0, Math.min(line.length(), LONGEST_SHOWN)) + "…";
  }

  /// Whether the parser has complained within `expr`, or about the very next token: then it is half
  /// typed (`foo.`, `print 1`) and one error is enough.
  private boolean isUnfinished(Expr expr) {
    Tokens tokens = subject.tree().tokens();
    int next = tokens.skipTrivia(tokens.indexAt(expr.span().end()));
    Span reach = new Span(expr.span().start(), tokens.start(next));
    return subject.hasSyntaxErrorIn(reach);
  }

  private String hint(Expr expr) {
    if (expr instanceof Expr.NameRef(_, _, var name) && name.equals("continue")) {
      return Feature.GOTO.isIn(subject.tree().dialect())
          ? " (Lua has no 'continue'; use 'goto')"
          : " (Lua 5.1 has no 'continue' and no 'goto'; put an 'if' around the rest)";
    }
    boolean decrement = subject.tree().source().text().startsWith("--", expr.span().end());
    return decrement ? " (Lua has no '--'; write 'x = x - 1')" : "";
  }

  private void checkTarget(Expr target) {
    switch (target) {
      case Expr.NameRef _, Expr.Index _, Expr.Subscript _, Expr.Missing _ -> {}
      default ->
          subject.report(
              SyntaxCode.EXP_IN_ACTION,
              target.span(),
              "expected a variable or a field before '=', found " + word(target));
    }
  }

  private static String word(Expr expr) {
    return switch (expr) {
      case Expr.Call _, Expr.MethodCall _ -> "a call";
      case Expr.Paren _ -> "an expression in parentheses";
      default -> "an expression";
    };
  }
}
