package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Named;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// What operators give. Each pair of alternatives of the operands is looked at by itself.
final class Operators {
  private final Inference inference;

  Operators(Inference inference) {
    this.inference = inference;
  }

  LuaType unary(UnaryOperator operator, LuaType operand, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (LuaType each : Unions.members(operand)) {
      LuaType own = metamethod(each, event(operator), List.of(each, each), realm);
      found.add(own != Basic.NEVER ? own : plain(operator, each));
    }
    return Unions.of(found);
  }

  /// What Lua gives without a metamethod. Of what is not known, `-x` may be one's result.
  private static LuaType plain(UnaryOperator operator, LuaType operand) {
    return switch (operator) {
      case NOT -> Basic.BOOLEAN;
      case LENGTH, BIT_NOT -> Basic.INTEGER;
      case NEGATE ->
          Unions.widened(operand) == Basic.INTEGER
              ? Basic.INTEGER
              : operand == Basic.UNKNOWN ? Basic.UNKNOWN : Basic.NUMBER;
    };
  }

  LuaType binary(Shape.Binary binary, Where where) {
    LuaType left = inference.shapes().type(binary.left(), where);
    return switch (binary.operator()) {
      case AND -> and(left, binary.right(), where);
      case OR -> or(binary.left(), left, binary.right(), where);
      default ->
          pairs(
              binary.operator(),
              left,
              inference.shapes().type(binary.right(), where),
              where.realm());
    };
  }

  /// `left and right`: the left operand where it stops, else the right one, which is not looked at
  /// where it cannot be reached.
  private LuaType and(LuaType left, Shape right, Where where) {
    LuaType stops = Narrowing.falsy(left);
    return Narrowing.truthy(left) == Basic.NEVER
        ? stops
        : Unions.of(stops, inference.shapes().type(right, where));
  }

  /// The right operand counts whatever is known of the left one: in `T = T or {}` what `T` is
  /// begins with it. `condition and a or b` is `b` whenever the condition fails.
  private LuaType or(Shape leftShape, LuaType left, Shape right, Where where) {
    if (leftShape instanceof Shape.Binary(var operator, var condition, var chosen)
        && operator == BinaryOperator.AND) {
      LuaType when = inference.shapes().type(condition, where);
      LuaType then =
          when == Basic.NEVER
              ? Basic.NEVER
              : Narrowing.truthy(inference.shapes().type(chosen, where));
      return Unions.of(then, inference.shapes().type(right, where));
    }
    return Unions.of(Narrowing.truthy(left), inference.shapes().type(right, where));
  }

  private LuaType pairs(BinaryOperator operator, LuaType left, LuaType right, Realm realm) {
    List<LuaType> found = new ArrayList<>();
    for (LuaType one : Unions.members(left)) {
      for (LuaType other : Unions.members(right)) {
        found.add(pair(operator, one, other, realm));
      }
    }
    return Unions.of(found);
  }

  /// Lua asks the left operand for a metamethod first, then the right one.
  private LuaType pair(BinaryOperator operator, LuaType left, LuaType right, Realm realm) {
    String event = event(operator);
    if (!event.isEmpty()) {
      LuaType own = metamethod(left, event, List.of(left, right), realm);
      own = own != Basic.NEVER ? own : metamethod(right, event, List.of(left, right), realm);
      if (own != Basic.NEVER) {
        return own;
      }
    }
    return switch (operator) {
      case LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> Basic.BOOLEAN;
      case CONCAT -> Basic.STRING;
      case BIT_OR, BIT_XOR, BIT_AND, SHIFT_LEFT, SHIFT_RIGHT -> Basic.INTEGER;
      case DIVIDE, POWER -> arithmetic(left, right, false);
      case ADD, SUBTRACT, MULTIPLY, FLOOR_DIVIDE, MODULO -> arithmetic(left, right, true);
      case AND, OR -> throw new IllegalArgumentException("not evaluated in pairs: " + operator);
    };
  }

  /// Numbers, unless nothing is known of either operand: then a metamethod may answer.
  private static LuaType arithmetic(LuaType left, LuaType right, boolean keepsIntegers) {
    LuaType one = Unions.widened(left);
    LuaType other = Unions.widened(right);
    if (keepsIntegers && one == Basic.INTEGER && other == Basic.INTEGER) {
      return Basic.INTEGER;
    }
    boolean open = isOpen(one) && isOpen(other);
    return open ? Basic.UNKNOWN : Basic.NUMBER;
  }

  private static boolean isOpen(LuaType type) {
    return type == Basic.UNKNOWN || type == Basic.ANY || Kinds.of(type) == Basic.TABLE;
  }

  /// What `---@operator add: T` says, else what the function `__add` gives; never, if there is
  /// neither.
  private LuaType metamethod(LuaType operand, String event, List<LuaType> args, Realm realm) {
    if (!(operand instanceof Named named)) {
      return Basic.NEVER;
    }
    for (Declared<Fact.ClassDef> declared : inference.members().classes(named, realm)) {
      for (Fact.Operator operator : declared.fact().operators()) {
        if (event.equals("__" + operator.name())) {
          return operator.result();
        }
      }
    }
    LuaType method = inference.members().metamethod(named, event, realm);
    return method == Basic.NEVER
        ? Basic.NEVER
        : inference.calls().call(method, new TypePack(args, Basic.NIL), realm).at(0);
  }

  private static String event(UnaryOperator operator) {
    return switch (operator) {
      case NOT -> "";
      case NEGATE -> "__unm";
      case LENGTH -> "__len";
      case BIT_NOT -> "__bnot";
    };
  }

  /// Comparisons always give booleans.
  private static String event(BinaryOperator operator) {
    return switch (operator) {
      case OR, AND, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL, NOT_EQUAL, EQUAL -> "";
      case ADD -> "__add";
      case SUBTRACT -> "__sub";
      case MULTIPLY -> "__mul";
      case DIVIDE -> "__div";
      case FLOOR_DIVIDE -> "__idiv";
      case MODULO -> "__mod";
      case POWER -> "__pow";
      case CONCAT -> "__concat";
      case BIT_OR -> "__bor";
      case BIT_XOR -> "__bxor";
      case BIT_AND -> "__band";
      case SHIFT_LEFT -> "__shl";
      case SHIFT_RIGHT -> "__shr";
    };
  }
}
