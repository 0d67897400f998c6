package dev.luna.config;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The standards that `luacheck` comes with.
public final class LuacheckStandards {
  private static final Map<String, String> DIALECTS =
      Map.of(
          "lua51", "5.1",
          "lua51c", "5.1",
          "lua52", "5.2",
          "lua52c", "5.2",
          "lua53", "5.3",
          "lua53c", "5.3",
          "lua54", "5.4",
          "lua54c", "5.4",
          "luajit", "luajit",
          "ngx_lua", "luajit");

  private static final Map<String, List<String>> GLOBALS =
      Map.of(
          "ngx_lua", List.of("ngx", "ndk"),
          "love", List.of("love"),
          "busted",
              List.of(
                  "describe",
                  "insulate",
                  "expose",
                  "it",
                  "pending",
                  "before_each",
                  "after_each",
                  "lazy_setup",
                  "lazy_teardown",
                  "strict_setup",
                  "strict_teardown",
                  "setup",
                  "teardown",
                  "context",
                  "spec",
                  "test",
                  "assert",
                  "spy",
                  "mock",
                  "stub",
                  "match",
                  "finally",
                  "randomize"),
          "ldoc",
              List.of(
                  "alias",
                  "add_language_extension",
                  "new_type",
                  "tparam_alias",
                  "custom_see_handler"));

  /// They name the globals of all Luas, of those that all have, of none, or of files that Luna
  /// reads by itself.
  private static final Set<String> SILENT =
      Set.of("", "max", "min", "none", "_G", "rockspec", "luacheckrc");

  private LuacheckStandards() {}

  /// The option of the Lua that the standard is; empty if it is none.
  public static Optional<String> dialect(String standard) {
    return Optional.ofNullable(DIALECTS.get(standard));
  }

  /// The globals that it has besides those of a Lua.
  public static List<String> globals(String standard) {
    return GLOBALS.getOrDefault(standard, List.of());
  }

  /// Whether it needs no word although it says nothing that Luna does not know.
  public static boolean isSilent(String standard) {
    return SILENT.contains(standard);
  }
}
