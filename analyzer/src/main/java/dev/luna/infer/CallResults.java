package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.types.ClassTable;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.Function;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.TypeVar;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import dev.luna.types.Verdict;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/// What calls give.
final class CallResults {
  /// Methods by which classes whose library is not known make their instances, and derived classes.
  private static final Set<String> CONSTRUCTORS =
      Set.of("new", "create", "instance", "extend", "extends", "subclass", "derive", "inherit");

  private final Inference inference;

  CallResults(Inference inference) {
    this.inference = inference;
  }

  /// `callee(args)`. What cannot be called gives nothing; of several, those give that can.
  Results call(LuaType callee, TypePack args, Realm realm) {
    return switch (callee) {
      case FunctionRef ref -> ofFile(ref, args, realm);
      case Function function -> annotated(function, args, realm);
      case Union(var members) -> {
        Results all = Results.NEVER;
        for (LuaType member : members) {
          all = all.or(call(member, args, realm));
        }
        yield all;
      }
      case Intersection(var members) -> firstThatFits(members, args, realm);
      case Named named -> ofTable(named, args, realm);
      case TypeVar(_, var bound) -> call(bound, args, realm);
      case Basic basic ->
          switch (basic) {
            case UNKNOWN, ANY, FUNCTION, TABLE, USERDATA, CDATA -> Results.UNKNOWN;
            default -> Results.NEVER;
          };
      case LuaType.Literal _, LuaType.Table _, LuaType.Array _, LuaType.Tuple _ -> Results.NEVER;
      case LuaType.Operation _ -> Results.UNKNOWN;
    };
  }

  /// `receiver:name(args)`. A class that a call of an unknown library made (`class("Dog")`) has the
  /// usual constructors, and what these give is the class: its instances are one type with it.
  Results method(LuaType receiver, String name, TypePack args, Realm realm) {
    Results all = Results.NEVER;
    for (LuaType each : Unions.members(receiver)) {
      LuaType method = inference.members().of(each, name, realm);
      boolean makes =
          method == Basic.UNKNOWN && CONSTRUCTORS.contains(name) && isClass(each, realm);
      all =
          all.or(
              makes
                  ? Results.of(TypePack.of(each))
                  : call(method, args.behind(List.of(each)), realm));
    }
    return all;
  }

  /// Whether the value is a class that a call made.
  private boolean isClass(LuaType type, Realm realm) {
    return type instanceof Named named
        && inference.facts(realm, new Name.Table(named.name()), Fact.Table.class).stream()
            .anyMatch(t -> t.fact().base() instanceof Shape.Call || isPacked(t.fact().base()));
  }

  private static boolean isPacked(Shape base) {
    return base instanceof Shape.MethodCall || base instanceof Shape.Nth;
  }

  /// A table is called by its `---@operator call`, or by its metatable's `__call`, which gets the
  /// table as its first argument.
  private Results ofTable(Named named, TypePack args, Realm realm) {
    LuaType meant = inference.expanded(named, realm);
    if (!meant.equals(named)) {
      return call(meant, args, realm);
    }
    Results operators = Results.NEVER;
    for (Declared<Fact.ClassDef> declared : inference.members().classes(named, realm)) {
      for (Fact.Operator operator : declared.fact().operators()) {
        if (operator.name().equals("call")) {
          operators = operators.or(Results.of(TypePack.of(operator.result())));
        }
      }
    }
    if (!operators.alternatives().isEmpty()) {
      return operators;
    }
    LuaType call = inference.members().metamethod(named, "__call", realm);
    if (call == Basic.NEVER || call == Basic.UNKNOWN) {
      return isClass(named, realm) ? Results.of(TypePack.of(named)) : Results.UNKNOWN;
    }
    Results results = Results.NEVER;
    for (LuaType member : Unions.members(inference.expanded(call, realm))) {
      // Lua wants a function there; what can be called in turn may be the value itself.
      results =
          results.or(
              member instanceof Named
                  ? Results.UNKNOWN
                  : call(member, args.behind(List.of(named)), realm));
    }
    return results;
  }

  /// The first signature that surely fits ends the search; those before it that may fit count too,
  /// so that knowing more of the arguments never takes results away.
  private Results firstThatFits(List<LuaType> signatures, TypePack args, Realm realm) {
    Results all = Results.NEVER;
    for (LuaType signature : signatures) {
      Verdict fit =
          signature instanceof Function function
              ? inference.fitting().fit(function, args, realm)
              : Verdict.MAYBE;
      if (fit != Verdict.NO) {
        all = all.or(call(signature, args, realm));
      }
      if (fit == Verdict.YES) {
        break;
      }
    }
    return all;
  }

  /// A function type of an annotation, `fun(x: T): T[]`.
  private Results annotated(Function function, TypePack args, Realm realm) {
    Substitution types = inference.unification().bind(function, args, realm);
    return types.apply(function.results());
  }

  /// A function that stands in some file: what Lua itself knows of it (`pcall`), what its overloads
  /// say, or what its body gives for these arguments.
  private Results ofFile(FunctionRef ref, TypePack args, Realm realm) {
    var facts = inference.facts(realm, new Name.Function(ref.name()), Fact.Function.class);
    if (facts.isEmpty()) {
      return Results.UNKNOWN;
    }
    Fact.Function function = facts.getFirst().fact();
    Results special = Builtins.call(inference, function, facts.getFirst().decl(), args, realm);
    if (special != null) {
      return special;
    }
    Results results =
        function.overloads().isEmpty()
            ? ofSignature(ref, function, args, realm)
            : overloaded(ref, function, args, realm);
    return Builtins.givesPlaces(inference, function, facts.getFirst().decl(), args)
        ? results.map(Builtins::withPlaces)
        : results;
  }

  /// The overloads that say more than the function itself go before it, the others behind.
  private Results overloaded(FunctionRef ref, Fact.Function function, TypePack args, Realm realm) {
    Function own = signature(ref, function, realm);
    ClassTable classes = new Classes(inference, realm);
    Results all = Results.NEVER;
    Verdict fit = Verdict.NO;
    for (boolean before : new boolean[] {true, false}) {
      for (Function each : function.overloads()) {
        if (fit != Verdict.YES && Signatures.isNarrower(each, own, classes) == before) {
          fit = inference.fitting().fit(each, args, realm);
          all = fit == Verdict.NO ? all : all.or(call(each, args, realm));
        }
      }
      if (fit != Verdict.YES && before) {
        fit = inference.fitting().fit(own, args, realm);
        all = fit == Verdict.NO ? all : all.or(ofSignature(ref, function, args, realm));
      }
    }
    return all.alternatives().isEmpty() && !args.head().contains(Basic.NEVER)
        ? ofSignature(ref, function, args, realm)
        : all;
  }

  /// The results that the body gives, or its annotation promises. The question is asked with only
  /// those arguments that the results depend on, so that calls which differ in others share an
  /// answer.
  private Results ofSignature(FunctionRef ref, Fact.Function function, TypePack args, Realm realm) {
    Bindings bindings = bindings(ref, function, args, realm);
    Results results =
        inference.results(
            new Question.OfResults(realm.home(), ref.name(), bindings.only(function.free())));
    Substitution types = inference.unification().bind(signature(ref, function, realm), args, realm);
    return types.apply(results);
  }

  /// The signature as a type, results aside.
  Function signature(FunctionRef ref, Fact.Function function, Realm realm) {
    List<LuaType.Parameter> params = new ArrayList<>();
    for (int i = 0; i < function.params().size(); i++) {
      Fact.Parameter param = function.params().get(i);
      LuaType type =
          param.declared() || function.method() && i == 0
              ? inference.type(new Question.OfParameter(realm.home(), ref.name(), i))
              : Basic.UNKNOWN;
      params.add(new LuaType.Parameter(param.name(), param.optional(), type));
    }
    LuaType rest =
        function.vararg()
            ? inference.type(new Question.OfParameter(realm.home(), ref.name(), Bindings.REST))
            : Basic.NEVER;
    List<TypeVar> generics = new ArrayList<>(function.generics());
    if (function.method() && !params.isEmpty()) {
      LuaType self = params.getFirst().type();
      List<TypeVar> ofClass = classGenerics(self, realm);
      generics.addAll(ofClass);
      if (self instanceof Named(var name, var args) && args.isEmpty() && !ofClass.isEmpty()) {
        LuaType generic = new Named(name, List.copyOf(ofClass));
        params.set(0, new LuaType.Parameter("self", false, generic));
      }
    }
    return new Function(generics, params, rest, Results.UNKNOWN);
  }

  /// How people would declare the function: what annotations say, and where they say nothing, what
  /// its body shows.
  Function described(FunctionRef ref, Fact.Function function, Realm realm) {
    Function known = signature(ref, function, realm);
    List<LuaType.Parameter> params = new ArrayList<>();
    for (int i = 0; i < known.params().size(); i++) {
      LuaType.Parameter param = known.params().get(i);
      LuaType shown =
          function.params().get(i).declared()
              ? param.type()
              : kind(inference.type(new Question.OfParameter(realm.home(), ref.name(), i)));
      params.add(new LuaType.Parameter(param.name(), param.optional(), shown));
    }
    Bindings captured = bindings(ref, function, TypePack.UNKNOWN, realm);
    Results results =
        inference.results(
            new Question.OfResults(realm.home(), ref.name(), captured.only(function.free())));
    return new Function(known.generics(), params, known.rest(), results);
  }

  /// What kind of value calls have been seen to pass, whatever these were; that some pass nothing
  /// says least.
  private static LuaType kind(LuaType passed) {
    LuaType some =
        Unions.of(
            Unions.members(passed).stream()
                .filter(t -> t != Basic.NIL)
                .map(Unions::widened)
                .toList());
    return some == Basic.NEVER ? Basic.UNKNOWN : some;
  }

  /// In a method of a generic class, the class's variables are what the receiver has for them.
  private List<TypeVar> classGenerics(LuaType self, Realm realm) {
    if (!(self instanceof Named named) || named.isMade()) {
      return List.of();
    }
    var classes = inference.members().classes(named, realm);
    return classes.isEmpty() ? List.of() : classes.getFirst().fact().generics();
  }

  /// What the parameters are in this call. A declared parameter is what it is declared as; of an
  /// argument that is not known, the parameter's use is believed.
  private Bindings bindings(FunctionRef ref, Fact.Function function, TypePack args, Realm realm) {
    List<Shape.Param> params = new ArrayList<>(ShapeResolver.captured(ref.name(), function));
    List<LuaType> values = new ArrayList<>(ref.captured());
    while (values.size() < params.size()) {
      values.add(Basic.UNKNOWN);
    }
    for (Shape.Param param : function.free()) {
      if (!param.function().equals(ref.name())) {
        continue;
      }
      if (param.index() == Bindings.REST) {
        params.add(param);
        values.add(Bindings.ofRest(args.from(function.params().size())));
      } else if (!function.params().get(param.index()).declared()) {
        params.add(param);
        values.add(argument(ref, param, args.at(param.index()), realm));
      }
    }
    return Bindings.of(params, values);
  }

  /// An argument as the body sees it: what is not known of it, its use there says.
  private LuaType argument(FunctionRef ref, Shape.Param param, LuaType given, Realm realm) {
    List<LuaType> members = Unions.members(given);
    if (!members.contains(Basic.UNKNOWN)) {
      return given;
    }
    List<LuaType> known = new ArrayList<>(members);
    known.remove(Basic.UNKNOWN);
    known.add(inference.type(new Question.OfParameter(realm.home(), ref.name(), param.index())));
    return Unions.of(known);
  }

  /// What a function that is passed as an argument will be called with.
  LuaType expected(Shape.Expected expected, Where where) {
    LuaType callee = inference.shapes().type(expected.callee(), where);
    TypePack args = inference.shapes().pack(withoutFunction(expected), where);
    List<LuaType> found = new ArrayList<>();
    for (LuaType each : Unions.members(callee)) {
      found.add(expected(each, args, expected, where.realm()));
    }
    return Unions.of(found);
  }

  /// The function's own results must not decide what its parameters are.
  private static Shape.Pack withoutFunction(Shape.Expected expected) {
    List<Shape> head = new ArrayList<>(expected.args().head());
    if (expected.argument() < head.size()) {
      head.set(expected.argument(), new Shape.Of(Basic.FUNCTION));
    }
    return new Shape.Pack(head, expected.args().tail());
  }

  private LuaType expected(LuaType callee, TypePack args, Shape.Expected expected, Realm realm) {
    Function function =
        switch (callee) {
          case Function annotated -> annotated;
          case FunctionRef ref -> {
            var facts = inference.facts(realm, new Name.Function(ref.name()), Fact.Function.class);
            yield facts.isEmpty() ? null : signature(ref, facts.getFirst().fact(), realm);
          }
          default -> null;
        };
    if (function == null || expected.argument() >= function.params().size()) {
      return Basic.UNKNOWN;
    }
    LuaType wanted =
        inference
            .unification()
            .bind(function, args, realm)
            .apply(function.params().get(expected.argument()).type());
    return Unions.members(inference.expanded(wanted, realm)).stream()
        .filter(Function.class::isInstance)
        .map(Function.class::cast)
        .filter(f -> expected.index() < f.params().size())
        .map(f -> f.params().get(expected.index()).type())
        .findFirst()
        .orElse(Basic.UNKNOWN);
  }
}
