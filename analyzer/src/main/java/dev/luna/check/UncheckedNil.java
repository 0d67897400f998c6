package dev.luna.check;

import dev.luna.facts.Shapes;
import dev.luna.scope.NameUse;
import dev.luna.syntax.Expr;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// `need-check-nil`: a value is indexed or called that somebody says may be `nil`.
final class UncheckedNil {
  /// What is written of an expression in a message.
  private static final int LONGEST = 40;

  private final FileContext file;
  private final Findings findings;
  private final List<Use> found = new ArrayList<>();

  /// @param use what is done with the value
  private record Use(Expr value, String use) {}

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
    if (!findings.wants(Rule.NEED_CHECK_NIL)) {
      return;
    }
    if (file.types().mayBeNil(value)) {
      found.add(new Use(value, use));
    } else if (isNil(value)) {
      findings.add(
          Rule.NEED_CHECK_NIL,
          value.span(),
          "%s is nil here, and cannot be %s".formatted(shown(value), use));
    }
  }

  /// Whether nothing has been assigned to a variable on any way to this place. Not to one of an
  /// enclosing function: that is often assigned behind the function that uses it.
  private boolean isNil(Expr value) {
    return value instanceof Expr.NameRef name
        && file.scopes().use(name) instanceof NameUse.Local
        && file.types().shape(value).equals(Shapes.NIL);
  }

  /// What is used several times is reported where it is used first: behind that it is not nil.
  void finish() {
    if (found.isEmpty()) {
      return;
    }
    NilChecks checks = NilChecks.of(file);
    Set<List<Object>> seen = new HashSet<>();
    for (Use each : found) {
      Span span = each.value().span();
      Object shape = file.types().shape(each.value());
      if (!checks.cover(each.value())
          && seen.add(List.of(shape, file.tree().source().text(span)))) {
        findings.add(
            Rule.NEED_CHECK_NIL,
            span,
            "%s may be nil where it is %s: check it first"
                .formatted(shown(each.value()), each.use()));
      }
    }
  }

  /// The value as it is written; of a long call, what is called.
  private String shown(Expr value) {
    String text = file.tree().source().text(value.span());
    if (isShort(text)) {
      return "'" + text + "'";
    }
    String callee =
        switch (value) {
          case Expr.Call call -> file.tree().source().text(call.callee().span());
          case Expr.MethodCall call ->
              file.tree()
                  .source()
                  .text(Span.covering(call.receiver().span(), call.method().span()));
          default -> "";
        };
    return callee.isEmpty() || !isShort(callee) ? "this value" : "'" + callee + "(…)'";
  }

  private static boolean isShort(String text) {
    return text.length() <= LONGEST && !text.contains("\n");
  }
}
