package dev.luna.facts;

import dev.luna.facts.Shape.Pack;

/// The hash of a shape: equal for equal shapes, in every run.
final class ShapeHash {
  private ShapeHash() {}

  static long of(Shape shape) {
    return switch (shape) {
      case Shape.Of(var type) -> new Hashing("of").add(TypeHash.of(type)).value();
      case Shape.Param(var function, int index) ->
          new Hashing("param").add(function).add(index).value();
      case Shape.Rest(var function) -> new Hashing("rest").add(function).value();
      case Shape.LocalRef(var name) -> new Hashing("local").add(name).value();
      case Shape.GlobalRef(var name) -> new Hashing("global").add(name).value();
      case Shape.ModuleRef(var request, var never) ->
          new Hashing("module").add(request).add(never).value();
      case Shape.NewTable(var name) -> new Hashing("table").add(name).value();
      case Shape.Function(var name) -> new Hashing("function").add(name).value();
      case Shape.NewClass(var name, var base) ->
          new Hashing("class").add(name).add(of(base)).value();
      case Shape.MemberOf(var base, var key) ->
          new Hashing("member").add(of(base)).add(key).value();
      case Shape.Elem(var base, var key) ->
          new Hashing("element").add(of(base)).add(of(key)).value();
      case Shape.Call(var callee, var args) ->
          new Hashing("call").add(of(callee)).add(of(args)).value();
      case Shape.MethodCall(var receiver, var name, var args) ->
          new Hashing("method").add(of(receiver)).add(name).add(of(args)).value();
      case Shape.Nth(var pack, int index) -> new Hashing("nth").add(of(pack)).add(index).value();
      case Shape.Iter(var values, int index) ->
          new Hashing("iter").add(of(values)).add(index).value();
      case Shape.Unary(var operator, var operand) ->
          new Hashing("unary").add(operator).add(of(operand)).value();
      case Shape.Binary(var operator, var left, var right) ->
          new Hashing("binary").add(operator).add(of(left)).add(of(right)).value();
      case Shape.WithMeta(var table, var meta) ->
          new Hashing("meta").add(of(table)).add(of(meta)).value();
      case Shape.Guarded(var inner, int place, var guard) ->
          new Hashing("guarded").add(of(inner)).add(place).add(of(guard)).value();
      case Shape.Expected(var callee, var args, int argument, int index) ->
          new Hashing("expected").add(of(callee)).add(of(args)).add(argument).add(index).value();
      case Shape.OneOf(var shapes) ->
          new Hashing("one").all(shapes, (h, s) -> h.add(of(s))).value();
      case Shape.Opaque _ -> new Hashing("opaque").value();
    };
  }

  static long of(Pack pack) {
    return new Hashing("pack")
        .all(pack.head(), (h, s) -> h.add(of(s)))
        .add(of(pack.tail()))
        .value();
  }

  static long of(Guard guard) {
    return switch (guard) {
      case Guard.Truthy(boolean holds) -> new Hashing("truthy").add(holds).value();
      case Guard.IsType(var type, boolean holds) ->
          new Hashing("type").add(TypeHash.of(type)).add(holds).value();
      case Guard.Equals(var value, boolean holds) ->
          new Hashing("equals").add(TypeHash.of(value)).add(holds).value();
      case Guard.FieldIs(var key, var inner) ->
          new Hashing("field").add(key).add(of(inner)).value();
      case Guard.Cast(var type, var change) ->
          new Hashing("cast").add(TypeHash.of(type)).add(change).value();
    };
  }
}
