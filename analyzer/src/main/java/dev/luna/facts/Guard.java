package dev.luna.facts;

import dev.luna.types.LuaType;

/// What was found out about a value on the way to a place.
public sealed interface Guard {

  /// It is neither `nil` nor `false`, or, if not `holds`, one of these.
  record Truthy(boolean holds) implements Guard {}

  /// `type(x) == "…"`, `math.type`, `io.type`: it is of this type, or is not.
  record IsType(LuaType type, boolean holds) implements Guard {}

  /// `x == literal` or `x == nil`.
  record Equals(LuaType value, boolean holds) implements Guard {}

  /// `x.key` has passed `guard`: of a union, those members remain whose field can.
  record FieldIs(String key, Guard guard) implements Guard {}

  /// A cast of annotations: it is `type` now (`replaces`), or is that too (`adds`), or is it no
  /// more.
  record Cast(LuaType type, Change change) implements Guard {}

  /// What a [Cast] does.
  enum Change {
    REPLACES,
    ADDS,
    REMOVES
  }
}
