package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// An expression.
///
/// Literals hold no value: [SyntaxTree#text(Node)] gives their characters, and `dev.luna.dialect`
/// knows what these mean.
public sealed interface Expr extends Node {

  /// Whether it may be any number of values where it is the last of a list.
  default boolean mayBeMany() {
    return this instanceof Call || this instanceof MethodCall || this instanceof Vararg;
  }

  /// What stands within all parentheses around it.
  default Expr bare() {
    Expr at = this;
    while (at instanceof Paren(_, _, var inner)) {
      at = inner;
    }
    return at;
  }

  /// `nil`.
  record Nil(int id, Span span) implements Expr {}

  /// `true` or `false`.
  record Bool(int id, Span span, boolean value) implements Expr {}

  /// `12`, `0x1p4`, `1LL`.
  record NumberLiteral(int id, Span span) implements Expr {}

  /// `"a"`, `'a'`, `[==[a]==]`.
  record StringLiteral(int id, Span span) implements Expr {}

  /// `...`.
  record Vararg(int id, Span span) implements Expr {}

  /// `function(params) body end`.
  record Function(int id, Span span, FunctionBody body) implements Expr {}

  /// `name`, not yet resolved: whether it is a local, an upvalue or a global is the binder's
  /// business.
  record NameRef(int id, Span span, String name) implements Expr {}

  /// `base.name`. An [Ident] of width 0 means that the name is still to be typed.
  record Index(int id, Span span, Expr base, Ident name) implements Expr {}

  /// `base[key]`.
  record Subscript(int id, Span span, Expr base, Expr key) implements Expr {}

  /// `callee(args)`, also in its forms `f"text"` and `f{...}`.
  record Call(int id, Span span, Expr callee, Arguments args) implements Expr {
    /// Whether what is called is written as this name alone. Whose name that is, scopes know.
    public boolean calls(String name) {
      return callee instanceof NameRef called && called.name().equals(name);
    }
  }

  /// `receiver:method(args)`.
  record MethodCall(int id, Span span, Expr receiver, Ident method, Arguments args)
      implements Expr {}

  /// `(inner)`, which cuts a list of values down to one.
  record Paren(int id, Span span, Expr inner) implements Expr {}

  /// `{fields}`.
  record Table(int id, Span span, List<TableField> fields) implements Expr {}

  /// `left operator right`; `operator` is the place of the sign.
  record Binary(int id, Span span, BinaryOperator op, Span operator, Expr left, Expr right)
      implements Expr {}

  /// `op operand`; the sign stands at the start of the span.
  record Unary(int id, Span span, UnaryOperator op, Expr operand) implements Expr {}

  /// What should be here and is not.
  record Missing(int id, Span span) implements Expr {}
}
