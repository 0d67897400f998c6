package dev.luna.check;

import dev.luna.dialect.StringLiterals;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import java.util.List;

/// `circular-require`: files that require each other while they are loaded, so that one of them
/// gets the other before it is ready.
final class CircularRequires {
  /// Longer circles are not looked for: the ways would be too many.
  private static final int LENGTH = 8;

  private final FileContext file;
  private final Findings findings;
  private int functions;

  CircularRequires(FileContext file, Findings findings) {
    this.file = file;
    this.findings = findings;
  }

  void enter(FunctionBody body) {
    functions++;
  }

  void leave(FunctionBody body) {
    functions--;
  }

  /// A `require` in a function runs later, when all files are there.
  void enter(Expr.Call call) {
    if (functions == 0
        && call.callee() instanceof Expr.NameRef callee
        && Globals.isPlain(callee, file.scopes())) {
      Requires.request(call).ifPresent(this::check);
    }
  }

  private void check(Expr.StringLiteral name) {
    String request = StringLiterals.value(file.tree().text(name));
    List<String> circle = file.types().circle(request, LENGTH);
    if (!circle.isEmpty()) {
      findings.add(Rule.CIRCULAR_REQUIRE, name.span(), message(circle));
    }
  }

  private static String message(List<String> circle) {
    return "these modules load each other: %s → %s"
        .formatted(circle.getLast(), String.join(" → ", circle));
  }
}
