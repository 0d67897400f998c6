package dev.luna.facts;

import dev.luna.facts.Shape.Binary;
import dev.luna.facts.Shape.Call;
import dev.luna.facts.Shape.Elem;
import dev.luna.facts.Shape.Expected;
import dev.luna.facts.Shape.Guarded;
import dev.luna.facts.Shape.Iter;
import dev.luna.facts.Shape.MemberOf;
import dev.luna.facts.Shape.MethodCall;
import dev.luna.facts.Shape.NewClass;
import dev.luna.facts.Shape.Nth;
import dev.luna.facts.Shape.Of;
import dev.luna.facts.Shape.Opaque;
import dev.luna.facts.Shape.Pack;
import dev.luna.facts.Shape.Unary;
import dev.luna.facts.Shape.WithMeta;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Unions;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;

/// Makes shapes, and keeps them small.
///
/// A bound replaces only the node where it is hit. Functions and constructors are names in a shape,
/// so what is within them does not count. Where a bound is hit by something that only adds
/// knowledge (a guard) or width (arguments), that is left out and the rest stays.
public final class Shapes {
  /// How deep a shape may be.
  static final int DEPTH = 8;

  /// Of how many nodes it may consist.
  static final int SIZE = 128;

  public static final Shape OPAQUE = new Opaque();
  public static final Shape NIL = new Of(Basic.NIL);

  /// The tail of a list that ends.
  public static final Shape NO_MORE = new Of(Basic.NEVER);

  private Shapes() {}

  /// A type that is evident.
  public static Shape of(LuaType type) {
    return new Of(type);
  }

  /// Whether the shape stands for a list of values.
  public static boolean isPack(Shape shape) {
    Shape inner = shape;
    while (inner instanceof Guarded guarded) {
      inner = guarded.shape();
    }
    return inner instanceof Call || inner instanceof MethodCall || inner instanceof Shape.Rest;
  }

  /// The value at `index` of what an expression gives that may give several.
  public static Shape nth(Shape pack, int index) {
    if (pack instanceof Opaque) {
      return pack;
    }
    if (!isPack(pack)) {
      return index == 0 ? pack : NIL;
    }
    return bounded(new Nth(pack, index));
  }

  /// One of the values that an expression gives.
  static Shape any(Shape pack) {
    return isPack(pack) ? bounded(new Nth(pack, Nth.ANY)) : pack;
  }

  /// The one value that a shape stands for, or the first of its pack.
  public static Shape first(Shape shape) {
    return nth(shape, 0);
  }

  /// The value at `index` of a list.
  public static Shape at(Pack pack, int index) {
    if (index < pack.head().size()) {
      return pack.head().get(index);
    }
    if (pack.tail().equals(NO_MORE)) {
      return NIL;
    }
    // What an annotation says of any number of values.
    return pack.tail() instanceof Of ? pack.tail() : nth(pack.tail(), index - pack.head().size());
  }

  public static Shape member(Shape base, String key) {
    return base instanceof Opaque ? base : bounded(new MemberOf(base, key));
  }

  public static Shape elem(Shape base, Shape key) {
    if (base instanceof Opaque) {
      return base;
    }
    Shape whole = bounded(new Elem(base, key));
    return whole instanceof Opaque ? bounded(new Elem(base, OPAQUE)) : whole;
  }

  public static Shape call(Shape callee, Pack args) {
    return callee instanceof Opaque ? callee : withArgs(args, a -> new Call(callee, a));
  }

  public static Shape methodCall(Shape receiver, String name, Pack args) {
    return receiver instanceof Opaque
        ? receiver
        : withArgs(args, a -> new MethodCall(receiver, name, a));
  }

  /// A call, or where it would be too large, one of which the arguments are not known.
  private static Shape withArgs(Pack args, Function<Pack, Shape> call) {
    Shape whole = bounded(call.apply(args));
    return whole instanceof Opaque ? bounded(call.apply(new Pack(List.of(), OPAQUE))) : whole;
  }

  public static Shape expected(Shape callee, Pack args, int argument, int index) {
    return callee instanceof Opaque
        ? callee
        : withArgs(args, a -> new Expected(callee, a, argument, index));
  }

  public static Shape iter(Pack values, int index) {
    return bounded(new Iter(values, index));
  }

  public static Shape unary(UnaryOperator operator, Shape operand) {
    return switch (operator) {
      case NOT -> of(Basic.BOOLEAN);
      case NEGATE -> isNumber(operand) ? of(base(operand)) : bounded(new Unary(operator, operand));
      case LENGTH ->
          operand instanceof Shape.NewTable || isText(operand)
              ? of(Basic.INTEGER)
              : bounded(new Unary(operator, operand));
      case BIT_NOT -> isNumber(operand) ? of(Basic.INTEGER) : bounded(new Unary(operator, operand));
    };
  }

  public static Shape binary(BinaryOperator operator, Shape left, Shape right) {
    return switch (operator) {
      case OR -> or(left, right);
      case AND -> bounded(new Binary(operator, left, right));
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> of(Basic.BOOLEAN);
      case CONCAT ->
          isText(left) || isText(right)
              ? of(Basic.STRING)
              : bounded(new Binary(operator, left, right));
      case BIT_OR, BIT_XOR, BIT_AND, SHIFT_LEFT, SHIFT_RIGHT ->
          isNumber(left) && isNumber(right)
              ? of(Basic.INTEGER)
              : bounded(new Binary(operator, left, right));
      case ADD, SUBTRACT, MULTIPLY, FLOOR_DIVIDE, MODULO -> arithmetic(operator, left, right);
      case DIVIDE, POWER ->
          isNumber(left) && isNumber(right)
              ? of(Basic.NUMBER)
              : bounded(new Binary(operator, left, right));
    };
  }

  /// `x = x or {}` with a table already there: what is certainly true is the result.
  private static Shape or(Shape left, Shape right) {
    return left.equals(right) || isTrue(left)
        ? left
        : bounded(new Binary(BinaryOperator.OR, left, right));
  }

  private static Shape arithmetic(BinaryOperator operator, Shape left, Shape right) {
    if (!isNumber(left) || !isNumber(right)) {
      return bounded(new Binary(operator, left, right));
    }
    boolean whole = base(left) == Basic.INTEGER && base(right) == Basic.INTEGER;
    return of(whole ? Basic.INTEGER : Basic.NUMBER);
  }

  /// Any value of the type that a literal is of.
  static Shape widened(Shape literal) {
    return of(base(literal));
  }

  private static LuaType base(Shape shape) {
    if (!(shape instanceof Of(var type))) {
      return Basic.UNKNOWN;
    }
    LuaType joined = Unions.of(Unions.members(type).stream().map(Unions::widened).toList());
    return joined instanceof Basic ? joined : Basic.UNKNOWN;
  }

  private static boolean isNumber(Shape shape) {
    LuaType base = base(shape);
    return base == Basic.INTEGER || base == Basic.NUMBER;
  }

  /// Whether it is a number that is evidently no integer.
  static boolean isFloat(Shape shape) {
    return base(shape) == Basic.NUMBER;
  }

  private static boolean isText(Shape shape) {
    return base(shape) == Basic.STRING;
  }

  /// Whether the value is certainly neither `nil` nor `false`.
  static boolean isTrue(Shape shape) {
    return shape instanceof Shape.NewTable
        || shape instanceof Shape.Function
        || shape instanceof NewClass
        || isText(shape)
        || isNumber(shape);
  }

  public static Shape withMeta(Shape table, Shape meta) {
    return bounded(new WithMeta(table, meta));
  }

  public static Shape newClass(String name, Shape base) {
    Shape whole = bounded(new NewClass(name, base));
    return whole instanceof Opaque ? new NewClass(name, OPAQUE) : whole;
  }

  /// `shape` of which `guard` was found out; the shape itself where that says nothing new.
  ///
  /// @param place for a pack, which of its values was checked
  public static Shape guarded(Shape shape, int place, Guard guard) {
    boolean known = shape instanceof Guarded g && g.place() == place && g.guard().equals(guard);
    if (known || guard.equals(Guards.TRUE) && isTrue(shape) || isEvident(shape, guard)) {
      return shape;
    }
    if (guard instanceof Guard.Cast(var type, Guard.Change change)
        && change == Guard.Change.REPLACES) {
      return of(type);
    }
    Shape narrowed = bounded(new Guarded(shape, place, guard));
    return narrowed instanceof Opaque ? shape : narrowed;
  }

  /// Whether the guard takes one value from a type that has many.
  private static boolean isEvident(Shape shape, Guard guard) {
    return guard instanceof Guard.Equals(LuaType.Literal literal, boolean holds)
        && !holds
        && shape instanceof Of(var type)
        && type == literal.base()
        && type != Basic.BOOLEAN;
  }

  /// A value that may be any of `shapes`.
  public static Shape oneOf(Collection<Shape> shapes) {
    return bounded(Alternatives.of(shapes));
  }

  public static Shape oneOf(Shape one, Shape other) {
    return one.equals(other) ? one : oneOf(List.of(one, other));
  }

  private static Shape bounded(Shape shape) {
    return ShapeSize.fits(shape) ? shape : OPAQUE;
  }
}
