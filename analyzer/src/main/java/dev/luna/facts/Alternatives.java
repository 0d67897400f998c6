package dev.luna.facts;

import dev.luna.facts.Shape.Guarded;
import dev.luna.facts.Shape.Nth;
import dev.luna.facts.Shape.Of;
import dev.luna.facts.Shape.OneOf;
import dev.luna.types.Unions;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
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

  private Alternatives() {}

  static Shape of(Collection<Shape> shapes) {
    List<Shape> flat = flat(shapes);
    if (areTooMany(flat)) {
      return Shapes.OPAQUE;
    }
    List<Shape> members = merged(flat);
    if (members.size() > MOST) {
      members.replaceAll(Alternatives::unguarded);
      members = merged(members);
    }
    if (members.size() > 1) {
      members.remove(Shapes.NO_MORE);
    }
    return switch (members.size()) {
      case 0 -> Shapes.NO_MORE;
      case 1 -> members.getFirst();
      default -> members.size() > MOST ? Shapes.OPAQUE : new OneOf(ordered(members));
    };
  }

  /// Whether more than [#MOST] are left however they are merged, which compares each with each:
  /// what a loop assigns in thousands of places.
  private static boolean areTooMany(List<Shape> shapes) {
    Set<Shape> different = new HashSet<>();
    for (int i = 0; i < shapes.size() && shapes.size() > 4 * MOST; i++) {
      Shape shape = unguarded(shapes.get(i));
      // Those are merged with others of their kind, even if they are different.
      boolean merges = shape instanceof Of || shape instanceof Nth || shape instanceof Guarded;
      if (!merges && shape != Shapes.NO_MORE && different.add(shape) && different.size() > MOST) {
        return true;
      }
    }
    return false;
  }

  /// The hashes order them, for whatever came first the result is to be the same.
  private static List<Shape> ordered(List<Shape> members) {
    long[] hashes = new long[members.size()];
    for (int i = 0; i < hashes.length; i++) {
      Shape shape = members.get(i);
      long hash = ShapeHash.of(shape);
      int at = i;
      while (at > 0 && hashes[at - 1] > hash) {
        hashes[at] = hashes[at - 1];
        members.set(at, members.get(at - 1));
        at--;
      }
      hashes[at] = hash;
      members.set(at, shape);
    }
    return members;
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
  private static List<Shape> merged(List<Shape> shapes) {
    List<Shape> members = new ArrayList<>(shapes.size());
    for (Shape shape : shapes) {
      Shape next = shape;
      int at = 0;
      while (at < members.size()) {
        Optional<Shape> both = merge(next, members.get(at));
        if (both.isPresent()) {
          members.remove(at);
          next = both.get();
          at = 0;
        } else {
          at++;
        }
      }
      members.add(next);
    }
    return members;
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
