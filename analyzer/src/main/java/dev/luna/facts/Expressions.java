package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.types.LuaType;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Gives expressions their shapes.
///
/// What leans on its left (`a.b.c`, `f():g():h()`, `x + y + z`) is walked with a list of what is
/// still to be done, as is `..`, which leans to the right: ten thousand links are no deeper than
/// one. What is in brackets or braces recurses; the parser bounds how deep that goes.
final class Expressions {
  private final Pass pass;

  Expressions(Pass pass) {
    this.pass = pass;
  }

  /// The one value of an expression.
  Shape value(Expr expr) {
    return Shapes.first(eval(expr));
  }

  /// What an expression gives; a pack if it may give several values.
  Shape eval(Expr expr) {
    if (left(expr) == null) {
      return note(expr, leaf(expr));
    }
    List<Expr> open = new ArrayList<>();
    Expr at = expr;
    for (Expr left = left(at); left != null; left = left(at)) {
      open.add(at);
      at = left;
    }
    Shape shape = note(at, leaf(at));
    for (Expr outer : open.reversed()) {
      shape = note(outer, step(outer, shape));
    }
    return shape;
  }

  private Shape note(Expr expr, Shape shape) {
    return pass.note(expr, pass.casts.as(expr, shape));
  }

  /// What an expression begins with, if that is evaluated first and without conditions.
  private static @Nullable Expr left(Expr expr) {
    return switch (expr) {
      case Expr.Index(_, _, var base, _) -> base;
      case Expr.Subscript(_, _, var base, _) -> base;
      case Expr.Call(_, _, var callee, _) -> callee;
      case Expr.MethodCall(_, _, var receiver, _, _) -> receiver;
      case Expr.Paren(_, _, var inner) -> inner;
      case Expr.Unary(_, _, _, var operand) -> operand;
      case Expr.Binary(_, _, var op, _, var left, _) -> isLogical(op) ? null : left;
      case Expr.Nil _,
          Expr.Bool _,
          Expr.NumberLiteral _,
          Expr.StringLiteral _,
          Expr.Vararg _,
          Expr.Function _,
          Expr.NameRef _,
          Expr.Table _,
          Expr.Missing _ ->
          null;
    };
  }

  static boolean isLogical(BinaryOperator op) {
    return op == BinaryOperator.AND || op == BinaryOperator.OR;
  }

  private Shape leaf(Expr expr) {
    LuaType literal = Literals.type(pass.tree, expr);
    if (literal != null) {
      return Shapes.of(literal);
    }
    return switch (expr) {
      case Expr.NameRef name -> name(name);
      case Expr.Function function -> pass.functions.anonymous(function);
      case Expr.Table table -> pass.tables.made(table);
      case Expr.Vararg _ -> new Shape.Rest(pass.frame.name);
      case Expr.Binary binary -> pass.conditions.value(binary);
      default -> Shapes.OPAQUE;
    };
  }

  private Shape name(Expr.NameRef name) {
    Integer symbol = pass.names.symbol(name);
    if (symbol != null) {
      return pass.store.local(symbol);
    }
    Integer environment = pass.names.environment(name);
    if (environment != null) {
      return pass.store.value(new Place(new Place.Local(environment), List.of(name.name())));
    }
    return name.name().isEmpty() ? Shapes.OPAQUE : pass.store.global(name.name());
  }

  private Shape step(Expr outer, Shape given) {
    Shape left = Shapes.first(given);
    return switch (outer) {
      case Expr.Index(_, _, _, var name) -> index((Expr.Index) outer, left, name.name());
      case Expr.Subscript subscript -> subscript(subscript, left);
      case Expr.Call call -> pass.calls.call(call, left);
      case Expr.MethodCall call -> pass.calls.method(call, left);
      case Expr.Unary(_, _, var op, _) -> {
        pass.parameters.used(left, op);
        yield Shapes.unary(op, left);
      }
      case Expr.Binary binary -> binary(binary, left);
      default -> left;
    };
  }

  private Shape index(Expr.Index index, Shape base, String name) {
    pass.parameters.indexed(base, name);
    Place place = pass.places.of(index);
    Shape known = place == null ? null : pass.store.known(place);
    if (known != null) {
      return known;
    }
    boolean global = place != null && place.isVariable();
    return global ? pass.store.global(name) : field(base, name);
  }

  private Shape subscript(Expr.Subscript subscript, Shape base) {
    pass.parameters.indexed(base, "");
    Shape key = value(subscript.key());
    Place place = pass.places.of(subscript);
    Shape known = place == null ? null : pass.store.known(place);
    if (known != null) {
      return known;
    }
    String constant = Literals.string(pass.tree, subscript.key());
    return constant == null || !Name.Member.isField(constant)
        ? Shapes.elem(base, key)
        : field(base, constant);
  }

  /// `base.key`, or an item where `key` is written as one.
  Shape field(Shape base, String key) {
    if (Name.Member.isField(key)) {
      return Shapes.member(base, key);
    }
    String digits = key.substring(1, key.length() - 1);
    return Shapes.elem(base, Shapes.of(new LuaType.Literal(LuaType.LiteralKind.INTEGER, digits)));
  }

  private Shape binary(Expr.Binary binary, Shape left) {
    return combined(binary, left, right(binary.right()));
  }

  private Shape combined(Expr.Binary binary, Shape left, Shape right) {
    pass.parameters.used(left, right, binary.op());
    return Shapes.binary(binary.op(), left, right);
  }

  /// The right operand, which may be a chain of operators that lean to the right.
  private Shape right(Expr expr) {
    if (!leansRight(expr)) {
      return value(expr);
    }
    List<Expr.Binary> open = new ArrayList<>();
    List<Shape> lefts = new ArrayList<>();
    Expr at = expr;
    while (at instanceof Expr.Binary b && leansRight(b)) {
      open.add(b);
      lefts.add(value(b.left()));
      at = b.right();
    }
    Shape shape = value(at);
    for (int i = open.size() - 1; i >= 0; i--) {
      shape = note(open.get(i), combined(open.get(i), lefts.get(i), shape));
    }
    return shape;
  }

  private static boolean leansRight(Expr expr) {
    return expr instanceof Expr.Binary b
        && (b.op() == BinaryOperator.CONCAT || b.op() == BinaryOperator.POWER);
  }

  /// What a list of expressions gives: one value each, and the last all it has.
  Pack values(List<Expr> exprs) {
    List<Shape> head = new ArrayList<>();
    Shape tail = Shapes.NO_MORE;
    for (int i = 0; i < exprs.size(); i++) {
      Shape shape = eval(exprs.get(i));
      if (i == exprs.size() - 1 && isMulti(exprs.get(i), shape)) {
        tail = shape;
      } else {
        head.add(Shapes.first(shape));
      }
    }
    return new Pack(head, tail);
  }

  /// Whether an expression may give several values.
  static boolean isMulti(Expr expr, Shape shape) {
    return expr.mayBeMany() && (Shapes.isPack(shape) || shape instanceof Shape.Opaque);
  }
}
