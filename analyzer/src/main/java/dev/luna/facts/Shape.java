package dev.luna.facts;

import dev.luna.syntax.BinaryOperator;
import dev.luna.syntax.UnaryOperator;
import dev.luna.types.LuaType;
import java.util.List;

/// What a file says of a value without looking at any other file. Made by [Shapes], which bounds
/// them.
///
/// Some shapes stand for a list of values, a *pack*: [Call], [MethodCall], [Rest], and a [Guarded]
/// of those. Where one value is wanted, [Nth] takes it out.
public sealed interface Shape {

  /// A type that is written down, or evident: a literal, the result of `..`.
  record Of(LuaType type) implements Shape {}

  /// A parameter, for which a call puts its argument.
  ///
  /// @param function whose, as in [dev.luna.types.Name.Function]
  /// @param index its place, counted from 0; a method's `self` is the first
  record Param(String function, int index) implements Shape {}

  /// The values of `...`, a pack.
  record Rest(String function) implements Shape {}

  /// A local variable that has a fact of its own: one of the main chunk's, or one that closures
  /// assign.
  record LocalRef(String name) implements Shape {}

  record GlobalRef(String name) implements Shape {}

  /// What `require(request)` gives.
  ///
  /// @param never the URI of the file that requires it, if it could be taken for the module: it
  ///   cannot mean itself, which would never end; else empty
  record ModuleRef(String request, String never) implements Shape {
    public ModuleRef(String request) {
      this(request, "");
    }
  }

  /// A table constructor, see [dev.luna.types.Name.Table].
  record NewTable(String name) implements Shape {}

  /// A function expression, see [dev.luna.types.Name.Function].
  record Function(String name) implements Shape {}

  /// What a call gives, where the file adds methods to it: a class of its own that inherits from
  /// the result. `local B = class("B", A)`, `local B = A:extend()`, `local B = A:new()`.
  ///
  /// @param name as of a table constructor
  /// @param base the call
  record NewClass(String name, Shape base) implements Shape {}

  /// `base.key`.
  record MemberOf(Shape base, String key) implements Shape {}

  /// `base[key]`.
  record Elem(Shape base, Shape key) implements Shape {}

  /// `callee(args)`, a pack.
  record Call(Shape callee, Pack args) implements Shape {}

  /// `receiver:name(args)`, a pack. Spelled as a call of a member it would double at every link of
  /// a chain.
  record MethodCall(Shape receiver, String name, Pack args) implements Shape {}

  /// The value at a place of a pack, counted from 0; with [#ANY], one of those that there are.
  record Nth(Shape pack, int index) implements Shape {
    public static final int ANY = -1;
  }

  /// What the variable at `index` of a `for … in values` is.
  record Iter(Pack values, int index) implements Shape {}

  record Unary(UnaryOperator operator, Shape operand) implements Shape {}

  /// Also `and` and `or`.
  record Binary(BinaryOperator operator, Shape left, Shape right) implements Shape {}

  /// `setmetatable(table, meta)`.
  record WithMeta(Shape table, Shape meta) implements Shape {}

  /// A value or a pack of which something was checked.
  ///
  /// @param place for a pack, which of its values was checked: the others are those that come with
  ///   it
  record Guarded(Shape shape, int place, Guard guard) implements Shape {}

  /// A parameter of a function expression that is itself an argument: what the callee says that it
  /// will call it with.
  ///
  /// @param argument the place of the function among the arguments, counted from 0
  /// @param index the place of the parameter
  record Expected(Shape callee, Pack args, int argument, int index) implements Shape {}

  /// One of several.
  record OneOf(List<Shape> shapes) implements Shape {
    public OneOf {
      shapes = List.copyOf(shapes);
    }
  }

  /// What cannot be said.
  record Opaque() implements Shape {}

  /// A list of values: arguments, results.
  ///
  /// @param tail where the last one gives all that it has, that pack; else [Shapes#NO_MORE]
  record Pack(List<Shape> head, Shape tail) {
    public static final Pack EMPTY = new Pack(List.of(), Shapes.NO_MORE);

    public Pack {
      head = List.copyOf(head);
    }
  }
}
