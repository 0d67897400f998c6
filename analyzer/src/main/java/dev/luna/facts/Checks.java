package dev.luna.facts;

import dev.luna.facts.Conditions.Tested;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.Expr;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Literal;
import dev.luna.types.LuaType.LiteralKind;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// Conditions without `and`, `or` and `not`: a value, a comparison, a call.
final class Checks {
  private static final Map<String, LuaType> TYPES = types();

  /// Functions of Lua whose result is never false.
  private static final Set<String> TRUE =
      Set.of(
          "setmetatable",
          "string.char",
          "string.format",
          "string.lower",
          "string.rep",
          "string.reverse",
          "string.sub",
          "string.upper",
          "table.concat",
          "tostring",
          "type");

  private final Pass pass;

  Checks(Pass pass) {
    this.pass = pass;
  }

  private static Map<String, LuaType> types() {
    Map<String, LuaType> types = new HashMap<>();
    for (Basic basic :
        new Basic[] {
          Basic.NIL,
          Basic.BOOLEAN,
          Basic.NUMBER,
          Basic.STRING,
          Basic.TABLE,
          Basic.FUNCTION,
          Basic.THREAD,
          Basic.USERDATA,
          Basic.CDATA,
          Basic.INTEGER
        }) {
      types.put(basic.word(), basic);
    }
    return Map.copyOf(types);
  }

  Tested simple(Expr expr) {
    if (expr instanceof Expr.Binary comparison
        && (comparison.op() == BinaryOperator.EQUAL
            || comparison.op() == BinaryOperator.NOT_EQUAL)) {
      return compared(comparison);
    }
    Shape shape = pass.expressions.eval(expr);
    Env here = pass.store.env;
    if (shape instanceof Shape.Of(var type) && constant(type) != null) {
      return Boolean.TRUE.equals(constant(type))
          ? new Tested(shape, here, here.ended())
          : new Tested(shape, here.ended(), here);
    }
    if (isTrue(expr)) {
      return new Tested(shape, here, here.ended());
    }
    return kept(expr, checked(expr, Guards.TRUE, shape));
  }

  /// Whether what is written can only be true: in `type(x) == "string" and { x } or x` the last `x`
  /// is no string.
  private boolean isTrue(Expr expr) {
    return switch (expr) {
      case Expr.Table _, Expr.Function _ -> true;
      case Expr.Unary(_, _, var op, _) -> op != UnaryOperator.NOT;
      case Expr.Binary b -> gives(b.op());
      case Expr.Call call -> TRUE.contains(pass.calls.globalName(call.callee()));
      default -> false;
    };
  }

  /// Whether an operator gives a number or a text, which are true.
  private static boolean gives(BinaryOperator op) {
    return switch (op) {
      case ADD, SUBTRACT, MULTIPLY, DIVIDE, FLOOR_DIVIDE, MODULO, POWER, CONCAT -> true;
      case SHIFT_LEFT, SHIFT_RIGHT, BIT_AND, BIT_OR, BIT_XOR -> true;
      case OR, AND, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> false;
    };
  }

  /// A variable that holds a condition says what that does, of variables that have not been
  /// assigned since.
  private Tested kept(Expr expr, Tested tested) {
    Expr condition = expr instanceof Expr.NameRef name ? pass.assignments.condition(name) : null;
    return condition == null
        ? tested
        : new Tested(
            tested.shape(),
            implied(tested.yes(), condition, true),
            implied(tested.no(), condition, false));
  }

  /// `env` with what follows from a condition that was evaluated before. A chain of many is walked
  /// with a list of what is still to be looked at.
  private Env implied(Env env, Expr condition, boolean truth) {
    int since = condition.span().end();
    List<Part> open = new ArrayList<>(List.of(new Part(condition, truth)));
    Env known = env;
    while (!open.isEmpty()) {
      Part part = open.removeLast();
      boolean holds = part.holds();
      switch (part.condition()) {
        case Expr.Paren(_, _, var inner) -> open.add(new Part(inner, holds));
        case Expr.Unary(_, _, var op, var operand) when op == UnaryOperator.NOT ->
            open.add(new Part(operand, !holds));
        case Expr.Binary b when Expressions.isLogical(b.op()) -> {
          if (holds == (b.op() == BinaryOperator.AND)) {
            open.add(new Part(b.right(), holds));
            open.add(new Part(b.left(), holds));
          }
        }
        case Expr.Binary b when b.op() == BinaryOperator.EQUAL ->
            known = narrowed(known, comparison(b), holds, since);
        case Expr.Binary b when b.op() == BinaryOperator.NOT_EQUAL ->
            known = narrowed(known, comparison(b), !holds, since);
        case Expr.NameRef name ->
            known = narrowed(known, new Check(name, Guards.TRUE), holds, since);
        default -> {}
      }
    }
    return known;
  }

  /// A part of a condition, and whether it was true.
  private record Part(Expr condition, boolean holds) {}

  /// @param since what is assigned behind that place is not the same any more
  private Env narrowed(Env env, @Nullable Check check, boolean holds, int since) {
    if (check == null) {
      return env;
    }
    Place place = pass.places.of(check.value());
    return place != null
            && place.isVariable()
            && place.root() instanceof Place.Local(int symbol)
            && pass.variables.isSettled(symbol, since)
        ? pass.store.narrow(env, place, holds ? check.guard() : Guards.opposite(check.guard()))
        : env;
  }

  /// Whether a literal is true, null if it is no literal.
  private static @Nullable Boolean constant(LuaType type) {
    if (type == Basic.NIL || type.equals(Literal.FALSE)) {
      return false;
    }
    return type instanceof Literal ? true : null;
  }

  private Tested compared(Expr.Binary comparison) {
    Shape shape = pass.expressions.eval(comparison);
    Check check = comparison(comparison);
    if (check == null) {
      return new Tested(shape, pass.store.env, pass.store.env);
    }
    Tested tested = checked(check.value(), check.guard(), shape);
    return comparison.op() == BinaryOperator.EQUAL ? tested : tested.not(shape);
  }

  /// What is found out of a value.
  private record Check(Expr value, Guard guard) {}

  /// What it means that both sides are equal; null if it says nothing.
  private @Nullable Check comparison(Expr.Binary comparison) {
    Check check = comparison(comparison.left(), comparison.right());
    return check == null ? comparison(comparison.right(), comparison.left()) : check;
  }

  private @Nullable Check comparison(Expr value, Expr other) {
    LuaType literal = Literals.type(pass.tree, other);
    if (literal == null) {
      return null;
    }
    TypeQuestion question = question(value);
    if (question == null) {
      return new Check(value, new Guard.Equals(literal, true));
    }
    LuaType type =
        literal instanceof Literal(var kind, var word) && kind == LiteralKind.STRING
            ? question.answer(word)
            : null;
    return type == null ? null : new Check(question.subject, new Guard.IsType(type, true));
  }

  /// `type(subject)`, `math.type(subject)`, `io.type(subject)`.
  private record TypeQuestion(String function, Expr subject) {
    @Nullable LuaType answer(String word) {
      return switch (function) {
        case "math.type" -> word.equals("float") ? Basic.NUMBER : TYPES.get(word);
        case "io.type" -> word.equals("file") ? new Named("file") : null;
        default -> TYPES.get(word);
      };
    }
  }

  private @Nullable TypeQuestion question(Expr expr) {
    Expr at = expr.bare();
    if (at instanceof Expr.NameRef name) {
      Expr.Call kept = pass.assignments.typeCall(name);
      return kept == null ? null : question(kept);
    }
    if (!(at instanceof Expr.Call(_, _, var callee, var args)) || args.values().isEmpty()) {
      return null;
    }
    String function = pass.calls.globalName(callee);
    return function.equals("type") || function.equals("math.type") || function.equals("io.type")
        ? new TypeQuestion(function, args.values().getFirst())
        : null;
  }

  /// What holds where `guard` does of what `expr` gives, and where it does not.
  private Tested checked(Expr expr, Guard guard, Shape shape) {
    Env here = pass.store.env;
    Place place = pass.places.of(expr);
    if (place == null) {
      return new Tested(shape, here, here);
    }
    if (!(guard instanceof Guard.Truthy)) {
      pass.parameters.tested(place);
    }
    Env yes = with(here, place, guard);
    Env no = with(here, place, Guards.opposite(guard));
    return new Tested(shape, yes, no);
  }

  /// What is known of a field also tells members of a union apart.
  private Env with(Env env, Place place, Guard guard) {
    Env narrowed = env;
    if (!place.isVariable()) {
      int last = place.keys().size() - 1;
      Place owner = new Place(place.root(), place.keys().subList(0, last));
      String key = place.keys().get(last);
      if (Name.Member.isField(key) && discriminates(guard)) {
        narrowed = pass.store.narrow(narrowed, owner, new Guard.FieldIs(key, guard));
      }
    }
    return pass.store.narrow(narrowed, place, guard);
  }

  /// Whether a check of a field is a usual way to ask which of several tables one has: a literal,
  /// or its type. That a field is there says little, and would be carried along everywhere.
  private static boolean discriminates(Guard guard) {
    return switch (guard) {
      case Guard.Equals(var value, _) -> value instanceof Literal;
      case Guard.IsType _ -> true;
      case Guard.Truthy _, Guard.FieldIs _, Guard.Cast _ -> false;
    };
  }
}
