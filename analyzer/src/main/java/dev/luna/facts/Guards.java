package dev.luna.facts;

/// Questions about guards.
final class Guards {
  static final Guard TRUE = new Guard.Truthy(true);
  static final Guard FALSE = new Guard.Truthy(false);

  private Guards() {}

  /// Whether of each value exactly one of both holds.
  static boolean isOpposite(Guard a, Guard b) {
    return !(a instanceof Guard.Cast) && opposite(a).equals(b);
  }

  /// What holds where `guard` does not. A cast is no question: it stays.
  static Guard opposite(Guard guard) {
    return switch (guard) {
      case Guard.Truthy(boolean holds) -> holds ? FALSE : TRUE;
      case Guard.IsType(var type, boolean holds) -> new Guard.IsType(type, !holds);
      case Guard.Equals(var value, boolean holds) -> new Guard.Equals(value, !holds);
      case Guard.FieldIs(var key, var inner) -> new Guard.FieldIs(key, opposite(inner));
      case Guard.Cast _ -> guard;
    };
  }
}
