package dev.luna.infer;

import dev.luna.facts.Decl;
import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.Name;
import dev.luna.types.Results;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.List;

/// Answers questions from what files declare. A shape is resolved in the realm of the file that it
/// stands in, whoever asks.
final class Declarations {
  private final Inference inference;

  Declarations(Inference inference) {
    this.inference = inference;
  }

  Answer answer(Question question) {
    return switch (question) {
      case Question.OfGlobal(var realm, var name) ->
          new Answer.Typed(global(inference.realm(realm), name));
      case Question.OfLocal(var realm, var name, var bindings) ->
          new Answer.Typed(local(inference.realm(realm), name, bindings));
      case Question.OfParameter(var realm, var function, var index) ->
          new Answer.Typed(parameter(inference.realm(realm), function, index));
      case Question.OfModule(var realm, var file) ->
          new Answer.Typed(
              joined(values(inference.realm(realm), new Name.Module(file)), Bindings.NONE));
      case Question.OfMember(var realm, var owner, var key) ->
          new Answer.Typed(inference.members().answer(owner, key, inference.realm(realm)));
      case Question.OfOwner(var field, var owner) ->
          new Answer.Typed(
              inference.shapes().type(owner, Where.in(inference.reader().realmOf(field.file()))));
      case Question.OfResults(var realm, var function, var bindings) ->
          new Answer.Given(results(inference.realm(realm), function, bindings));
    };
  }

  /// A global that nobody defines comes from the program that runs the code. What other versions of
  /// Lua have, in this one surely is not there.
  private LuaType global(Realm realm, String name) {
    List<Declared<Fact.Value>> values = values(realm, new Name.Global(name));
    return values.isEmpty()
            && inference.reader().decls(realm, new Name.Versioned("", name)).isEmpty()
        ? Basic.UNKNOWN
        : joined(values, Bindings.NONE);
  }

  private LuaType local(Realm realm, String name, Bindings bindings) {
    return joined(values(realm, new Name.Local(name)), bindings);
  }

  private List<Declared<Fact.Value>> values(Realm realm, Name name) {
    return inference.facts(realm, name, Fact.Value.class);
  }

  /// What is declared beats what is assigned. Several declarations unite.
  ///
  /// That something is `nil` first is how code says that it will be set, and what is not set at all
  /// is `nil` anyway: beside other values it is left out.
  LuaType joined(List<Declared<Fact.Value>> values, Bindings bindings) {
    boolean declared = values.stream().anyMatch(v -> v.fact().declared());
    List<LuaType> types = new ArrayList<>();
    boolean nil = false;
    for (Declared<Fact.Value> value : values) {
      if (declared && !value.fact().declared()) {
        continue;
      }
      Shape shape = value.fact().shape();
      if (!declared && isNil(shape)) {
        nil = true;
        continue;
      }
      types.add(
          inference.shapes().type(shape, new Where(inference.realmOf(value.decl()), bindings)));
    }
    return types.isEmpty() && nil ? Basic.NIL : Unions.of(types);
  }

  private static boolean isNil(Shape shape) {
    return shape instanceof Shape.Of(var type) && type == Basic.NIL;
  }

  private LuaType parameter(Realm realm, String function, int index) {
    var facts = inference.facts(realm, new Name.Function(function), Fact.Function.class);
    if (facts.isEmpty()) {
      return Basic.UNKNOWN;
    }
    Decl decl = facts.getFirst().decl();
    Fact.Function fact = facts.getFirst().fact();
    Where where = Where.in(inference.realmOf(decl));
    if (index == Bindings.REST) {
      return inference.shapes().type(fact.rest(), where);
    }
    if (index >= fact.params().size()) {
      return Basic.UNKNOWN;
    }
    Fact.Parameter param = fact.params().get(index);
    LuaType type = inference.shapes().type(param.shape(), where);
    return param.declared() && param.optional() ? Unions.of(type, Basic.NIL) : type;
  }

  private Results results(Realm realm, String function, Bindings bindings) {
    var facts = inference.facts(realm, new Name.Function(function), Fact.Function.class);
    if (facts.isEmpty()) {
      return Results.UNKNOWN;
    }
    Where where = new Where(inference.realmOf(facts.getFirst().decl()), bindings);
    List<TypePack> alternatives = new ArrayList<>();
    for (Shape.Pack pack : facts.getFirst().fact().returns()) {
      alternatives.addAll(inference.shapes().alternatives(pack, where).alternatives());
    }
    return new Results(alternatives);
  }
}
