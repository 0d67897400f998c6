package dev.luna.project;

import dev.luna.config.ConfigProblem;
import dev.luna.config.Level;
import dev.luna.project.settings.ConfigReading;
import dev.luna.project.settings.ConfigReading.NamedFolder;
import dev.luna.text.NearestWord;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The folders of libraries that a project names, and what is wrong with the names.
///
/// @param root the project's folder, from which they are seen
/// @param environment the process' variables
record LibraryFolders(Path root, Map<String, String> environment) {
  /// What LuaLS puts for folders of its own: what it has there, Luna describes itself or not at
  /// all.
  private static final List<String> FOREIGN = List.of("${3rd}", "${addons}");

  /// Where Neovim's own modules are, if it does not say.
  static final String NEOVIM = "/usr/share/nvim/runtime";

  /// Where a library is: `~` and variables are the user's, `${workspaceFolder}` is the project's.
  Optional<Path> folder(String written) {
    try {
      return Optional.of(root.resolve(filled(written)));
    } catch (InvalidPathException notAPath) {
      return Optional.empty();
    }
  }

  private String filled(String written) {
    String text = written.replace("${workspaceFolder}", root.toString());
    text = text.equals("~") || text.startsWith("~/") ? "$HOME" + text.substring(1) : text;
    return Placeholders.fill(text, environment);
  }

  /// The libraries of a file of configuration that cannot be read, because there is no such folder.
  ///
  /// @param file how users know the file
  List<ConfigProblem> problems(ConfigReading reading, String file) {
    List<ConfigProblem> problems = new ArrayList<>();
    for (NamedFolder library : reading.libraries()) {
      if (FOREIGN.stream().noneMatch(library.written()::startsWith)) {
        problem(library.written())
            .map(message ->
                new ConfigProblem(
                    file, library.place().line(), library.place().column(), message, Level.WARNING))
            .ifPresent(problems::add);
      }
    }
    return problems;
  }

  private Optional<String> problem(String written) {
    Optional<Path> folder = folder(written);
    if (folder.filter(Files::isDirectory).isPresent()) {
      return Optional.empty();
    }
    if (folder.filter(Files::exists).isPresent()) {
      return Optional.of("'%s' is a file: libraries are folders".formatted(written));
    }
    Optional<String> unset = Placeholders.unset(filled(written), environment);
    String hint =
        unset
            .map(": the variable %s is not set"::formatted)
            .or(() -> folder.flatMap(LibraryFolders::near).map(NearestWord::question))
            .orElse("");
    return Optional.of("there is no folder '%s'".formatted(written) + hint);
  }

  /// The name beside the folder that is most like its own.
  private static Optional<String> near(Path missing) {
    Path parent = missing.normalize().getParent();
    Path name = missing.normalize().getFileName();
    if (parent == null || name == null) {
      return Optional.empty();
    }
    List<String> names = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(parent, Files::isDirectory)) {
      entries.forEach(entry -> names.add(entry.getFileName().toString()));
    } catch (IOException | DirectoryIteratorException unreadable) {
      return Optional.empty();
    }
    return NearestWord.to(name.toString(), names);
  }
}
