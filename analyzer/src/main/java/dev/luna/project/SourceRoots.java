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
import java.util.stream.Stream;

/// The folders in which modules of a project lie: its own, its libraries, and those that a Lua on
/// this machine would look into. What is not there is left out.
///
/// In this order: the project; the libraries that it names; Neovim's own modules and those of the
/// installed plugins, for its plugins and configurations; LuaRocks' trees of the project and of the
/// user; the system's `share/lua`; `LUA_PATH`, with its own templates.
final class SourceRoots {
  /// Where LuaRocks and Lua's own makefile put modules.
  private static final List<String> TREES = List.of("/usr/local", "/usr");

  private static final List<PathTemplate> INSTALLED =
      List.of(new PathTemplate("?.lua"), new PathTemplate("?/init.lua"));

  private final Project project;
  private final LuaOptions options;
  private final Dialect dialect;
  private final Map<String, String> environment;
  private final List<SourceRoot> roots = new ArrayList<>();

  private SourceRoots(
      Project project, LuaOptions options, Dialect dialect, Map<String, String> environment) {
    this.project = project;
    this.options = options;
    this.dialect = dialect;
    this.environment = environment;
  }

  /// The roots of `project` for those of its files that are read as `dialect`; its own is the
  /// first.
  ///
  /// @param options what holds for those files
  /// @param environment the process' variables: `LUA_PATH`, `LUA_PATH_5_3`, `VIMRUNTIME` and `HOME`
  ///   are looked at
  static List<SourceRoot> of(
      Project project, LuaOptions options, Dialect dialect, Map<String, String> environment) {
    SourceRoots search = new SourceRoots(project, options, dialect, environment);
    search.collect();
    return List.copyOf(search.roots);
  }

  private void collect() {
    Optional<ProjectLook> look = project.look();
    boolean ownPath = !options.path().equals(PathTemplate.DEFAULT);
    add(
        Kind.WORKSPACE,
        project.root(),
        ownPath ? options.path() : look.map(ProjectLook::path).orElse(options.path()));
    LibraryFolders libraries = new LibraryFolders(project.root(), environment);
    options.libraries().stream()
        .flatMap(l -> libraries.folder(l).stream())
        .forEach(path -> add(Kind.LIBRARY, path, options.path()));
    if (look.equals(Optional.of(ProjectLook.NEOVIM))) {
      Path runtime = Path.of(environment.getOrDefault("VIMRUNTIME", LibraryFolders.NEOVIM));
      add(Kind.INSTALLED, runtime.resolve("lua"), INSTALLED);
      NeovimPlugins.modules(environment).forEach(lua -> add(Kind.INSTALLED, lua, INSTALLED));
    }
    String version = version(dialect);
    Path share = Path.of("share", "lua", version);
    add(Kind.INSTALLED, project.root().resolve("lua_modules").resolve(share), INSTALLED);
    home().ifPresent(h -> add(Kind.INSTALLED, h.resolve(".luarocks").resolve(share), INSTALLED));
    TREES.forEach(tree -> add(Kind.INSTALLED, Path.of(tree).resolve(share), INSTALLED));
    luaPath(version).forEach((folder, templates) -> add(Kind.INSTALLED, folder, templates));
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
    SourceRoot root = new SourceRoot(kind, path, dialect, templates);
    Optional<SourceRoot> known = roots.stream().filter(r -> r.id().equals(root.id())).findFirst();
    if (known.isPresent()) {
      known.filter(k -> !k.templates().equals(templates)).ifPresent(k -> addTemplates(k, root));
    } else if (Files.isDirectory(folder)) {
      roots.add(root);
    }
  }

  /// A folder that is searched twice, by different templates, is one root with both.
  private void addTemplates(SourceRoot known, SourceRoot more) {
    List<PathTemplate> both =
        Stream.concat(known.templates().stream(), more.templates().stream()).distinct().toList();
    roots.set(
        roots.indexOf(known), new SourceRoot(known.kind(), known.path(), known.dialect(), both));
  }

  private Optional<Path> home() {
    return Optional.ofNullable(environment.get("HOME")).filter(h -> !h.isEmpty()).map(Path::of);
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
