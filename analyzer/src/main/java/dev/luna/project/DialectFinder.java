package dev.luna.project;

import dev.luna.config.DialectChoice;
import dev.luna.project.settings.ConfigFormat;
import dev.luna.project.settings.ConfigReading;
import dev.luna.project.settings.Rockspec;
import dev.luna.syntax.Dialect;
import java.io.IOException;
import java.nio.file.DirectoryIteratorException;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/// Finds out which Lua a project is: what its files of configuration say, strongest first; what its
/// rockspecs need; what it looks like; else the default.
final class DialectFinder {
  private DialectFinder() {}

  /// @param readings the files of configuration, strongest first
  static DialectChoice choose(Path root, List<ConfigReading> readings) {
    return configured(readings)
        .or(() -> ofRockspec(root))
        .or(() -> ProjectLook.of(root).map(ProjectLook::choice))
        .orElse(new DialectChoice(Dialect.DEFAULT, "default", "nothing says otherwise"));
  }

  /// What the strongest file says that names one; a Luna.toml means Luna's own, if none does.
  private static Optional<DialectChoice> configured(List<ConfigReading> readings) {
    for (ConfigReading reading : readings) {
      Optional<Dialect> named = reading.dialect();
      if (named.isPresent()) {
        return Optional.of(DialectChoice.said(named.get(), reading.file()));
      }
    }
    return readings.stream()
        .filter(reading -> reading.format() == ConfigFormat.LUNA_TOML)
        .findFirst()
        .map(toml -> new DialectChoice(Dialect.LUNA, toml.file(), "Luna.toml names no other"));
  }

  private static Optional<DialectChoice> ofRockspec(Path root) {
    for (Path file : rockspecs(root)) {
      try {
        Optional<Dialect> needed = Rockspec.dialect(DiskText.read(file).text());
        if (needed.isPresent()) {
          String name = file.getFileName().toString();
          return Optional.of(new DialectChoice(needed.get(), name, name + " asks for it"));
        }
      } catch (IOException unreadable) {
        // It says nothing, then.
      }
    }
    return Optional.empty();
  }

  /// The newest first, as far as names tell.
  private static List<Path> rockspecs(Path root) {
    List<Path> found = new ArrayList<>();
    try (DirectoryStream<Path> entries = Files.newDirectoryStream(root, "*.rockspec")) {
      entries.forEach(found::add);
    } catch (IOException | DirectoryIteratorException unreadable) {
      return List.of();
    }
    found.sort(Comparator.comparing(Path::toString).reversed());
    return found;
  }
}
