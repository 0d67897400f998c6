package dev.luna.syntax;

import java.util.List;
import java.util.function.Consumer;

/// The parts of a node, in the order of the text, which is the order of their ids.
public final class Children {
  private Children() {}

  /// Calls `each` with every direct child of `node`.
  public static void of(Node node, Consumer<? super Node> each) {
    switch (node) {
      case Chunk(_, _, var body) -> each.accept(body);
      case Block(_, _, var stats) -> all(stats, each);
      case Stat stat -> ofStat(stat, each);
      case Expr expr -> ofExpr(expr, each);
      case Ident _ -> {}
      case Attrib(_, _, var name) -> each.accept(name);
      case Binding(_, _, var name, var attribs) -> {
        each.accept(name);
        all(attribs, each);
      }
      case Arguments(_, _, _, var values) -> all(values, each);
      case Clause.Conditional(_, _, var condition, var body) -> both(condition, body, each);
      case Clause.Else(_, _, var body) -> each.accept(body);
      case FunctionName(_, _, var base, var fields, _) -> {
        each.accept(base);
        all(fields, each);
      }
      case FunctionBody(_, _, var params, var body) -> {
        all(params, each);
        each.accept(body);
      }
      case Param.Named(_, _, var name) -> each.accept(name);
      case Param.Vararg _ -> {}
      case Param.NamedVararg(_, _, var name) -> each.accept(name);
      case TableField.Named(_, _, var name, var value) -> both(name, value, each);
      case TableField.Keyed(_, _, var key, var value) -> both(key, value, each);
      case TableField.Item(_, _, var value) -> each.accept(value);
    }
  }

  private static void ofStat(Stat stat, Consumer<? super Node> each) {
    switch (stat) {
      case Stat.Empty _, Stat.Break _ -> {}
      case Stat.Label(_, _, var name) -> each.accept(name);
      case Stat.Goto(_, _, var label) -> each.accept(label);
      case Stat.Do(_, _, var body) -> each.accept(body);
      case Stat.While(_, _, var condition, var body) -> both(condition, body, each);
      case Stat.Repeat(_, _, var body, var condition) -> both(body, condition, each);
      case Stat.If(_, _, var clauses) -> all(clauses, each);
      case Stat.NumericFor(_, _, var variable, var bounds, var body) -> {
        each.accept(variable);
        all(bounds, each);
        each.accept(body);
      }
      case Stat.GenericFor(_, _, var variables, var values, var body) -> {
        all(variables, each);
        all(values, each);
        each.accept(body);
      }
      case Stat.FunctionDeclaration(_, _, var name, var body) -> both(name, body, each);
      case Stat.LocalFunction(_, _, var name, var body) -> both(name, body, each);
      case Stat.GlobalFunction(_, _, var name, var body) -> both(name, body, each);
      case Stat.Local(_, _, var prefix, var names, var values) ->
          lists(prefix, names, values, each);
      case Stat.Global(_, _, var prefix, var names, var values) ->
          lists(prefix, names, values, each);
      case Stat.GlobalAll(_, _, var prefix) -> all(prefix, each);
      case Stat.Assign(_, _, var targets, var values) -> {
        all(targets, each);
        all(values, each);
      }
      case Stat.ExprStat(_, _, var expr) -> each.accept(expr);
      case Stat.Return(_, _, var values) -> all(values, each);
    }
  }

  private static void ofExpr(Expr expr, Consumer<? super Node> each) {
    switch (expr) {
      case Expr.Nil _,
          Expr.Bool _,
          Expr.NumberLiteral _,
          Expr.StringLiteral _,
          Expr.Vararg _,
          Expr.NameRef _,
          Expr.Missing _ -> {}
      case Expr.Function(_, _, var body) -> each.accept(body);
      case Expr.Index(_, _, var base, var name) -> both(base, name, each);
      case Expr.Subscript(_, _, var base, var key) -> both(base, key, each);
      case Expr.Call(_, _, var callee, var args) -> both(callee, args, each);
      case Expr.MethodCall(_, _, var receiver, var method, var args) -> {
        both(receiver, method, each);
        each.accept(args);
      }
      case Expr.Paren(_, _, var inner) -> each.accept(inner);
      case Expr.Table(_, _, var fields) -> all(fields, each);
      case Expr.Binary(_, _, _, _, var left, var right) -> both(left, right, each);
      case Expr.Unary(_, _, _, var operand) -> each.accept(operand);
    }
  }

  private static void both(Node first, Node second, Consumer<? super Node> each) {
    each.accept(first);
    each.accept(second);
  }

  private static void lists(
      List<? extends Node> first,
      List<? extends Node> second,
      List<? extends Node> third,
      Consumer<? super Node> each) {
    all(first, each);
    all(second, each);
    all(third, each);
  }

  private static void all(List<? extends Node> nodes, Consumer<? super Node> each) {
    for (Node node : nodes) {
      each.accept(node);
    }
  }
}
