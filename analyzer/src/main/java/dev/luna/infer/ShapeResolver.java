package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.Guard;
import dev.luna.facts.Shape;
import dev.luna.facts.Shapes;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Named;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Stream;

/// The types that shapes stand for.
final class ShapeResolver {
  private final Inference inference;
  private int steps;

  ShapeResolver(Inference inference) {
    this.inference = inference;
  }

  /// How many shapes were looked at: the work that was done, counted.
  int steps() {
    return steps;
  }

  /// The type of a value; of a pack, of its first.
  LuaType type(Shape shape, Where where) {
    steps++;
    return switch (shape) {
      case Shape.Of(var type) -> type;
      case Shape.Opaque _ -> Basic.UNKNOWN;
      case Shape.Param param -> parameter(param, where);
      case Shape.LocalRef(var name) -> local(name, where);
      case Shape.GlobalRef(var name) -> inference.global(where.realm(), name);
      case Shape.ModuleRef(var request, var never) -> module(request, never, where.realm());
      case Shape.NewTable(var name) -> table(name, where);
      case Shape.NewClass(var name, _) -> table(name, where);
      case Shape.Function(var name) -> function(name, where);
      case Shape.MemberOf(var base, var key) ->
          inference.members().of(type(base, where), key, where.realm());
      case Shape.Elem(var base, var key) ->
          inference.members().element(type(base, where), type(key, where), where.realm());
      case Shape.Nth(var pack, var index) when index == Shape.Nth.ANY -> any(results(pack, where));
      case Shape.Nth(var pack, var index) -> results(pack, where).at(index);
      case Shape.Iter(var values, var index) -> iterated(values, index, where);
      case Shape.Unary(var operator, var operand) ->
          inference.operators().unary(operator, type(operand, where), where.realm());
      case Shape.Binary binary -> inference.operators().binary(binary, where);
      case Shape.WithMeta(var table, var meta) ->
          withMeta(type(table, where), type(meta, where), where.realm());
      case Shape.Guarded(var guarded, _, var guard) when !isPack(guarded) ->
          inference.narrowing().narrow(type(guarded, where), guard, where.realm());
      case Shape.Expected expected -> inference.calls().expected(expected, where);
      case Shape.OneOf(var shapes) -> Unions.of(shapes.stream().map(s -> type(s, where)).toList());
      case Shape.Call _, Shape.MethodCall _, Shape.Rest _, Shape.Guarded _ ->
          results(shape, where).at(0);
    };
  }

  private static boolean isPack(Shape shape) {
    return switch (shape) {
      case Shape.Call _, Shape.MethodCall _, Shape.Rest _ -> true;
      case Shape.Guarded(var inner, _, _) -> isPack(inner);
      default -> false;
    };
  }

  /// What a pack may hold; a single value is a pack of one.
  Results results(Shape shape, Where where) {
    return switch (shape) {
      case Shape.Call(var callee, var args) ->
          inference.calls().call(type(callee, where), pack(args, where), where.realm());
      case Shape.MethodCall(var receiver, var name, var args) ->
          inference.calls().method(type(receiver, where), name, pack(args, where), where.realm());
      case Shape.Rest(var function) -> Results.of(rest(function, where));
      case Shape.Guarded(var pack, var place, var guard) when isPack(pack) ->
          inference.narrowing().narrow(results(pack, where), place, guard, where.realm());
      default -> Results.of(TypePack.of(type(shape, where)));
    };
  }

  /// A list of values, alternatives of its tail joined.
  TypePack pack(Shape.Pack pack, Where where) {
    return alternatives(pack, where).pack();
  }

  /// A list of values, with the alternatives of its tail.
  Results alternatives(Shape.Pack pack, Where where) {
    List<LuaType> head = pack.head().stream().map(s -> type(s, where)).toList();
    if (pack.tail().equals(Shapes.NO_MORE)) {
      return Results.of(new TypePack(head, Basic.NIL));
    }
    if (!isPack(pack.tail())) {
      return Results.of(new TypePack(head, type(pack.tail(), where)));
    }
    return new Results(
        results(pack.tail(), where).alternatives().stream().map(p -> p.behind(head)).toList());
  }

  /// The items of a list of these values: nil is none.
  private static LuaType any(Results results) {
    List<LuaType> all = new ArrayList<>();
    for (TypePack pack : results.alternatives()) {
      all.addAll(pack.head());
      all.add(pack.tail());
    }
    return Narrowing.without(Unions.of(all), Basic.NIL);
  }

  private LuaType parameter(Shape.Param param, Where where) {
    LuaType bound = where.bindings().find(param);
    return bound != null
        ? bound
        : inference.type(
            new Question.OfParameter(where.realm().home(), param.function(), param.index()));
  }

  private TypePack rest(String function, Where where) {
    Shape.Param rest = new Shape.Param(function, Bindings.REST);
    LuaType bound = where.bindings().find(rest);
    return bound != null ? Bindings.rest(bound) : new TypePack(List.of(), parameter(rest, where));
  }

  /// A local of a function depends on what the function was called with.
  private LuaType local(String name, Where where) {
    return inference.type(new Question.OfLocal(where.realm().home(), name, where.bindings()));
  }

  private LuaType module(String request, String never, Realm realm) {
    return inference
        .reader()
        .find(realm, request)
        .filter(file -> !file.uri().equals(never))
        .map(inference::module)
        .orElse(Basic.UNKNOWN);
  }

  private LuaType table(String name, Where where) {
    var facts = inference.facts(where.realm(), new Name.Table(name), Fact.Table.class);
    List<Shape.Param> free = facts.isEmpty() ? List.of() : facts.getFirst().fact().free();
    return new Named(name, values(free, where));
  }

  private LuaType function(String name, Where where) {
    var facts = inference.facts(where.realm(), new Name.Function(name), Fact.Function.class);
    return facts.isEmpty()
        ? Basic.FUNCTION
        : new FunctionRef(name, values(captured(name, facts.getFirst().fact()), where));
  }

  /// The parameters of enclosing functions on which a function's results depend.
  static List<Shape.Param> captured(String name, Fact.Function function) {
    return function.free().stream().filter(p -> !p.function().equals(name)).toList();
  }

  private List<LuaType> values(List<Shape.Param> params, Where where) {
    return params.stream().map(p -> value(p, where)).toList();
  }

  private LuaType value(Shape.Param param, Where where) {
    return param.index() == Bindings.REST
        ? Bindings.ofRest(rest(param.function(), where))
        : parameter(param, where);
  }

  /// What `for … in values` gives its variables: the results of calling the first value with the
  /// others. The loop ends with nil, so the first variable never is, nor are the others what comes
  /// with that.
  private LuaType iterated(Shape.Pack values, int index, Where where) {
    TypePack list = pack(values, where);
    Results each = inference.calls().call(list.at(0), list.from(1), where.realm());
    Guard goesOn = new Guard.Equals(Basic.NIL, false);
    return inference.narrowing().narrow(each, 0, goesOn, where.realm()).at(index);
  }

  /// What has a metatable is what it was, and what the metatable's `__index` is.
  private LuaType withMeta(LuaType table, LuaType meta, Realm realm) {
    if (meta == Basic.NEVER) {
      return Basic.NEVER;
    }
    List<LuaType> made = new ArrayList<>();
    for (LuaType each : Unions.members(meta)) {
      LuaType index = inference.members().of(each, "__index", realm);
      if (index == Basic.NEVER && inference.members().has(each, "__index", realm)) {
        continue;
      }
      List<LuaType> classes =
          Unions.members(index).stream()
              .filter(t -> t instanceof Named)
              .map(t -> inference.members().nearest(each, t, realm))
              .distinct()
              .toList();
      for (LuaType part : Unions.members(table)) {
        if (classes.isEmpty()) {
          made.add(part);
        }
        classes.forEach(c -> made.add(both(part, c, realm)));
      }
    }
    return Unions.of(made);
  }

  /// What has fields of its own and those of a class, unless the class inherits them.
  private LuaType both(LuaType table, LuaType type, Realm realm) {
    if (type instanceof Named named && inference.members().inherits(named, table, realm)) {
      return type;
    }
    return switch (table) {
      case Named named when !named.equals(type) && inference.members().hasAny(named, realm) ->
          intersection(List.of(type, named));
      case Intersection(var members) ->
          intersection(Stream.concat(members.stream(), Stream.of(type)).toList());
      default -> type;
    };
  }

  private static LuaType intersection(List<LuaType> members) {
    var once = new TreeSet<LuaType>(Comparator.comparing(LuaType::toString));
    once.addAll(members);
    return once.size() == 1 ? once.first() : new Intersection(List.copyOf(once));
  }
}
