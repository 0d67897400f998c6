package dev.luna.config;

import java.util.List;
import java.util.Optional;

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

  /// The module that lies at `path` by this template, if one does.
  public Optional<String> module(String path) {
    int at = text.indexOf('?');
    String before = at < 0 ? "" : text.substring(0, at);
    String behind = at < 0 ? "" : text.substring(at + 1);
    boolean fits =
        at >= 0
            && path.length() > before.length() + behind.length()
            && path.startsWith(before)
            && path.endsWith(behind);
    if (!fits) {
      return Optional.empty();
    }
    String name = path.substring(before.length(), path.length() - behind.length());
    return name.contains(".") ? Optional.empty() : Optional.of(name.replace('/', '.'));
  }
}
