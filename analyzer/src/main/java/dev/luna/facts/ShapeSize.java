package dev.luna.facts;

import java.util.function.Consumer;

/// Measures a shape, and stops where it is too large.
final class ShapeSize implements Consumer<Shape> {
  private int size;
  private int depth;
  private int deepest;

  private ShapeSize() {}

  /// Whether the shape is within the bounds of [Shapes].
  static boolean fits(Shape shape) {
    ShapeSize measure = new ShapeSize();
    measure.accept(shape);
    return measure.size <= Shapes.SIZE && measure.deepest <= Shapes.DEPTH;
  }

  /// How many shapes are within each other at most; values taken out of packs and guards do not
  /// count, nor do names.
  static int depth(Shape shape) {
    ShapeSize measure = new ShapeSize();
    measure.accept(shape);
    return measure.deepest;
  }

  @Override
  public void accept(Shape shape) {
    size++;
    if (size > Shapes.SIZE) {
      return;
    }
    int around = depth;
    depth = around + own(shape);
    deepest = Math.max(deepest, depth);
    if (deepest <= Shapes.DEPTH) {
      ShapeParts.of(shape, this);
    }
    depth = around;
  }

  private static int own(Shape shape) {
    return switch (shape) {
      case Shape.Of _,
          Shape.Param _,
          Shape.Rest _,
          Shape.LocalRef _,
          Shape.GlobalRef _,
          Shape.ModuleRef _,
          Shape.NewTable _,
          Shape.Function _,
          Shape.Opaque _,
          Shape.Nth _,
          Shape.Guarded _ ->
          0;
      case Shape.NewClass _,
          Shape.MemberOf _,
          Shape.Elem _,
          Shape.Call _,
          Shape.MethodCall _,
          Shape.Iter _,
          Shape.Unary _,
          Shape.Binary _,
          Shape.WithMeta _,
          Shape.Expected _,
          Shape.OneOf _ ->
          1;
    };
  }
}
