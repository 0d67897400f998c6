package dev.luna.project.settings;

import static dev.luna.project.settings.Schema.oneOf;
import static dev.luna.project.settings.Schemas.FLAG;
import static dev.luna.project.settings.Schemas.TEXT;
import static dev.luna.project.settings.Schemas.TEXTS;

import dev.luna.project.settings.Schema.Either;
import dev.luna.project.settings.Schema.Fields;
import dev.luna.project.settings.Schema.ListOf;
import dev.luna.project.settings.Schema.Names;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// The keys of `.luarc.json`, which LuaLS reads, and `.emmyrc.json`, which EmmyLua does. Both may
/// use the words of both: EmmyLua reads LuaLS' file, and people mix them.
final class LanguageServerKeys {
  private static final Schema VERSION =
      oneOf(
          "Lua 5.1",
          "Lua 5.2",
          "Lua 5.3",
          "Lua 5.4",
          "Lua 5.5",
          "LuaJIT",
          "Lua5.1",
          "Lua5.2",
          "Lua5.3",
          "Lua5.4",
          "Lua5.5",
          "LuaJIT2",
          "LuaJIT3",
          "LuaLatest");

  private static final Schema SEVERITY =
      oneOf(
          "Error",
          "Warning",
          "Information",
          "Hint",
          "Off",
          "Error!",
          "Warning!",
          "Information!",
          "Hint!");

  private static final Schema STATUS = oneOf("Any", "Opened", "None", "Any!", "Opened!", "None!");

  /// When an editor shows findings in files that are not the project's own.
  private static final Schema FILES = oneOf("Enable", "Opened", "Disable");

  private static final Schema LIBRARIES =
      new ListOf(
          new Either(TEXT, new Fields(Map.of("path", TEXT), Set.of("ignoreDir", "ignoreGlobs"))));

  private static final Vocabulary SHARED = runtime().with(diagnostics()).with(editor());

  /// A name that begins with something is a Lua pattern in LuaLS …
  static final Vocabulary LUARC =
      SHARED.with(
          Key.of("diagnostics.globalsRegex", new ListOf(new Names(true)), "lua.global-patterns"));

  /// … and a regular expression in EmmyLua.
  static final Vocabulary EMMYRC =
      SHARED.with(
          Key.of("diagnostics.globalsRegex", new ListOf(new Names(false)), "lua.global-patterns"));

  private LanguageServerKeys() {}

  private static Vocabulary runtime() {
    return Vocabulary.of(
        "Lua.",
        Key.needless("$schema"),
        Key.of("runtime.version", VERSION, "lua.dialect", Translations::dialect),
        Key.of("runtime.path", TEXTS, "lua.path"),
        Key.of("runtime.requirePattern", TEXTS, "lua.path"),
        Key.always("runtime.pathStrict", true),
        Key.notYet("runtime.special"),
        Key.notYet("runtime.requireLikeFunction"),
        Key.notYet("runtime.nonstandardSymbol"),
        Key.notYet("runtime.enableLuaJITExtensions"),
        Key.notYet("runtime.builtin"),
        Key.notYet("runtime.fileEncoding"),
        Key.notYet("runtime.plugin"),
        Key.notYet("runtime.pluginArgs"),
        Key.notYet("runtime.unicodeName"),
        Key.notYet("runtime.meta"),
        Key.notYet("runtime.frameworkVersions"),
        Key.notYet("runtime.extensions"),
        Key.of("workspace.library", LIBRARIES, "lua.libraries", Translations::paths),
        Key.of("workspace.ignoreDir", TEXTS, "lua.ignore"),
        Key.of("workspace.ignoreGlobs", TEXTS, "lua.ignore"),
        Key.of("workspace.useGitIgnore", FLAG, "lua.git-ignore"),
        Key.notYet("workspace.ignoreSubmodules"),
        Key.needless("workspace.maxPreload"),
        Key.needless("workspace.preloadFileSize"),
        // Luna asks nobody, for it knows by itself in what programs a project runs.
        Key.always(
            "workspace.checkThirdParty",
            oneOf("Ask", "Apply", "ApplyInMemory", "Disable"),
            "Disable",
            false),
        // An edit is seen in all files at once: there is nothing that is done anew after a while.
        Key.always("workspace.enableReindex", false),
        Key.notYet("workspace.reindexDuration"),
        Key.notYet("workspace.userThirdParty"),
        Key.notYet("workspace.dofileRoots"),
        Key.notYet("workspace.workspaceRoots"),
        Key.notYet("workspace.moduleMap"),
        Key.notYet("workspace.packages"),
        Key.notYet("workspace.packageDirs"),
        Key.notYet("workspace.encoding"),
        Key.notYet("resource.*"),
        Key.needless("window.*"),
        Key.needless("addonManager.*"),
        Key.needless("addonRepositoryPath.*"),
        Key.needless("misc.*"),
        Key.needless("language.*"),
        Key.needless("telemetry.*"));
  }

  private static Key[] diagnostics() {
    return new Key[] {
      Key.of("diagnostics.enable", FLAG, "check.enable"),
      Key.of("diagnostics.disable", new ListOf(new Schema.Code()), "check.disable"),
      Key.of("diagnostics.globals", TEXTS, "lua.globals"),
      Key.of("diagnostics.severity", new Schema.ByCode(SEVERITY), "check.severity"),
      Key.of(
          "diagnostics.groupSeverity",
          new Schema.ByGroup(oneOf("Error", "Warning", "Information", "Hint", "Fallback")),
          "check.group-severity",
          Translations::withoutFallback),
      Key.of("diagnostics.neededFileStatus", new Schema.ByCode(STATUS), "check.status"),
      Key.of(
          "diagnostics.groupFileStatus",
          new Schema.ByGroup(oneOf("Any", "Opened", "None", "Fallback")),
          "check.group-status",
          Translations::withoutFallback),
      Key.notYet("diagnostics.enables"),
      Key.of("diagnostics.unusedLocalExclude", TEXTS, "check.quiet", Translations::unusedNames),
      Key.always("diagnostics.libraryFiles", FILES, "Opened"),
      Key.always("diagnostics.ignoredFiles", FILES, "Opened"),
      Key.notYet("diagnostics.workspaceEvent"),
      Key.notYet("diagnostics.workspaceDelay"),
      Key.notYet("diagnostics.workspaceRate"),
      Key.notYet("diagnostics.diagnosticInterval"),
      Key.notYet("diagnostics.enableScheme", List.of("file")),
      Key.notYet("diagnostics.validScheme", List.of("file")),
      Key.notYet("type.castNumberToInteger"),
      Key.of("type.weakUnionCheck", FLAG),
      Key.of("type.weakNilCheck", FLAG),
      Key.always("type.inferParamType", true),
      Key.notYet("type.checkTableShape"),
      Key.notYet("type.inferTableSize"),
      Key.notYet("type.maxUnionVariants"),
      Key.notYet("strict.*"),
      Key.of("doc.privateName", TEXTS),
      Key.of("doc.protectedName", TEXTS),
      Key.of("doc.packageName", TEXTS),
      Key.notYet("doc.regengine"),
      Key.notYet("doc.syntax"),
      Key.notYet("doc.knownTags"),
    };
  }

  private static Key[] editor() {
    return new Key[] {
      Key.notYet("completion.*"),
      Key.notYet("hover.*"),
      Key.notYet("hint.*"),
      Key.notYet("semantic.*"),
      Key.notYet("semanticTokens.*"),
      Key.notYet("signature.*"),
      Key.notYet("signatureHelp.*"),
      Key.notYet("codeLens.*"),
      Key.notYet("format.*"),
      Key.notYet("typeFormat.*"),
      Key.notYet("nameStyle.*"),
      Key.notYet("spell.*"),
      Key.notYet("references.*"),
      Key.notYet("codeAction.*"),
      Key.notYet("inlineValues.*"),
      Key.notYet("documentColor.*"),
    };
  }
}
