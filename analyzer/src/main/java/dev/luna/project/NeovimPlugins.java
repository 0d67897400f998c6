package dev.luna.project;

import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/// The plugins that are installed for Neovim: packages (`:help packages`), and where the usual
/// managers put theirs.
final class NeovimPlugins {
  /// Below Neovim's folder for data; `*` stands for any folder.
  private static final List<List<String>> PLACES =
      List.of(
          List.of("lazy", "*"),
          List.of("plugged", "*"),
          List.of("site", "pack", "*", "start", "*"),
          List.of("site", "pack", "*", "opt", "*"));

  private NeovimPlugins() {}

  /// The folders in which their modules lie.
  ///
  /// @param environment the process' variables: `XDG_DATA_HOME`, `HOME` and `NVIM_APPNAME` are
  ///   looked at
  static List<Path> modules(Map<String, String> environment) {
    try {
      String home = environment.getOrDefault("HOME", "");
      Path data =
          Path.of(environment.getOrDefault("XDG_DATA_HOME", home + "/.local/share"))
              .resolve(environment.getOrDefault("NVIM_APPNAME", "nvim"));
      return PLACES.stream()
          .flatMap(place -> below(data, place))
          .map(plugin -> plugin.resolve("lua"))
          .filter(Files::isDirectory)
          .toList();
    } catch (InvalidPathException notAPath) {
      return List.of();
    }
  }

  private static Stream<Path> below(Path folder, List<String> place) {
    if (place.isEmpty()) {
      return Stream.of(folder);
    }
    List<String> rest = place.subList(1, place.size());
    return place.getFirst().equals("*")
        ? folders(folder).stream().flatMap(inner -> below(inner, rest))
        : below(folder.resolve(place.getFirst()), rest);
  }

  private static List<Path> folders(Path folder) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(folder, Files::isDirectory)) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException nothingThere) {
      return List.of();
    }
    return found.stream().sorted().toList();
  }
}
