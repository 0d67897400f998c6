package dev.luna.facts;

import dev.luna.facts.Shape.Guarded;
import dev.luna.facts.Shape.Nth;
import dev.luna.facts.Shape.Of;
import dev.luna.facts.Shape.OneOf;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// Joins what a value may be, as flow meets behind a condition.
///
/// What was checked on one way and refuted on the other is forgotten: behind `if x then … end`
/// nothing more is known of `x` than before.
final class Alternatives {
  /// With more, they are no longer told apart.
  static final int MOST = 8;

  /// The hashes order them, for whatever came first the result is to be the same.
  private static final Comparator<Shape> ORDER = Comparator.comparingLong(ShapeHash::of);

  private Alternatives() {}

  static Shape of(Collection<Shape> shapes) {
    Set<Shape> members = merged(flat(shapes));
    if (members.size() > MOST) {
      members = merged(members.stream().map(Alternatives::unguarded).toList());
    }
    if (members.size() > 1) {
      members.remove(Shapes.NO_MORE);
    }
    return switch (members.size()) {
      case 0 -> Shapes.NO_MORE;
      case 1 -> members.iterator().next();
      default ->
          members.size() > MOST
              ? Shapes.OPAQUE
              : new OneOf(members.stream().sorted(ORDER).toList());
    };
  }

  private static List<Shape> flat(Collection<Shape> shapes) {
    List<Shape> flat = new ArrayList<>();
    for (Shape shape : shapes) {
      if (shape instanceof OneOf(var members)) {
        flat.addAll(members);
      } else {
        flat.add(shape);
      }
    }
    return flat;
  }

  /// Adds one after the other; what merges with one that is there is added again.
  private static Set<Shape> merged(Collection<Shape> shapes) {
    Set<Shape> members = new LinkedHashSet<>();
    for (Shape shape : shapes) {
      Shape next = shape;
      Optional<Shape> partner = partner(members, next);
      while (partner.isPresent()) {
        members.remove(partner.get());
        next = merge(next, partner.get()).orElse(next);
        partner = partner(members, next);
      }
      members.add(next);
    }
    return members;
  }

  private static Optional<Shape> partner(Set<Shape> members, Shape shape) {
    return members.stream().filter(m -> merge(shape, m).isPresent()).findFirst();
  }

  private static Optional<Shape> merge(Shape a, Shape b) {
    if (narrows(a, b)) {
      return Optional.of(b);
    }
    if (narrows(b, a)) {
      return Optional.of(a);
    }
    return switch (a) {
      case Of(var type) when b instanceof Of(var other) ->
          Optional.of(Shapes.of(Unions.of(type, other)));
      case Guarded(var shape, int place, var guard)
          when b instanceof Guarded(var other, int place2, var guard2)
              && place == place2
              && Guards.isOpposite(guard, guard2)
              && shape.equals(other) ->
          Optional.of(shape);
      case Nth(var pack, int index)
          when b instanceof Nth(var pack2, int index2) && index == index2 ->
          merge(pack, pack2).map(p -> Shapes.nth(p, index));
      default -> Optional.empty();
    };
  }

  /// Whether `a` is `b`, with guards that only take away.
  private static boolean narrows(Shape a, Shape b) {
    Shape inner = a;
    while (inner instanceof Guarded(var shape, _, var guard) && !(guard instanceof Guard.Cast)) {
      if (inner.equals(b)) {
        return true;
      }
      inner = shape;
    }
    return inner.equals(b)
        || inner instanceof Nth(var p, int i)
            && b instanceof Nth(var q, int j)
            && i == j
            && !p.equals(q)
            && narrows(p, q);
  }

  private static Shape unguarded(Shape shape) {
    Shape inner = shape;
    while (inner instanceof Guarded(var below, _, var guard) && !(guard instanceof Guard.Cast)) {
      inner = below;
    }
    return inner;
  }
}
