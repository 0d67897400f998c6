package dev.luna.project.settings;

/// The schemas that many keys have. They are not in [Schema] itself: an interface whose constants
/// are of its own implementations may deadlock while both are loaded.
final class Schemas {
  static final Schema TEXT = new Schema.AnyText();
  static final Schema FLAG = new Schema.AnyFlag();
  static final Schema COUNT = new Schema.Count();
  static final Schema ANYTHING = new Schema.Anything();
  static final Schema TEXTS = new Schema.ListOf(TEXT);

  private Schemas() {}
}
