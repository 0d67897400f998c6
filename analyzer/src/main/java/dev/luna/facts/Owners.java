package dev.luna.facts;

import dev.luna.facts.Shape.Binary;
import dev.luna.syntax.BinaryOperator;
import dev.luna.types.LuaType.Named;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.Set;

/// Whose fields are assigned: which tables and classes of this file a shape may be.
final class Owners {
  /// How many references to follow: two variables may hold each other.
  private static final int STEPS = 12;

  private final Pass pass;

  Owners(Pass pass) {
    this.pass = pass;
  }

  /// The names of the tables and classes of this file that `shape` may be.
  Set<String> own(Shape shape) {
    Set<String> own = new LinkedHashSet<>();
    own(shape, own, STEPS);
    return own;
  }

  private void own(Shape shape, Set<String> own, int steps) {
    if (steps == 0) {
      return;
    }
    switch (shape) {
      case Shape.NewTable(var name) -> own.add(name);
      case Shape.NewClass(var name, _) -> own.add(name);
      case Shape.Of(Named(var name, _)) when pass.docs.declares(name) -> own.add(name);
      case Shape.Param param -> all(pass.parameters.receivers(param), own, steps);
      case Shape.LocalRef(var name) -> all(pass.asked.local(name), own, steps);
      case Shape.MemberOf(var base, var key) -> {
        for (String owner : own(base, steps - 1)) {
          all(pass.asked.member(owner, key), own, steps);
        }
      }
      case Shape.Guarded(var inner, _, _) -> own(inner, own, steps - 1);
      case Shape.WithMeta(var table, var meta) -> {
        int before = own.size();
        own(table, own, steps - 1);
        if (own.size() == before) {
          // `setmetatable(Base.new(), Derived)`: what is added to it, Derived has.
          own(Shapes.member(meta, "__index"), own, steps - 1);
        }
      }
      case Shape.OneOf(var shapes) -> all(shapes, own, steps);
      case Binary(var operator, var left, var right) when operator == BinaryOperator.OR -> {
        own(left, own, steps - 1);
        own(right, own, steps - 1);
      }
      case Binary(var operator, _, var right) when operator == BinaryOperator.AND ->
          own(right, own, steps - 1);
      default -> {}
    }
  }

  private Set<String> own(Shape shape, int steps) {
    Set<String> own = new LinkedHashSet<>();
    own(shape, own, steps);
    return own;
  }

  private void all(Collection<Shape> shapes, Set<String> own, int steps) {
    shapes.forEach(s -> own(s, own, steps - 1));
  }

  /// Whether only other files, or globals, tell what `shape` is.
  boolean isForeign(Shape shape) {
    return isForeign(shape, STEPS);
  }

  private boolean isForeign(Shape shape, int steps) {
    return steps > 0
        && switch (shape) {
          case Shape.GlobalRef _, Shape.ModuleRef _ -> true;
          case Shape.MemberOf(var base, _) -> isForeign(base, steps - 1);
          case Shape.Param param ->
              pass.parameters.receivers(param).stream().anyMatch(s -> isForeign(s, steps - 1));
          case Shape.Guarded(var inner, _, _) -> isForeign(inner, steps - 1);
          case Shape.LocalRef(var name) ->
              pass.asked.local(name).stream().anyMatch(s -> isForeign(s, steps - 1));
          default -> false;
        };
  }

  /// Whether `shape` is the table that holds the globals.
  boolean isGlobals(Shape shape) {
    return isGlobals(shape, STEPS);
  }

  private boolean isGlobals(Shape shape, int steps) {
    return steps > 0
        && switch (shape) {
          case Shape.GlobalRef(var name) -> name.equals("_G");
          case Shape.Guarded(var inner, _, _) -> isGlobals(inner, steps - 1);
          case Shape.LocalRef(var name) ->
              pass.asked.local(name).stream().anyMatch(s -> isGlobals(s, steps - 1));
          default -> false;
        };
  }
}
