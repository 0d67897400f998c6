package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// What a function is called with. The span includes the parentheses.
public record Arguments(int id, Span span, Form form, List<Expr> values) implements Node {

  /// How arguments are written.
  public enum Form {
    /// `f(a, b)`
    PARENTHESES,
    /// `f{…}`, one [Expr.Table]
    TABLE,
    /// `f"text"`, one [Expr.StringLiteral]
    STRING,
    /// Nothing yet: `x:method` without a call.
    MISSING
  }
}
