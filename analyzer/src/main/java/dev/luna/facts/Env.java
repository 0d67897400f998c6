package dev.luna.facts;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What flow knows at a place. A value: a fork is the same object.
///
/// @param locals what the variables hold, by symbol
/// @param shared those that some closure assigns: known until the next call
/// @param fields what was assigned or checked below a variable, by the root's key
/// @param dead whether the place is never reached
record Env(IntMap<Held> locals, IntMap<Held> shared, IntMap<Fields> fields, boolean dead) {

  static final Env START = new Env(IntMap.empty(), IntMap.empty(), IntMap.empty(), false);

  /// What a variable holds.
  ///
  /// @param group of variables that one call gave their values, null if it is alone
  record Held(Shape shape, @Nullable Group group) {
    static Held of(Shape shape) {
      return new Held(shape, null);
    }
  }

  /// The variables that were assigned from one pack.
  record Group(int id, List<Integer> symbols) {}

  /// What is known of a global or field, and below it.
  record Fields(@Nullable Shape shape, IntMap<Fields> below) {
    static final Fields NONE = new Fields(null, IntMap.empty());
  }

  Env locals(IntMap<Held> changed) {
    return new Env(changed, shared, fields, dead);
  }

  Env shared(IntMap<Held> changed) {
    return new Env(locals, changed, fields, dead);
  }

  Env fields(IntMap<Fields> changed) {
    return new Env(locals, shared, changed, dead);
  }

  Env ended() {
    return new Env(locals, shared, fields, true);
  }

  /// What is known where both ways meet.
  static Env join(Env a, Env b) {
    if (a == b || b.dead) {
      return a;
    }
    if (a.dead) {
      return b;
    }
    return new Env(
        IntMap.meet(a.locals, b.locals, Env::join),
        IntMap.meet(a.shared, b.shared, Env::join),
        IntMap.meet(a.fields, b.fields, Env::join),
        false);
  }

  private static Held join(Held a, Held b) {
    Shape shape = Shapes.oneOf(a.shape, b.shape);
    boolean together = a.group != null && a.group == b.group && shape instanceof Shape.Nth;
    return shape == a.shape && a.group == b.group ? a : new Held(shape, together ? a.group : null);
  }

  private static @Nullable Fields join(Fields a, Fields b) {
    Shape one = a.shape;
    Shape other = b.shape;
    Shape shape = one != null && other != null ? Shapes.oneOf(one, other) : null;
    IntMap<Fields> below = IntMap.meet(a.below, b.below, Env::join);
    return shape == null && below instanceof IntMap.Empty ? null : new Fields(shape, below);
  }

  /// The fields with `shape` at the end of `path`, and nothing known below it any more; with null,
  /// nothing known at it either.
  static Fields put(@Nullable Fields fields, List<Integer> path, int from, @Nullable Shape shape) {
    Fields here = fields == null ? Fields.NONE : fields;
    if (from == path.size()) {
      return new Fields(shape, IntMap.empty());
    }
    int key = path.get(from);
    Fields below = put(here.below.get(key), path, from + 1, shape);
    return new Fields(here.shape, here.below.put(key, below));
  }

  /// The same, with what is known below kept: something was checked, nothing assigned.
  static Fields narrow(@Nullable Fields fields, List<Integer> path, int from, Shape shape) {
    Fields here = fields == null ? Fields.NONE : fields;
    if (from == path.size()) {
      return new Fields(shape, here.below);
    }
    int key = path.get(from);
    return new Fields(
        here.shape, here.below.put(key, narrow(here.below.get(key), path, from + 1, shape)));
  }

  static @Nullable Shape get(@Nullable Fields fields, List<Integer> path, int from) {
    Fields at = fields;
    for (int i = from; i < path.size() && at != null; i++) {
      at = at.below.get(path.get(i));
    }
    return at == null ? null : at.shape;
  }
}
