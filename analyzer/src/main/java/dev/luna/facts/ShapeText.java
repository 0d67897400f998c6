package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import dev.luna.types.LuaType;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/// Shapes and types in the words of Lua, as far as it has any, for dumps and tests.
final class ShapeText {
  private final String file;

  /// @param file the prefix of the file's names, shown as `#`
  ShapeText(String file) {
    this.file = file;
  }

  String shortened(String text) {
    return text.replace(file, "#");
  }

  String of(Shape shape) {
    return switch (shape) {
      case Shape.Of(var type) -> of(type);
      case Shape.Param(var function, int index) -> shortened(function) + "$" + index;
      case Shape.Rest(var function) -> shortened(function) + "$...";
      case Shape.LocalRef(var name) -> "local " + shortened(name);
      case Shape.GlobalRef(var name) -> "_G." + name;
      case Shape.ModuleRef(var request, _) -> "require'" + request + "'";
      case Shape.NewTable(var name) -> "{" + shortened(name) + "}";
      case Shape.Function(var name) -> "fn " + shortened(name);
      case Shape.NewClass(var name, var base) -> "class {" + shortened(name) + "} " + of(base);
      case Shape.MemberOf(var base, var key) -> of(base) + "." + key;
      case Shape.Elem(var base, var key) -> of(base) + "[" + of(key) + "]";
      case Shape.Call(var callee, var args) -> of(callee) + of(args);
      case Shape.MethodCall(var receiver, var name, var args) ->
          of(receiver) + ":" + name + of(args);
      case Shape.Nth(var pack, int index) -> of(pack) + "#" + index;
      case Shape.Iter(var values, int index) -> "in" + of(values) + "#" + index;
      case Shape.Unary(var operator, var operand) -> operator.sign() + " " + of(operand);
      case Shape.Binary(var operator, var left, var right) ->
          "(" + of(left) + " " + operator.sign() + " " + of(right) + ")";
      case Shape.WithMeta(var table, var meta) -> "setmeta(" + of(table) + ", " + of(meta) + ")";
      case Shape.Guarded(var inner, int place, var guard) ->
          "<" + of(inner) + (place == 0 ? " " : " @" + place + " ") + of(guard) + ">";
      case Shape.Expected(var callee, var args, int argument, int index) ->
          "expected " + of(callee) + of(args) + " @" + argument + "#" + index;
      // Sorted as text: their own order is that of hashes, which mean nothing to people.
      case Shape.OneOf(var shapes) ->
          shapes.stream().map(this::of).sorted().collect(Collectors.joining(" | ", "[", "]"));
      case Shape.Opaque _ -> "?";
    };
  }

  String of(Pack pack) {
    List<String> values = new ArrayList<>();
    pack.head().forEach(s -> values.add(of(s)));
    if (!pack.tail().equals(Shapes.NO_MORE)) {
      values.add(of(pack.tail()) + "…");
    }
    return "(" + String.join(", ", values) + ")";
  }

  private String of(Guard guard) {
    return switch (guard) {
      case Guard.Truthy(boolean holds) -> holds ? "true" : "false";
      case Guard.IsType(var type, boolean holds) -> (holds ? "is " : "not ") + of(type);
      case Guard.Equals(var value, boolean holds) -> (holds ? "== " : "~= ") + of(value);
      case Guard.FieldIs(var key, var inner) -> "." + key + " " + of(inner);
      case Guard.Cast(var type, var change) ->
          switch (change) {
                case REPLACES -> "as ";
                case ADDS -> "+";
                case REMOVES -> "-";
              }
              + of(type);
    };
  }

  String of(LuaType type) {
    return switch (type) {
      case LuaType.Basic basic -> basic.word();
      case LuaType.Literal(var kind, var text) ->
          kind == LuaType.LiteralKind.STRING ? "\"" + text.replace("\n", "\\n") + "\"" : text;
      case LuaType.Table(var fields, var indexers) -> {
        List<String> parts = new ArrayList<>();
        fields.forEach(f -> parts.add(f.name() + ": " + of(f.type())));
        indexers.forEach(i -> parts.add("[" + of(i.key()) + "]: " + of(i.value())));
        yield "{" + String.join(", ", parts) + "}";
      }
      case LuaType.Array(var element) -> of(element) + "[]";
      case LuaType.Tuple(var items) -> "[" + all(items) + "]";
      case LuaType.Function(var generics, var params, var rest, var results) -> {
        List<String> parts = new ArrayList<>();
        params.forEach(p -> parts.add(p.name() + (p.optional() ? "?" : "") + ": " + of(p.type())));
        if (rest != LuaType.Basic.NEVER) {
          parts.add("...: " + of(rest));
        }
        yield "fun"
            + (generics.isEmpty() ? "" : "<" + all(generics) + ">")
            + "("
            + String.join(", ", parts)
            + "): "
            + results.alternatives().stream()
                .map(p ->
                    all(p.head())
                        + (p.tail() == LuaType.Basic.NIL ? "" : ", " + of(p.tail()) + "…"))
                .collect(Collectors.joining(" | "));
      }
      case LuaType.FunctionRef(var name, var captured) -> "fn " + shortened(name) + list(captured);
      case LuaType.Named(var name, var args) -> shortened(name) + list(args);
      case LuaType.TypeVar(var name, var bound) ->
          "'" + name + (bound == LuaType.Basic.UNKNOWN ? "" : ": " + of(bound));
      case LuaType.Union(var members) ->
          members.stream().map(this::of).collect(Collectors.joining("|"));
      case LuaType.Intersection(var members) ->
          members.stream().map(this::of).collect(Collectors.joining("&"));
      case LuaType.Operation(var operator, var operands) -> operator + "(" + all(operands) + ")";
    };
  }

  private String list(List<LuaType> args) {
    return args.isEmpty() ? "" : "<" + all(args) + ">";
  }

  private String all(List<? extends LuaType> types) {
    return types.stream().map(this::of).collect(Collectors.joining(", "));
  }
}
