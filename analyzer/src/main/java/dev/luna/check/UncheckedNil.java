package dev.luna.check;

import dev.luna.syntax.Expr;
import dev.luna.text.Span;

/// `need-check-nil`: a value is indexed or called that somebody says may be `nil`.
final class UncheckedNil {
  /// What is written of an expression in a message.
  private static final int LONGEST = 40;

  private final FileContext file;
  private final Findings findings;

  UncheckedNil(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(Expr.Index index) {
    check(index.base(), "indexed");
  }

  void enter(Expr.Subscript subscript) {
    check(subscript.base(), "indexed");
  }

  void enter(Expr.MethodCall call) {
    check(call.receiver(), "indexed");
  }

  void enter(Expr.Call call) {
    check(call.callee(), "called");
  }

  private void check(Expr value, String use) {
    if (findings.wants(Rule.NEED_CHECK_NIL) && file.types().mayBeNil(value)) {
      findings.add(
          Rule.NEED_CHECK_NIL,
          value.span(),
          "%s may be nil where it is %s: check it first".formatted(shown(value.span()), use));
    }
  }

  private String shown(Span span) {
    String text = file.tree().source().text(span);
    return text.length() > LONGEST || text.contains("\n") ? "this value" : "'" + text + "'";
  }
}
