package dev.luna.facts;

import dev.luna.facts.Fact.Parameter;
import dev.luna.facts.Shape.Pack;
import dev.luna.facts.Shape.Param;
import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What the use of a parameter in its function's body shows of it, where nobody says.
///
/// A use counts while the parameter is as it was passed: assigned or checked, its shape is another,
/// and a function that asks for the type of a parameter takes more than one.
final class Parameters {
  /// Methods of strings: who calls them may have a string as well as a table.
  private static final Set<String> OF_STRINGS =
      Set.of(
          "byte",
          "char",
          "dump",
          "find",
          "format",
          "gmatch",
          "gsub",
          "len",
          "lower",
          "match",
          "pack",
          "packsize",
          "rep",
          "reverse",
          "sub",
          "unpack",
          "upper");

  private final Pass pass;
  private final Map<String, Signature> signatures = new HashMap<>();
  private final Map<Param, Shape> uses = new HashMap<>();
  private final Set<Param> tested = new HashSet<>();

  /// Those for which there is something else if they are not there: `param or 1`.
  private final Set<Param> spared = new HashSet<>();

  Parameters(Pass pass) {
    this.pass = pass;
  }

  void enter(String function, Signature signature) {
    signatures.put(function, signature);
  }

  /// What a parameter is that methods are called on; nothing if that is not known.
  List<Shape> receivers(Param param) {
    Signature signature = signatures.get(param.function());
    if (signature == null || param.index() >= signature.params().size()) {
      return List.of();
    }
    Parameter parameter = signature.params().get(param.index());
    return parameter.declared() || param.index() == 0 ? List.of(parameter.shape()) : List.of();
  }

  // Uses

  /// The operand of a unary operator.
  void used(Shape operand, UnaryOperator operator) {
    switch (operator) {
      case NOT -> {}
      case NEGATE, BIT_NOT -> use(operand, Basic.NUMBER);
      case LENGTH -> use(operand, Unions.of(Basic.TABLE, Basic.STRING));
    }
  }

  /// The operands of a binary operator.
  void used(Shape left, Shape right, BinaryOperator operator) {
    switch (operator) {
      case OR, AND, EQUAL, NOT_EQUAL, LESS, GREATER, LESS_EQUAL, GREATER_EQUAL -> {}
      case CONCAT -> both(left, right, Unions.of(Basic.STRING, Basic.NUMBER));
      case BIT_OR,
          BIT_XOR,
          BIT_AND,
          SHIFT_LEFT,
          SHIFT_RIGHT,
          ADD,
          SUBTRACT,
          MULTIPLY,
          DIVIDE,
          FLOOR_DIVIDE,
          MODULO,
          POWER ->
          both(left, right, Basic.NUMBER);
    }
  }

  private void both(Shape left, Shape right, LuaType type) {
    use(left, type);
    use(right, type);
  }

  /// `base.name`, or `base[…]` with an empty name.
  void indexed(Shape base, String name) {
    if (!OF_STRINGS.contains(name)) {
      use(base, Basic.TABLE);
    }
  }

  /// `receiver:name()`.
  void method(Shape receiver, String name) {
    indexed(receiver, name);
  }

  void called(Shape callee) {
    use(callee, Basic.FUNCTION);
  }

  /// `param or fallback`: a value like that, not only that one.
  void fallback(Shape left, Shape fallback) {
    if (left instanceof Param param) {
      pass.happened(new Effect.Spared(param));
      Shape shape = Shapes.first(fallback);
      boolean literal = shape instanceof Shape.Of(var type) && type instanceof LuaType.Literal;
      pass.happened(new Effect.Used(param, literal ? Shapes.widened(shape) : shape));
    }
  }

  private void use(Shape shape, LuaType type) {
    if (shape instanceof Param param) {
      pass.happened(new Effect.Used(param, Shapes.of(type)));
    }
  }

  void keepUse(Param param, Shape shape) {
    if (!tested.contains(param)) {
      uses.putIfAbsent(param, shape);
    }
  }

  /// The place was asked for its type, or compared.
  void tested(Place place) {
    if (place.isVariable() && pass.store.value(place) instanceof Param param) {
      pass.happened(new Effect.Tested(param));
    }
  }

  void keepSpared(Param param) {
    spared.add(param);
  }

  void keepTest(Param param) {
    tested.add(param);
  }

  /// Functions that are passed on may be called by anybody.
  void escape(Pack values) {
    values.head().forEach(this::escape);
    escape(values.tail());
  }

  void escape(Shape shape) {
    if (!pass.isFirst()) {
      return;
    }
    ShapeParts.walk(
        shape,
        part -> {
          if (part instanceof Shape.Function(var name)) {
            pass.found.escaped.add(name);
          }
        });
  }

  // The outcome

  /// The parameter, with what its use or its callers show where no annotation says.
  Parameter settled(String function, int index, Parameter parameter) {
    Param param = new Param(function, index);
    boolean asks = tested.contains(param) || spared.contains(param);
    if (parameter.declared() || !parameter.shape().equals(Shapes.OPAQUE)) {
      return with(parameter, parameter.shape(), asks);
    }
    Shape shape = passed(function, index);
    if (shape.equals(Shapes.OPAQUE)) {
      shape = uses.getOrDefault(param, Shapes.OPAQUE);
    }
    return with(parameter, shape, asks);
  }

  private static Parameter with(Parameter parameter, Shape shape, boolean tested) {
    return new Parameter(
        parameter.name(), shape, parameter.declared(), parameter.optional(), tested);
  }

  /// What the callers pass to a function that only this file can call.
  private Shape passed(String function, int index) {
    List<Shape> passed = new ArrayList<>();
    for (Pack args : pass.earlier.sites(function)) {
      Shape shape = Shapes.at(args, index);
      if (shape.equals(Shapes.OPAQUE)) {
        return shape;
      }
      // What a recursive call passes on says nothing of where it came from.
      if (!mentions(shape, function)) {
        passed.add(shape);
      }
    }
    return passed.isEmpty() ? Shapes.OPAQUE : Shapes.oneOf(passed);
  }

  private static boolean mentions(Shape shape, String function) {
    List<Shape> own = new ArrayList<>();
    ShapeParts.walk(
        shape,
        part -> {
          if (part instanceof Param(var of, _) && of.equals(function)) {
            own.add(part);
          }
        });
    return !own.isEmpty();
  }
}
