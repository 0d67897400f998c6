package dev.luna.project;

import dev.luna.config.LuaOptions;
import dev.luna.config.PathTemplate;
import dev.luna.config.SourceRoot;
import dev.luna.config.SourceRoot.Kind;
import dev.luna.syntax.Dialect;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folders in which modules of a project lie: its own, its libraries, and those that a Lua on
/// this machine would look into. What is not there is left out.
///
/// In this order: the project; the libraries that it names; LuaRocks' trees of the project and of
/// the user; the system's `share/lua`; `LUA_PATH`, with its own templates.
public final class SourceRoots {
  /// Where LuaRocks and Lua's own makefile put modules.
  private static final List<String> TREES = List.of("/usr/local", "/usr");

  private static final List<PathTemplate> INSTALLED =
      List.of(new PathTemplate("?.lua"), new PathTemplate("?/init.lua"));

  private final Project project;
  private final Map<String, String> environment;
  private final List<SourceRoot> roots = new ArrayList<>();

  private SourceRoots(Project project, Map<String, String> environment) {
    this.project = project;
    this.environment = environment;
  }

  /// The roots of `project`.
  ///
  /// @param environment the process' variables: `LUA_PATH`, `LUA_PATH_5_3` and `HOME` are looked at
  public static List<SourceRoot> of(Project project, Map<String, String> environment) {
    SourceRoots search = new SourceRoots(project, environment);
    search.collect();
    return List.copyOf(search.roots);
  }

  private void collect() {
    LuaOptions options = project.config().lua();
    add(Kind.WORKSPACE, project.root(), options.path());
    options.libraries().stream()
        .flatMap(l -> library(l).stream())
        .forEach(path -> add(Kind.LIBRARY, path, options.path()));
    String version = version(project.dialect().dialect());
    Path share = Path.of("share", "lua", version);
    add(Kind.LIBRARY, project.root().resolve("lua_modules").resolve(share), INSTALLED);
    home().ifPresent(h -> add(Kind.LIBRARY, h.resolve(".luarocks").resolve(share), INSTALLED));
    TREES.forEach(tree -> add(Kind.LIBRARY, Path.of(tree).resolve(share), INSTALLED));
    luaPath(version).forEach((folder, templates) -> add(Kind.LIBRARY, folder, templates));
  }

  /// The version whose modules a dialect loads.
  private static String version(Dialect dialect) {
    return switch (dialect) {
      case LUAJIT -> Dialect.LUA51.option();
      case LUA51, LUA52, LUA53, LUA54, LUA55, LUNA -> dialect.grammar().option();
    };
  }

  private void add(Kind kind, Path folder, List<PathTemplate> templates) {
    String path = Project.slashed(folder.toAbsolutePath().normalize());
    boolean known =
        roots.stream().anyMatch(r -> r.path().equals(path) && r.templates().equals(templates));
    if (!known && Files.isDirectory(folder)) {
      roots.add(new SourceRoot(kind, path, project.dialect().dialect(), templates));
    }
  }

  private Optional<Path> home() {
    return Optional.ofNullable(environment.get("HOME")).filter(h -> !h.isEmpty()).map(Path::of);
  }

  /// A library's folder: `~` and variables are the user's, `${workspaceFolder}` is the project's.
  private Optional<Path> library(String written) {
    String text = written.replace("${workspaceFolder}", project.root().toString());
    text = text.equals("~") || text.startsWith("~/") ? "$HOME" + text.substring(1) : text;
    return path(Placeholders.fill(text, environment));
  }

  private Optional<Path> path(String text) {
    try {
      return Optional.of(project.root().resolve(text));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  /// Folders with their templates: what stands before the first part with a `?` is the folder. The
  /// default path, `;;`, is what was searched before. A relative template means the folder that a
  /// program is started in, which here is the project's.
  private Map<Path, List<PathTemplate>> luaPath(String version) {
    String own = environment.get("LUA_PATH_" + version.replace('.', '_'));
    String path = own != null ? own : environment.getOrDefault("LUA_PATH", "");
    Map<Path, List<PathTemplate>> byFolder = new LinkedHashMap<>();
    for (String template : path.replace('\\', '/').split(";", -1)) {
      int mark = template.indexOf('?');
      if (mark >= 0) {
        int slash = template.lastIndexOf('/', mark);
        path(slash < 0 ? "" : template.substring(0, slash + 1))
            .ifPresent(folder ->
                byFolder
                    .computeIfAbsent(folder.normalize(), _ -> new ArrayList<>())
                    .add(new PathTemplate(template.substring(slash + 1))));
      }
    }
    return byFolder;
  }
}
