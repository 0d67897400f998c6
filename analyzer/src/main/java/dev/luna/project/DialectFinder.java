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
import java.util.regex.Pattern;

/// Finds out which Lua a project is: what its files of configuration say, strongest first; what its
/// rockspecs need, and among the versions that these allow what it looks like; where Lua finds it.
/// If nothing says anything it is Luna's own, should it have a Luna.toml, else the default.
final class DialectFinder {
  private static final Pattern VERSION_FOLDER = Pattern.compile("/lua/(5\\.\\d)(?=/)");

  private DialectFinder() {}

  /// @param readings the files of configuration, strongest first
  static DialectChoice choose(Path root, Optional<ProjectLook> look, List<ConfigReading> readings) {
    return configured(readings)
        .or(() -> ofRockspec(root, look))
        .or(() -> look.map(ProjectLook::choice))
        .or(() -> ofFolder(root))
        .or(() -> ofLunaToml(readings))
        .orElse(DialectChoice.DEFAULT);
  }

  /// What a folder says in which a Lua of some version looks for modules: `share/lua/5.1`.
  static Optional<DialectChoice> ofFolder(Path path) {
    String folders = Project.slashed(path.toAbsolutePath().normalize()) + "/";
    return VERSION_FOLDER
        .matcher(folders)
        .results()
        .reduce((_, last) -> last)
        .flatMap(found ->
            Dialect.ofOption(found.group(1))
                .map(dialect ->
                    new DialectChoice(
                        dialect,
                        "lua/" + found.group(1),
                        "Lua " + found.group(1) + " looks for modules in that folder")));
  }

  /// What the strongest file says that names one.
  private static Optional<DialectChoice> configured(List<ConfigReading> readings) {
    for (ConfigReading reading : readings) {
      Optional<Dialect> named = reading.dialect();
      if (named.isPresent()) {
        return Optional.of(DialectChoice.said(named.get(), reading.file()));
      }
    }
    return Optional.empty();
  }

  private static Optional<DialectChoice> ofLunaToml(List<ConfigReading> readings) {
    return readings.stream()
        .filter(reading -> reading.format() == ConfigFormat.LUNA_TOML)
        .findFirst()
        .map(toml -> new DialectChoice(Dialect.LUNA, toml.file(), "Luna.toml names no other"));
  }

  /// Most rockspecs allow every version; what the project looks like says which of them runs it.
  private static Optional<DialectChoice> ofRockspec(Path root, Optional<ProjectLook> look) {
    for (Path file : rockspecs(root)) {
      try {
        Rockspec rockspec = Rockspec.read(DiskText.read(file).text());
        Optional<Dialect> needed = rockspec.dialect();
        if (needed.isPresent()) {
          String name = file.getFileName().toString();
          return look.map(ProjectLook::choice)
              .filter(choice -> rockspec.allows(choice.dialect()))
              .or(() -> Optional.of(new DialectChoice(needed.get(), name, name + " asks for it")));
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
