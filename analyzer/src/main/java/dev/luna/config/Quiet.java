package dev.luna.config;

import java.util.Optional;

/// Findings that need not be told, in the words of `luacheck`.
///
/// @param code a pattern of `luacheck`'s numbers, for instance `21.` or `212`; empty for all
/// @param name a pattern of the names that the finding is about, whole; empty for all
public record Quiet(Optional<NamePattern> code, Optional<NamePattern> name) {

  /// Whether a finding that `luacheck` gives this number need not be told.
  ///
  /// @param number for instance `212`
  /// @param about the variable or field that it is about; empty if it is about none
  public boolean covers(String number, String about) {
    return code.map(p -> p.matches(number)).orElse(true)
        && name.map(p -> p.matches(about)).orElse(true);
  }
}
