package dev.luna.project.settings;

import dev.luna.config.CheckOptions;
import dev.luna.config.Choices;
import dev.luna.config.Choices.Choice;
import dev.luna.config.CompletionOptions;
import dev.luna.config.CompletionOptions.Snippets;
import dev.luna.config.CompletionOptions.Words;
import dev.luna.config.ConfigScope;
import dev.luna.config.EditorOptions;
import dev.luna.config.FileStatus;
import dev.luna.config.GlobalNames;
import dev.luna.config.Globs;
import dev.luna.config.HintOptions;
import dev.luna.config.HoverOptions;
import dev.luna.config.Level;
import dev.luna.config.LuaOptions;
import dev.luna.config.ModuleOptions;
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
    return new ProjectConfig(
        decoder.module(),
        decoder.lua(),
        decoder.scopes(),
        decoder.check(),
        new EditorOptions(
            decoder.completion(),
            decoder.hover(),
            decoder.hints(),
            decoder.values.flag("semantic.enable", EditorOptions.DEFAULT.semanticTokens()),
            decoder.values.flag("signatureHelp.enable", EditorOptions.DEFAULT.signatureHelp()),
            decoder.values.flag("codeLens.enable", EditorOptions.DEFAULT.codeLenses()),
            decoder.values.flag("format.enable", EditorOptions.DEFAULT.formatting())));
  }

  private ModuleOptions module() {
    ModuleOptions or = ModuleOptions.DEFAULT;
    return new ModuleOptions(
        values.text("module.name", or.name()),
        values.text("module.version", or.version()),
        values.text("module.description", or.description()),
        values.text("module.license", or.license()),
        values.texts("module.authors"),
        values.text("module.repository", or.repository()),
        values.text("module.main", or.main()));
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
        types(),
        new VisibilityNames(
            values.texts("doc.privateName"),
            values.texts("doc.protectedName"),
            values.texts("doc.packageName")),
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

  private TypeOptions types() {
    TypeOptions or = TypeOptions.DEFAULT;
    return new TypeOptions(
        values.flag("type.castNumberToInteger", or.numberAsInteger()),
        values.flag("type.weakUnionCheck", or.weakUnions()),
        values.flag("type.weakNilCheck", or.weakNil()),
        values.flag("type.inferParamType", or.inferredParameters()),
        values.flag("type.checkTableShape", or.tableShapes()));
  }

  private CompletionOptions completion() {
    CompletionOptions or = CompletionOptions.DEFAULT;
    return new CompletionOptions(
        values.flag("completion.enable", or.enabled()),
        values.word("completion.callSnippet", or.calls(), Snippets.class),
        values.word("completion.keywordSnippet", or.keywords(), Snippets.class),
        values.word("completion.showWord", or.words(), Words.class),
        values.flag("completion.workspaceWord", or.workspaceWords()),
        values.flag("completion.autoRequire", or.autoRequire()),
        values.text("completion.requireSeparator", or.requireSeparator()),
        values.text("completion.postfix", or.postfix()),
        values.count("completion.displayContext", or.contextLines()),
        values.flag("completion.showParams", or.parameters()));
  }

  private HoverOptions hover() {
    HoverOptions or = HoverOptions.DEFAULT;
    return new HoverOptions(
        values.flag("hover.enable", or.enabled()),
        values.flag("hover.viewString", or.strings()),
        values.count("hover.viewStringMax", or.longestString()),
        values.flag("hover.viewNumber", or.numbers()),
        values.count("hover.previewFields", or.fields()),
        values.count("hover.enumsLimit", or.members()),
        values.flag("hover.expandAlias", or.expandAliases()));
  }

  private HintOptions hints() {
    HintOptions or = HintOptions.DEFAULT;
    return new HintOptions(
        values.flag("hint.enable", or.enabled()),
        values.word("hint.paramName", or.parameterNames(), HintOptions.ParameterNames.class),
        values.flag("hint.paramType", or.parameterTypes()),
        values.flag("hint.setType", or.variableTypes()),
        values.word("hint.arrayIndex", or.indices(), HintOptions.Indices.class),
        values.flag("hint.await", or.await()),
        values.word("hint.semicolon", or.semicolons(), HintOptions.Semicolons.class));
  }
}
