package dev.luna.project;

import dev.luna.config.DialectChoice;
import dev.luna.config.PathTemplate;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/// What a project is by its look, if it is for a program that runs LuaJIT.
public enum ProjectLook {
  NEOVIM("Neovim", "it looks like a Neovim plugin or configuration"),
  LOVE("LÖVE", "it looks like a LÖVE game"),
  OPENRESTY("OpenResty", "it looks like an OpenResty application");

  private final String program;
  private final String why;

  private static final List<PathTemplate> LUA_FOLDER =
      List.of(new PathTemplate("lua/?.lua"), new PathTemplate("lua/?/init.lua"));

  private static final List<String> NEOVIM_WORDS =
      List.of("vim.o", "vim.g.", "vim.cmd", "vim.keymap", "vim.api", "vim.fn");

  ProjectLook(String program, String why) {
    this.program = program;
    this.why = why;
  }

  /// Which Lua that is.
  DialectChoice choice() {
    return new DialectChoice(Dialect.LUAJIT, program, why);
  }

  /// Where modules lie if the configuration does not say it: for Neovim in `lua` in each folder of
  /// its `runtimepath`; `lua_package_path` of an OpenResty application mostly names that, too.
  List<PathTemplate> path() {
    return switch (this) {
      case NEOVIM -> LUA_FOLDER;
      case LOVE -> PathTemplate.DEFAULT;
      case OPENRESTY -> Stream.of(PathTemplate.DEFAULT, LUA_FOLDER).flatMap(List::stream).toList();
    };
  }

  /// What users call the program.
  String program() {
    return program;
  }

  /// Where Luna describes what the program adds.
  String stubs() {
    return name().toLowerCase(Locale.ROOT);
  }

  /// Asked of the disk, and so only where a project is looked for or read: who has one asks
  /// [Project#look].
  static Optional<ProjectLook> of(Path root) {
    return evident(root)
        .or(() -> isInit(root) ? Optional.of(NEOVIM) : Optional.empty())
        .or(() -> OpenRestyCode.isIn(root) ? Optional.of(OPENRESTY) : Optional.empty());
  }

  /// Whether the folder is a project of a program's as a whole. One in which only some file talks
  /// to the program may be anything, somebody's home for instance.
  static boolean isWhole(Path folder) {
    return evident(folder).isPresent() || isInit(folder);
  }

  /// The look of a folder that is the root of a project by that alone.
  static Optional<ProjectLook> evident(Path folder) {
    if (isNeovim(folder)) {
      return Optional.of(NEOVIM);
    }
    if (isLove(folder)) {
      return Optional.of(LOVE);
    }
    return isOpenResty(folder) ? Optional.of(OPENRESTY) : Optional.empty();
  }

  /// Its modules lie in `lua/`, beside one of the other folders that Neovim looks into. A library
  /// may have a folder `lua`, too: that alone says nothing.
  private static boolean isNeovim(Path root) {
    return Files.isDirectory(root.resolve("lua"))
        && Stream.of("init.lua", "plugin", "ftplugin", "after", "autoload", "colors", "queries")
            .anyMatch(name -> Files.exists(root.resolve(name)));
  }

  /// A configuration of Neovim in one file: an `init.lua` that talks to it, with nothing else
  /// beside it that could be Lua's. A module has an `init.lua`, too.
  private static boolean isInit(Path root) {
    return NEOVIM_WORDS.stream().anyMatch(word -> contains(root.resolve("init.lua"), word))
        && !hasFolders(root);
  }

  private static boolean hasFolders(Path root) {
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, Files::isDirectory)) {
      for (Path entry : entries) {
        if (!entry.getFileName().toString().startsWith(".")) {
          return true;
        }
      }
      return false;
    } catch (IOException | DirectoryIteratorException unreadable) {
      return true;
    }
  }

  private static boolean isLove(Path root) {
    return contains(root.resolve("main.lua"), "love.")
        || contains(root.resolve("conf.lua"), "love.conf");
  }

  /// Its libraries, and hardly anything else, have their modules in `lib/resty`.
  private static boolean isOpenResty(Path root) {
    return Files.isDirectory(root.resolve("lib/resty"))
        || Stream.of("nginx.conf", "conf/nginx.conf", "nginx/nginx.conf", "config/nginx.conf")
            .anyMatch(name -> contains(root.resolve(name), "_by_lua"));
  }

  private static boolean contains(Path file, String words) {
    try {
      return Files.isRegularFile(file) && DiskText.read(file).text().contains(words);
    } catch (IOException unreadable) {
      return false;
    }
  }
}
