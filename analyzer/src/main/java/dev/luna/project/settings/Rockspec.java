package dev.luna.project.settings;

import dev.luna.project.settings.ConfigValue.Table;
import dev.luna.project.settings.ConfigValue.Text;
import dev.luna.syntax.Dialect;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// What a rockspec says of the Lua that it needs.
///
/// @param allowed the versions that its dependencies allow, oldest first; none if they say nothing,
///   or what cannot be
public record Rockspec(List<Dialect> allowed) {
  private static final List<Dialect> VERSIONS =
      List.of(Dialect.LUA51, Dialect.LUA52, Dialect.LUA53, Dialect.LUA54, Dialect.LUA55);

  private static final Pattern BOUND =
      Pattern.compile("\\s*(==|~=|>=|<=|<|>|~>)?\\s*(\\d+)(?:\\.(\\d+))?[\\w.-]*\\s*");

  /// The Lua to read its code as: [Dialect#DEFAULT] if that is allowed, else the newest that is.
  public Optional<Dialect> dialect() {
    return allowed.contains(Dialect.DEFAULT)
        ? Optional.of(Dialect.DEFAULT)
        : allowed.reversed().stream().findFirst();
  }

  /// Whether code for `dialect` may run. LuaJIT is a Lua 5.1.
  public boolean allows(Dialect dialect) {
    return allowed.contains(dialect == Dialect.LUAJIT ? Dialect.LUA51 : dialect);
  }

  /// Reads the text of a rockspec, as far as it can be read without running it.
  public static Rockspec read(String text) {
    Table file = LuaText.read(text, new Problems(""));
    List<String> bounds = new ArrayList<>();
    Optional.ofNullable(file.entries().get("dependencies"))
        .flatMap(e -> LuaText.named(e.value()))
        .ifPresent(table ->
            table
                .entries()
                .values()
                .forEach(e -> {
                  if (e.value() instanceof Text dependency) {
                    bounds(dependency.value()).forEach(bounds::add);
                  }
                }));
    return new Rockspec(
        bounds.isEmpty()
            ? List.of()
            : VERSIONS.stream().filter(v -> bounds.stream().allMatch(b -> allows(b, v))).toList());
  }

  /// `lua >= 5.1, < 5.4` has two.
  private static List<String> bounds(String dependency) {
    Matcher lua = Pattern.compile("\\s*lua\\b(?!-|_)(.*)").matcher(dependency);
    return lua.matches() && !lua.group(1).isBlank() ? List.of(lua.group(1).split(",")) : List.of();
  }

  /// Whether the bound allows a release of `version`: `> 5.3` allows 5.3.1, and `<= 5.3` 5.3.0.
  private static boolean allows(String bound, Dialect version) {
    Matcher parsed = BOUND.matcher(bound);
    if (!parsed.matches()) {
      return true;
    }
    int wanted = Integer.parseInt(version.option().substring(2));
    int major = Integer.parseInt(parsed.group(2));
    boolean hasMinor = parsed.group(3) != null;
    int minor = hasMinor ? Integer.parseInt(parsed.group(3)) : 0;
    int order = major != 5 ? Integer.compare(5, major) : Integer.compare(wanted, minor);
    return switch (parsed.group(1) == null ? "==" : parsed.group(1)) {
      case ">=", ">" -> order >= 0;
      case "<=" -> order <= 0;
      case "<" -> order < 0;
      case "~>" -> hasMinor ? order == 0 : major == 5;
      case "~=" -> order != 0;
      default -> hasMinor ? order == 0 : major == 5;
    };
  }
}
