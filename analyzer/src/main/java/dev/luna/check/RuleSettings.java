package dev.luna.check;

import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// How bad a user takes each finding to be. Who read it, and from which file, is not known here.
///
/// As in LuaLS, a level for a group goes before one for a code, unless that is forced (`"Error!"`).
/// A level for a code switches on what is off by default; one for a group does not.
///
/// @param codes levels by code, of rules and syntax errors
/// @param groups levels of whole groups
/// @param globals names that are known to be global, so that defining one is no mistake
public record RuleSettings(
    Map<String, Choice> codes, Map<RuleGroup, Level> groups, Set<String> globals) {

  /// What holds if nobody says anything.
  public static final RuleSettings DEFAULT = new RuleSettings(Map.of(), Map.of(), Set.of());

  public RuleSettings {
    codes = Map.copyOf(codes);
    groups = Map.copyOf(groups);
    globals = Set.copyOf(globals);
  }

  /// A severity, or none.
  public enum Level {
    ERROR(Optional.of(Severity.ERROR)),
    WARNING(Optional.of(Severity.WARNING)),
    INFORMATION(Optional.of(Severity.INFORMATION)),
    HINT(Optional.of(Severity.HINT)),
    OFF(Optional.empty());

    private final Optional<Severity> severity;

    Level(Optional<Severity> severity) {
      this.severity = severity;
    }

    public Optional<Severity> severity() {
      return severity;
    }
  }

  /// What is chosen for one code.
  ///
  /// @param forced whether it goes before what is chosen for the group
  public record Choice(Level level, boolean forced) {}

  /// How bad findings of `rule` are, in a file that somebody looks at; empty if it is off.
  public Optional<Severity> severity(Rule rule) {
    Choice choice = codes.get(rule.code());
    Level group = groups.get(rule.group());
    if (choice != null && (choice.forced() || choice.level() == Level.OFF || group == null)) {
      return choice.level().severity();
    }
    if (choice == null && rule.status() == FileStatus.NONE) {
      return Optional.empty();
    }
    return group == null ? Optional.of(rule.severity()) : group.severity();
  }

  /// How bad a syntax error of that code is; empty if it is off.
  public Optional<Severity> syntaxError(String code) {
    Choice choice = codes.get(code);
    return choice == null ? Optional.of(Severity.ERROR) : choice.level().severity();
  }
}
