package dev.luna.semantic;

/// What is done with a thing where its name stands.
public enum Access {
  /// It is made known: `local x`, a parameter, `@class X`.
  DECLARE,
  /// It is given a value: `x = 1`, `function M.x()`, `{ x = 1 }`.
  WRITE,
  READ
}
