package dev.luna.check;

import dev.luna.config.CheckOptions;
import dev.luna.config.FileStatus;
import dev.luna.config.GlobalNames;
import dev.luna.config.Level;
import dev.luna.config.Quiet;
import dev.luna.config.TypeOptions;
import dev.luna.config.VisibilityNames;
import dev.luna.syntax.SyntaxCode;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
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
/// @param hidden fields that not everybody may use
/// @param types how exact the check of types is
/// @param statuses where rules are at work, if not where they are by default
/// @param quiet findings that need not be told, in luacheck's words
public record RuleSettings(
    Map<String, Choice> codes,
    Map<RuleGroup, Level> groups,
    GlobalNames globals,
    VisibilityNames hidden,
    TypeOptions types,
    Map<Rule, FileStatus> statuses,
    List<Quiet> quiet) {

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

  /// Nothing at all.
  public static final RuleSettings NOTHING =
      new RuleSettings(nothing(), Map.of(), GlobalNames.NONE);

  private static Map<String, Choice> nothing() {
    Map<String, Choice> codes = off();
    for (SyntaxCode code : SyntaxCode.values()) {
      codes.put(code.code(), new Choice(Level.OFF, true));
    }
    return codes;
  }

  /// With types checked as usual.
  public RuleSettings(
      Map<String, Choice> codes, Map<RuleGroup, Level> groups, GlobalNames globals) {
    this(codes, groups, globals, VisibilityNames.NONE, TypeOptions.DEFAULT, Map.of(), List.of());
  }

  public RuleSettings {
    codes = Map.copyOf(codes);
    groups = Map.copyOf(groups);
    statuses = Map.copyOf(statuses);
    quiet = List.copyOf(quiet);
  }

  /// What a project's configuration says.
  ///
  /// @param quiet for the part of the project that the file is in
  public static RuleSettings of(CheckOptions check, GlobalNames globals, List<Quiet> quiet) {
    if (!check.enabled()) {
      return NOTHING;
    }
    Map<String, Choice> codes = new HashMap<>();
    byCode(check.severity().byCode())
        .forEach((code, c) -> codes.put(code, new Choice(c.value(), c.beatsGroup())));
    Map<String, Choice> disabled = new HashMap<>();
    check.disabled().forEach(code -> disabled.put(code, new Choice(Level.OFF, true)));
    codes.putAll(byCode(disabled));
    Map<RuleGroup, Level> groups = new EnumMap<>(RuleGroup.class);
    check
        .severity()
        .byGroup()
        .forEach(
            (name, level) -> RuleGroup.ofCode(name).ifPresent(group -> groups.put(group, level)));
    return new RuleSettings(
        codes, groups, globals, check.hidden(), check.types(), statuses(check), quiet);
  }

  /// What is chosen by codes, where also another server's name for a rule, or for several, may
  /// stand; the rule's own goes before it.
  private static <T> Map<String, T> byCode(Map<String, T> byName) {
    Map<String, T> all = new HashMap<>();
    byName.forEach(
        (name, chosen) -> Rules.named(name).forEach(rule -> all.put(rule.code(), chosen)));
    all.putAll(byName);
    return all;
  }

  /// Of the project's choices for codes and groups and its word for all that is off by default,
  /// those for codes go first.
  private static Map<Rule, FileStatus> statuses(CheckOptions check) {
    Map<Rule, FileStatus> statuses = new EnumMap<>(Rule.class);
    var chosen = byCode(check.status().byCode());
    for (Rule rule : Rule.values()) {
      var byCode = chosen.get(rule.code());
      FileStatus byGroup = check.status().byGroup().get(rule.group().code());
      if (byCode != null) {
        statuses.put(rule, byCode.value());
      } else if (byGroup != null) {
        statuses.put(rule, byGroup);
      } else if (check.strict() && rule.status() == FileStatus.NONE) {
        statuses.put(rule, FileStatus.OPENED);
      }
    }
    return statuses;
  }

  /// What is chosen for one code.
  ///
  /// @param forced whether it goes before what is chosen for the group
  public record Choice(Level level, boolean forced) {}

  /// How bad findings of `rule` are, in a file that somebody looks at; empty if it is off.
  public Optional<Severity> severity(Rule rule) {
    Choice choice = codes.get(rule.code());
    Level group = groups.get(rule.group());
    FileStatus chosen = statuses.get(rule);
    if (chosen == FileStatus.NONE) {
      return Optional.empty();
    }
    if (choice != null && (choice.forced() || choice.level() == Level.OFF || group == null)) {
      return severity(choice.level());
    }
    if (choice == null && chosen == null && rule.status() == FileStatus.NONE) {
      return Optional.empty();
    }
    return group == null ? Optional.of(rule.severity()) : severity(group);
  }

  /// How bad a syntax error of that code is; empty if it is off.
  public Optional<Severity> syntaxError(String code) {
    Choice choice = codes.getOrDefault(code, codes.get(Rules.ALL_SYNTAX));
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
