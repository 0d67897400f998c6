package dev.luna.facts;

import dev.luna.facts.Fact.Marks;

/// The hash of a fact: equal for equal facts, in every run. Places in the text are not part of it.
final class FactHash {
  private FactHash() {}

  static long of(Fact fact) {
    return switch (fact) {
      case Fact.Value(var shape, boolean declared, var marks) ->
          new Hashing("value").add(ShapeHash.of(shape)).add(declared).add(of(marks)).value();
      case Fact.Foreign(var owner, var value) ->
          new Hashing("foreign").add(ShapeHash.of(owner)).add(of(value)).value();
      case Fact.Function(
              var label,
              var params,
              boolean method,
              boolean vararg,
              var rest,
              var returns,
              boolean declaredReturns,
              var generics,
              var overloads,
              var free,
              boolean stub,
              var marks) ->
          new Hashing("function")
              .add(label)
              .all(params, FactHash::add)
              .add(method)
              .add(vararg)
              .add(ShapeHash.of(rest))
              .all(returns, (h, p) -> h.add(ShapeHash.of(p)))
              .add(declaredReturns)
              .all(generics, TypeHash::add)
              .all(overloads, TypeHash::add)
              .all(free, (h, p) -> h.add(ShapeHash.of(p)))
              .add(stub)
              .add(of(marks))
              .value();
      case Fact.Table(var label, var free, var meta, var base, boolean open) ->
          new Hashing("table")
              .add(label)
              .all(free, (h, p) -> h.add(ShapeHash.of(p)))
              .add(ShapeHash.of(meta))
              .add(ShapeHash.of(base))
              .add(open)
              .value();
      case Fact.ClassDef(
              var generics,
              var bases,
              boolean exact,
              var indexers,
              var ops,
              var marks) ->
          new Hashing("class")
              .all(generics, TypeHash::add)
              .all(bases, TypeHash::add)
              .add(exact)
              .all(indexers, (h, i) -> h.add(TypeHash.of(i.key())).add(TypeHash.of(i.value())))
              .all(ops, FactHash::add)
              .add(of(marks))
              .value();
      case Fact.Alias(var generics, var type, var marks) ->
          new Hashing("alias")
              .all(generics, TypeHash::add)
              .add(TypeHash.of(type))
              .add(of(marks))
              .value();
      case Fact.EnumDef(var values, var marks) ->
          new Hashing("enum").all(values, TypeHash::add).add(of(marks)).value();
      case Fact.Version(boolean here, int most) ->
          new Hashing("version").add(here).add(most).value();
    };
  }

  private static void add(Hashing hashing, Fact.Parameter param) {
    switch (param) {
      case Fact.Parameter(
              var name,
              var shape,
              boolean declared,
              boolean optional,
              boolean tested) ->
          hashing.add(name).add(ShapeHash.of(shape)).add(declared).add(optional).add(tested);
    }
  }

  private static void add(Hashing hashing, Fact.Operator operator) {
    switch (operator) {
      case Fact.Operator(var name, var operands, var result) ->
          hashing.add(name).all(operands, (h, o) -> h.add(TypeHash.of(o))).add(TypeHash.of(result));
    }
  }

  private static long of(Marks marks) {
    return switch (marks) {
      case Marks(
              var visibility,
              boolean deprecated,
              boolean nodiscard,
              boolean async,
              boolean loose) ->
          new Hashing("marks")
              .add(visibility)
              .add(deprecated)
              .add(nodiscard)
              .add(async)
              .add(loose)
              .value();
    };
  }
}
