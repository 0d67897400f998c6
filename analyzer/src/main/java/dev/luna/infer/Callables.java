package dev.luna.infer;

import dev.luna.facts.DeclRef;
import dev.luna.facts.Fact;
import dev.luna.index.Realm;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Parameter;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.TypeMap;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// In which ways a value can be called.
final class Callables {
  private final Inference inference;
  private final Realm realm;

  Callables(Inference inference, Realm realm) {
    this.inference = inference;
    this.realm = realm;
  }

  /// All of them, those of one function in its order; none if there may be others.
  List<Callable> of(LuaType callee) {
    List<Callable> found = new ArrayList<>();
    return collect(callee, found) ? found : List.of();
  }

  private boolean collect(LuaType callee, List<Callable> found) {
    return switch (inference.expanded(callee, realm)) {
      case Function function -> {
        found.add(new Callable(open(function), "", Fact.Marks.NONE, Optional.empty()));
        yield true;
      }
      case FunctionRef ref -> ofFile(ref, found);
      case Union(var members) ->
          members.stream().filter(m -> m != Basic.NIL).allMatch(m -> collect(m, found));
      case Intersection(var members) -> members.stream().allMatch(m -> collect(m, found));
      case Basic _, LuaType.Literal _, LuaType.Table _, LuaType.Array _, LuaType.Tuple _ -> false;
      case LuaType.Named _, LuaType.TypeVar _, LuaType.Operation _ -> false;
    };
  }

  private boolean ofFile(FunctionRef named, List<Callable> found) {
    var facts = inference.facts(realm, new Name.Function(named.name()), Fact.Function.class);
    if (facts.isEmpty()) {
      return false;
    }
    Fact.Function function = facts.getFirst().fact();
    Function known = declared(inference.calls().signature(named, function, realm), function);
    Function signature = function.stub() ? anything(known) : known;
    Optional<DeclRef> ref = Optional.of(facts.getFirst().decl().ref());
    found.add(new Callable(open(signature), function.label(), function.marks(), ref));
    for (Function overload : function.overloads()) {
      Function whole = function.method() ? withReceiver(overload) : overload;
      found.add(new Callable(open(whole), function.label(), function.marks(), ref));
    }
    return true;
  }

  /// A stub is called with what those take that it stands for.
  private static Function anything(Function stub) {
    return new Function(stub.generics(), stub.params(), Basic.UNKNOWN, stub.results());
  }

  /// The signature, knowing only what annotations say; where these are loose, or the body copes
  /// with a parameter that is not there, nil is no mistake.
  private Function declared(Function signature, Fact.Function function) {
    List<Parameter> params = new ArrayList<>();
    boolean loose = function.marks().loose();
    for (int i = 0; i < signature.params().size(); i++) {
      Fact.Parameter param = function.params().get(i);
      LuaType type = signature.params().get(i).type();
      if (!param.declared() || loose && isTruth(type)) {
        type = Basic.UNKNOWN;
      }
      boolean optional = param.optional() || param.tested() || loose;
      params.add(
          new Parameter(param.name(), optional, optional ? Unions.of(type, Basic.NIL) : type));
    }
    return new Function(signature.generics(), params, signature.rest(), signature.results());
  }

  /// Any value is true or false.
  private boolean isTruth(LuaType type) {
    return Unions.members(inference.expanded(type, realm)).contains(Basic.BOOLEAN);
  }

  /// An overload of a method need not name its `self`.
  private static Function withReceiver(Function overload) {
    Optional<Parameter> first = overload.params().stream().findFirst();
    if (first.filter(p -> p.name().equals("self")).isPresent()) {
      return overload;
    }
    List<Parameter> params = new ArrayList<>();
    params.add(new Parameter("self", false, Basic.UNKNOWN));
    params.addAll(overload.params());
    return new Function(overload.generics(), params, overload.rest(), overload.results());
  }

  /// What a parameter wants whatever its type variables are.
  private static Function open(Function signature) {
    List<Parameter> params =
        signature.params().stream()
            .map(p -> new Parameter(p.name(), p.optional(), open(p.type())))
            .toList();
    return new Function(List.of(), params, open(signature.rest()), signature.results());
  }

  private static LuaType open(LuaType type) {
    return type instanceof LuaType.TypeVar(_, var bound)
        ? bound instanceof LuaType.TypeVar ? Basic.UNKNOWN : bound
        : TypeMap.parts(type, Callables::open);
  }
}
