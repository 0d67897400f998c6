package dev.luna.facts;

import dev.luna.facts.Shape.Pack;
import java.util.function.Consumer;

/// The shapes that a shape is directly made of.
public final class ShapeParts {
  private ShapeParts() {}

  /// Calls `each` with every direct part of `shape`, in the order in which they are written.
  public static void of(Shape shape, Consumer<? super Shape> each) {
    switch (shape) {
      case Shape.Of _,
          Shape.Param _,
          Shape.Rest _,
          Shape.LocalRef _,
          Shape.GlobalRef _,
          Shape.ModuleRef _,
          Shape.NewTable _,
          Shape.Function _,
          Shape.Opaque _ -> {}
      case Shape.NewClass(_, var base) -> each.accept(base);
      case Shape.MemberOf(var base, _) -> each.accept(base);
      case Shape.Elem(var base, var key) -> {
        each.accept(base);
        each.accept(key);
      }
      case Shape.Call(var callee, var args) -> {
        each.accept(callee);
        of(args, each);
      }
      case Shape.MethodCall(var receiver, _, var args) -> {
        each.accept(receiver);
        of(args, each);
      }
      case Shape.Nth(var pack, _) -> each.accept(pack);
      case Shape.Iter(var values, _) -> of(values, each);
      case Shape.Unary(_, var operand) -> each.accept(operand);
      case Shape.Binary(_, var left, var right) -> {
        each.accept(left);
        each.accept(right);
      }
      case Shape.WithMeta(var table, var meta) -> {
        each.accept(table);
        each.accept(meta);
      }
      case Shape.Guarded(var inner, _, _) -> each.accept(inner);
      case Shape.Expected(var callee, var args, _, _) -> {
        each.accept(callee);
        of(args, each);
      }
      case Shape.OneOf(var shapes) -> shapes.forEach(each);
    }
  }

  /// Calls `each` with every shape of a list.
  public static void of(Pack pack, Consumer<? super Shape> each) {
    pack.head().forEach(each);
    if (!pack.tail().equals(Shapes.NO_MORE)) {
      each.accept(pack.tail());
    }
  }

  /// Calls `each` with `shape` and all that is within it.
  public static void walk(Shape shape, Consumer<? super Shape> each) {
    new Walk(each).accept(shape);
  }

  private record Walk(Consumer<? super Shape> each) implements Consumer<Shape> {
    @Override
    public void accept(Shape shape) {
      each.accept(shape);
      of(shape, this);
    }
  }
}
