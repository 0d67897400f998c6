package dev.luna.project.settings;

import dev.luna.config.CheckOptions;
import dev.luna.config.Choices;
import dev.luna.config.Choices.Choice;
import dev.luna.config.ConfigScope;
import dev.luna.config.FileStatus;
import dev.luna.config.GlobalNames;
import dev.luna.config.Globs;
import dev.luna.config.Level;
import dev.luna.config.LuaOptions;
import dev.luna.config.NamePattern;
import dev.luna.config.PathTemplate;
import dev.luna.config.ProjectConfig;
import dev.luna.config.Quiet;
import dev.luna.config.TypeOptions;
import dev.luna.config.VisibilityNames;
import dev.luna.syntax.Dialect;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Makes records of settings; the vocabularies have seen to it that all have the right schema.
public final class Decoder {
  private final Values values;

  private Decoder(Values values) {
    this.values = values;
  }

  /// What `settings` say, and the defaults for what they do not.
  public static ProjectConfig decode(Settings settings) {
    Decoder decoder = new Decoder(settings::get);
    return new ProjectConfig(decoder.lua(), decoder.scopes(), decoder.check());
  }

  private LuaOptions lua() {
    List<PathTemplate> path = path(values, "lua.path");
    return new LuaOptions(
        dialect(values, "lua.dialect"),
        path.isEmpty() ? PathTemplate.DEFAULT : path,
        globals(values, "lua."),
        values.texts("lua.libraries"),
        Globs.of(values.texts("lua.ignore")),
        values.flag("lua.git-ignore", LuaOptions.DEFAULT.gitIgnored()));
  }

  private static Optional<Dialect> dialect(Values values, String setting) {
    return Dialect.ofOption(values.text(setting, ""));
  }

  private static List<PathTemplate> path(Values values, String setting) {
    return values.texts(setting).stream().map(PathTemplate::new).toList();
  }

  /// A name with a `*` stands for all that look like it.
  private static GlobalNames globals(Values values, String prefix) {
    List<String> written = values.texts(prefix + "globals");
    Stream<NamePattern> globs =
        written.stream().filter(n -> n.contains("*")).map(NamePattern::ofGlob);
    Stream<NamePattern> patterns =
        values.texts(prefix + "global-patterns").stream().map(NamePattern::new);
    return new GlobalNames(
        new LinkedHashSet<>(written.stream().filter(n -> !n.contains("*")).toList()),
        new LinkedHashSet<>(values.texts(prefix + "read-globals")),
        Stream.concat(globs, patterns).toList());
  }

  private List<ConfigScope> scopes() {
    return values.tables("lua.scope").stream()
        .map(scope ->
            new ConfigScope(
                Globs.of(scope.texts("paths")),
                dialect(scope, "dialect"),
                path(scope, "path"),
                globals(scope, ""),
                scope.texts("libraries"),
                Globs.of(scope.texts("ignore")),
                quiet(scope, "quiet")))
        .toList();
  }

  private static List<Quiet> quiet(Values values, String setting) {
    return values.tables(setting).stream()
        .map(q ->
            new Quiet(
                q.optionalText("code").map(NamePattern::new),
                q.optionalText("name").map(NamePattern::new)))
        .toList();
  }

  private CheckOptions check() {
    CheckOptions or = CheckOptions.DEFAULT;
    return new CheckOptions(
        values.flag("check.enable", or.enabled()),
        values.flag("check.strict", or.strict()),
        values.optionalText("check.fail-on").map(word -> Level.ofWord(word).orElse(Level.OFF)),
        new Choices<>(
            choices("check.severity", Level.class), groups("check.group-severity", Level.class)),
        new Choices<>(
            choices("check.status", FileStatus.class),
            groups("check.group-status", FileStatus.class)),
        new LinkedHashSet<>(values.texts("check.disable")),
        quiet(values, "check.quiet"),
        hidden(),
        types(),
        values.optionalCount("check.longest-line"));
  }

  private <T extends Enum<T>> Map<String, Choice<T>> choices(String setting, Class<T> type) {
    Map<String, Choice<T>> choices = new HashMap<>();
    values
        .words(setting)
        .forEach((code, word) ->
            choices.put(
                code,
                new Choice<>(Values.constant(type, word.replace("!", "")), word.endsWith("!"))));
    return choices;
  }

  private <T extends Enum<T>> Map<String, T> groups(String setting, Class<T> type) {
    Map<String, T> groups = new HashMap<>();
    values.words(setting).forEach((group, word) -> groups.put(group, Values.constant(type, word)));
    return groups;
  }

  private VisibilityNames hidden() {
    return new VisibilityNames(
        patterns("doc.privateName"), patterns("doc.protectedName"), patterns("doc.packageName"));
  }

  private List<NamePattern> patterns(String setting) {
    return values.texts(setting).stream().map(NamePattern::ofGlob).toList();
  }

  private TypeOptions types() {
    TypeOptions or = TypeOptions.DEFAULT;
    return new TypeOptions(
        values.flag("type.weakUnionCheck", or.weakUnions()),
        values.flag("type.weakNilCheck", or.weakNil()));
  }
}
