package dev.luna.check;

import dev.luna.config.CheckOptions;
import dev.luna.config.FileStatus;
import dev.luna.config.GlobalNames;
import dev.luna.config.Level;
import dev.luna.config.TypeOptions;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/// How bad a user takes each finding to be. Who read it, and from which file, is not known here.
///
/// As in LuaLS, a level for a group goes before one for a code, unless that is forced (`"Error!"`).
/// A level for a code switches on what is off by default; one for a group does not.
///
/// @param codes levels by code, of rules and syntax errors
/// @param groups levels of whole groups
/// @param globals names that are known to be global, so that defining one is no mistake
/// @param types how exact the check of types is
public record RuleSettings(
    Map<String, Choice> codes,
    Map<RuleGroup, Level> groups,
    GlobalNames globals,
    TypeOptions types) {

  /// What holds if nobody says anything.
  public static final RuleSettings DEFAULT = new RuleSettings(Map.of(), Map.of(), GlobalNames.NONE);

  /// No rules: only what no dialect accepts, or the file's own refuses.
  public static final RuleSettings SYNTAX_ONLY =
      new RuleSettings(off(), Map.of(), GlobalNames.NONE);

  private static Map<String, Choice> off() {
    Map<String, Choice> codes = new HashMap<>();
    for (Rule rule : Rule.values()) {
      codes.put(rule.code(), new Choice(Level.OFF, true));
    }
    return codes;
  }

  /// With types checked as usual.
  public RuleSettings(
      Map<String, Choice> codes, Map<RuleGroup, Level> groups, GlobalNames globals) {
    this(codes, groups, globals, TypeOptions.DEFAULT);
  }

  public RuleSettings {
    codes = Map.copyOf(codes);
    groups = Map.copyOf(groups);
  }

  /// What a project's configuration says.
  public static RuleSettings of(CheckOptions check, GlobalNames globals) {
    Map<String, Choice> codes = new HashMap<>();
    check
        .severity()
        .byCode()
        .forEach((code, c) -> codes.put(code, new Choice(c.value(), c.beatsGroup())));
    check.disabled().forEach(code -> codes.put(code, new Choice(Level.OFF, true)));
    Map<RuleGroup, Level> groups = new EnumMap<>(RuleGroup.class);
    check
        .severity()
        .byGroup()
        .forEach(
            (name, level) -> RuleGroup.ofCode(name).ifPresent(group -> groups.put(group, level)));
    return new RuleSettings(codes, groups, globals, check.types());
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
      return severity(choice.level());
    }
    if (choice == null && rule.status() == FileStatus.NONE) {
      return Optional.empty();
    }
    return group == null ? Optional.of(rule.severity()) : severity(group);
  }

  /// How bad a syntax error of that code is; empty if it is off.
  public Optional<Severity> syntaxError(String code) {
    Choice choice = codes.get(code);
    return choice == null ? Optional.of(Severity.ERROR) : severity(choice.level());
  }

  private static Optional<Severity> severity(Level level) {
    return switch (level) {
      case ERROR -> Optional.of(Severity.ERROR);
      case WARNING -> Optional.of(Severity.WARNING);
      case INFORMATION -> Optional.of(Severity.INFORMATION);
      case HINT -> Optional.of(Severity.HINT);
      case OFF -> Optional.empty();
    };
  }
}
