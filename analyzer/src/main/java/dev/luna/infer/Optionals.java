package dev.luna.infer;

import dev.luna.facts.Fact;
import dev.luna.facts.Shape;
import dev.luna.index.Realm;
import dev.luna.infer.Inference.Declared;
import dev.luna.syntax.BinaryOperator;
import dev.luna.types.LuaType;
import dev.luna.types.LuaType.Basic;
import dev.luna.types.LuaType.FunctionRef;
import dev.luna.types.LuaType.Intersection;
import dev.luna.types.LuaType.Named;
import dev.luna.types.LuaType.Union;
import dev.luna.types.Name;
import dev.luna.types.TypePack;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;

/// Whether somebody says that a value may be `nil`: an annotation, or a function that gives `nil`
/// and a message.
///
/// That code has been seen to leave a variable unset on some way is not enough. Most code sets it
/// elsewhere, or knows that this way is never taken.
final class Optionals {
  /// What gives `nil` only to those who ask for what cannot be there: a level that the stack does
  /// not have, an item of an empty list.
  private static final Set<String> TRUSTED = Set.of("debug.getinfo", "table.remove");

  /// Patterns whose parts all end with `*`, `-` or `?`.
  private static final Pattern HARMLESS =
      Pattern.compile("\\^?(\\(?(%.|\\[[^]]*]|[^%\\[\\]()])[*?-]\\)?)*\\$?");

  private final Inference inference;

  Optionals(Inference inference) {
    this.inference = inference;
  }

  /// Whether `shape` is said to be `nil` sometimes, and is something that is known at others.
  boolean isOptional(Shape shape, Realm realm) {
    return may(shape, Where.in(realm));
  }

  private boolean may(Shape shape, Where where) {
    LuaType type = inference.shapes().type(shape, where);
    if (!(type instanceof Union(var members))
        || !members.contains(Basic.NIL)
        || members.contains(Basic.UNKNOWN)
        || members.contains(Basic.ANY)) {
      return false;
    }
    return switch (shape) {
      case Shape.Of _ -> true;
      case Shape.Guarded(var inner, _, _) -> may(inner, where);
      case Shape.Nth(var pack, var index) -> gives(pack, index, where);
      case Shape.Call _, Shape.MethodCall _ -> gives(shape, 0, where);
      case Shape.MemberOf(var base, var key) ->
          isDeclared(inference.shapes().type(base, where), key, where.realm());
      case Shape.Param(var function, var index) -> isDeclared(function, index, where.realm());
      case Shape.LocalRef(var name) ->
          inference.facts(where.realm(), new Name.Local(name), Fact.Value.class).stream()
              .anyMatch(v -> v.fact().declared());
      case Shape.OneOf(var shapes) -> shapes.stream().anyMatch(s -> may(s, where));
      case Shape.Binary(var operator, _, var right) when operator == BinaryOperator.OR ->
          may(right, where);
      default -> false;
    };
  }

  private boolean isDeclared(LuaType owner, String key, Realm realm) {
    return Unions.members(owner).stream()
        .anyMatch(t ->
            switch (t) {
              case LuaType.Table(var fields, _) ->
                  fields.stream().anyMatch(f -> f.name().equals(key));
              case Named named -> isDeclared(named, key, realm);
              default -> false;
            });
  }

  /// Whether a class, or one above it, is said to have the field. Classes may be above each other,
  /// and thousands deep.
  private boolean isDeclared(Named owner, String key, Realm realm) {
    Set<String> seen = new HashSet<>(Set.of(owner.name()));
    List<Named> work = new ArrayList<>(List.of(owner));
    while (!work.isEmpty()) {
      Named next = work.removeLast();
      if (inference.facts(realm, new Name.Member(next.name(), key), Fact.Value.class).stream()
          .anyMatch(v -> v.fact().declared())) {
        return true;
      }
      for (LuaType base : inference.members().bases(next, realm)) {
        if (base instanceof Named above && seen.add(above.name())) {
          work.add(above);
        }
      }
    }
    return false;
  }

  private boolean isDeclared(String function, int index, Realm realm) {
    List<Declared<Fact.Function>> facts =
        inference.facts(realm, new Name.Function(function), Fact.Function.class);
    return !facts.isEmpty()
        && index >= 0
        && index < facts.getFirst().fact().params().size()
        && facts.getFirst().fact().params().get(index).declared();
  }

  private boolean gives(Shape pack, int index, Where where) {
    return switch (pack) {
      // Who has checked another of the results knows of this one, too.
      case Shape.Guarded(var inner, var place, _) -> place == index && gives(inner, index, where);
      case Shape.Call(var callee, _) ->
          saysNil(inference.shapes().type(callee, where), where.realm())
              || index == 0 && hasMessage(pack, where);
      case Shape.MethodCall(_, var name, var args)
          when name.equals("read") && isWhole(args)
              || name.equals("match") && alwaysMatches(args.head()) ->
          false;
      case Shape.MethodCall(var receiver, var name, _) ->
          saysNil(
                  inference
                      .members()
                      .of(inference.shapes().type(receiver, where), name, where.realm()),
                  where.realm())
              || index == 0 && hasMessage(pack, where);
      default -> false;
    };
  }

  /// Whether an annotation says what a function gives.
  private boolean saysNil(LuaType callee, Realm realm) {
    return switch (callee) {
      case LuaType.Function _ -> true;
      case Intersection(var members) -> members.stream().anyMatch(m -> saysNil(m, realm));
      case Union(var members) -> members.stream().anyMatch(m -> saysNil(m, realm));
      case FunctionRef(var name, _) ->
          inference.facts(realm, new Name.Function(name), Fact.Function.class).stream()
              .anyMatch(f -> f.fact().declaredReturns() && !TRUSTED.contains(f.fact().label()));
      default -> false;
    };
  }

  /// `file:read("a")`, which gives an empty string at the end.
  private static boolean isWhole(Shape.Pack args) {
    return args.head().size() == 1
        && args.head().getFirst() instanceof Shape.Of(LuaType.Literal(_, var text))
        && (text.startsWith("a") || text.startsWith("*a"));
  }

  /// Whether a pattern is made only of what may also match nothing.
  private static boolean alwaysMatches(List<Shape> args) {
    return args.size() == 1
        && args.getFirst() instanceof Shape.Of(LuaType.Literal(_, var text))
        && HARMLESS.matcher(text).matches()
        && (!text.endsWith("$") || text.contains(".*") || text.contains(".-"));
  }

  /// `return nil, "not found"`.
  private boolean hasMessage(Shape pack, Where where) {
    return inference.shapes().results(pack, where).alternatives().stream()
        .anyMatch(Optionals::isFailure);
  }

  private static boolean isFailure(TypePack pack) {
    return pack.head().size() > 1 && pack.at(0) == Basic.NIL && pack.at(1) != Basic.NIL;
  }
}
