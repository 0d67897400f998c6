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
      case Fact.Function function -> of(function);
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

  private static long of(Fact.Function function) {
    return new Hashing("function")
        .add(function.label())
        .all(function.params(), FactHash::add)
        .add(function.method())
        .add(function.vararg())
        .add(ShapeHash.of(function.rest()))
        .all(function.returns(), (h, p) -> h.add(ShapeHash.of(p)))
        .add(function.declaredReturns())
        .all(function.generics(), TypeHash::add)
        .all(function.overloads(), TypeHash::add)
        .all(function.free(), (h, p) -> h.add(ShapeHash.of(p)))
        .add(of(function.marks()))
        .value();
  }

  private static void add(Hashing hashing, Fact.Parameter param) {
    hashing
        .add(param.name())
        .add(ShapeHash.of(param.shape()))
        .add(param.declared())
        .add(param.optional())
        .add(param.tested());
  }

  private static void add(Hashing hashing, Fact.Operator operator) {
    hashing
        .add(operator.name())
        .all(operator.operands(), (h, o) -> h.add(TypeHash.of(o)))
        .add(TypeHash.of(operator.result()));
  }

  private static long of(Marks marks) {
    return new Hashing("marks")
        .add(marks.visibility())
        .add(marks.deprecated())
        .add(marks.nodiscard())
        .add(marks.async())
        .add(marks.loose())
        .value();
  }
}
