package dev.luna.check;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// Rules that people switch together, by LuaLS's names.
public enum RuleGroup {
  /// Code that could go.
  UNUSED,
  /// More or fewer values than places.
  UNBALANCED,
  TYPE_CHECK,
  /// What doc comments say.
  LUADOC,
  CODESTYLE,
  /// Code that reads like something else.
  AMBIGUITY,
  AWAIT,
  STRONG,
  REDEFINED,
  GLOBAL,
  CONVENTIONS,
  DUPLICATE,
  /// What `require` finds. Not a group of LuaLS.
  REQUIRE,
  STRICT;

  /// How users write it, for instance `type-check`.
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  public static Optional<RuleGroup> ofCode(String code) {
    return Arrays.stream(values()).filter(group -> group.code().equals(code)).findFirst();
  }
}
