package dev.luna.project.settings;

/// The shapes that many keys have. They are not in [Shape] itself: an interface whose constants are
/// of its own implementations may deadlock while both are loaded.
final class Shapes {
  static final Shape TEXT = new Shape.AnyText();
  static final Shape FLAG = new Shape.AnyFlag();
  static final Shape COUNT = new Shape.Count();
  static final Shape ANYTHING = new Shape.Anything();
  static final Shape TEXTS = new Shape.ListOf(TEXT);

  private Shapes() {}
}
