package dev.luna.infer;

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
import dev.luna.types.TypePack;
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
        found.add(new Callable(function, "", Fact.Marks.NONE));
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

  private boolean ofFile(FunctionRef ref, List<Callable> found) {
    var facts = inference.facts(realm, new Name.Function(ref.name()), Fact.Function.class);
    if (facts.isEmpty()) {
      return false;
    }
    Fact.Function function = facts.getFirst().fact();
    Function signature = declared(inference.calls().signature(ref, function, realm), function);
    found.add(new Callable(signature, function.label(), function.marks()));
    for (Function overload : function.overloads()) {
      Function whole = function.method() ? withReceiver(overload) : overload;
      found.add(
          new Callable(whole, function.label(), function.marks()));
    }
    return true;
  }

  /// The signature, knowing only what annotations say.
  private static Function declared(Function signature, Fact.Function function) {
    List<Parameter> params = new ArrayList<>();
    for (int i = 0; i < signature.params().size(); i++) {
      Parameter param = signature.params().get(i);
      boolean said = function.params().get(i).declared();
      params.add(
          said ? param : new Parameter(param.name(), param.optional(), Basic.UNKNOWN));
    }
    return new Function(signature.generics(), params, signature.rest(), signature.results());
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

  /// The callable with its type variables put in for these arguments.
  Callable bound(Callable callable, TypePack args) {
    Function f = callable.signature();
    Substitution types = inference.generics().bind(f, args, realm);
    List<Parameter> params =
        f.params().stream()
            .map(p -> new Parameter(p.name(), p.optional(), types.apply(p.type())))
            .toList();
    Function bound = new Function(f.generics(), params, types.apply(f.rest()), f.results());
    return new Callable(bound, callable.label(), callable.marks());
  }
}
