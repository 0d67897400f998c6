package dev.luna.syntax;

import dev.luna.text.Span;
import java.util.List;

/// A statement.
public sealed interface Stat extends Node {

  /// `;` alone.
  record Empty(int id, Span span) implements Stat {}

  /// `::name::`.
  record Label(int id, Span span, Ident name) implements Stat {}

  /// `break`.
  record Break(int id, Span span) implements Stat {}

  /// `goto label`.
  record Goto(int id, Span span, Ident label) implements Stat {}

  /// `do body end`.
  record Do(int id, Span span, Block body) implements Stat {}

  /// `while condition do body end`.
  record While(int id, Span span, Expr condition, Block body) implements Stat {}

  /// `repeat body until condition`; the condition sees the body's locals.
  record Repeat(int id, Span span, Block body, Expr condition) implements Stat {}

  /// `if … elseif … else … end`. The first clause is [Clause.Conditional].
  record If(int id, Span span, List<Clause> clauses) implements Stat {}

  /// `for variable = bounds do body end`.
  ///
  /// @param bounds start, limit and perhaps step; any other number is an error of the file
  record NumericFor(int id, Span span, Binding variable, List<Expr> bounds, Block body)
      implements Stat {}

  /// `for variables in values do body end`.
  record GenericFor(int id, Span span, List<Binding> variables, List<Expr> values, Block body)
      implements Stat {}

  /// `function name() … end`.
  record FunctionDeclaration(int id, Span span, FunctionName name, FunctionBody body)
      implements Stat {}

  /// `local function name() … end`.
  record LocalFunction(int id, Span span, Binding name, FunctionBody body) implements Stat {}

  /// `local names = values`.
  ///
  /// @param prefix attributes before the names (Lua 5.5), which hold for all of them
  record Local(int id, Span span, List<Attrib> prefix, List<Binding> names, List<Expr> values)
      implements Stat {}

  /// `global names = values`, Lua 5.5.
  record Global(int id, Span span, List<Attrib> prefix, List<Binding> names, List<Expr> values)
      implements Stat {}

  /// `global function name() … end`, Lua 5.5.
  record GlobalFunction(int id, Span span, Binding name, FunctionBody body) implements Stat {}

  /// `global *`, Lua 5.5: every name may be a global from here on.
  record GlobalAll(int id, Span span, List<Attrib> prefix) implements Stat {}

  /// `targets = values`. A target that is no variable is an error of the file.
  record Assign(int id, Span span, List<Expr> targets, List<Expr> values) implements Stat {}

  /// An expression on its own. Anything but a call is an error of the file.
  record ExprStat(int id, Span span, Expr expr) implements Stat {}

  /// `return values`. One that is not the last of its block is an error of the file.
  record Return(int id, Span span, List<Expr> values) implements Stat {}
}
