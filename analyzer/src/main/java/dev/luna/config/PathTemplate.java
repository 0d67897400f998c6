package dev.luna.config;

import java.util.List;

/// Where `require` looks: a path in which each `?` stands for the module's name, its dots turned
/// into `/`.
///
/// @param text without a leading `./`; relative to a root, unless it is absolute
public record PathTemplate(String text) {
  /// Where a module lies if nobody says otherwise.
  public static final List<PathTemplate> DEFAULT =
      List.of(
          new PathTemplate("?.lua"),
          new PathTemplate("?/init.lua"),
          new PathTemplate("src/?.lua"),
          new PathTemplate("src/?/init.lua"));

  public PathTemplate {
    text = text.replace('\\', '/').replaceFirst("^(\\./+)+", "");
  }

  /// The path at which the module would lie.
  public String of(String module) {
    return text.replace("?", module.replace('.', '/'));
  }
}
