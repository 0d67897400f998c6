package dev.luna.syntax.doc;

/// What the author of comments has agreed with the tools, and the text itself does not say.
///
/// @param ldocColon LDoc's colon mode, `colon=true` in its configuration: `param: name text` is
///   `@param name text`, `!T: name text` is `@tparam T name text`, and in `@param name T: text` any
///   type may stand, not only a primitive one. Off unless asked for: to others a word and a colon
///   are prose. So far only tests ask: LDoc's configuration is not read
public record DocOptions(boolean ldocColon) {

  /// What is read where nothing is agreed.
  public static final DocOptions DEFAULT = new DocOptions(false);
}
