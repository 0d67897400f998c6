package dev.luna.testkit;

import java.io.File;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Pattern;

/// Programs of the machine that tests compare with or drive.
public final class Tools {
  private Tools() {}

  /// The first program of that name on the `PATH`.
  public static Optional<Path> find(String name) {
    String path = Optional.ofNullable(System.getenv("PATH")).orElse("");
    return Pattern.compile(File.pathSeparator, Pattern.LITERAL)
        .splitAsStream(path)
        .filter(folder -> !folder.isEmpty())
        .map(folder -> Path.of(folder, name))
        .filter(Files::isExecutable)
        .findFirst();
  }

  /// The same; without it the test ends as [Requirement] says.
  public static Path require(String name) {
    Optional<Path> tool = find(name);
    if (tool.isEmpty()) {
      Requirement.missing(
          name, "testkit/setup/install.sh installs the Debian package " + debianPackage(name));
    }
    return tool.orElseThrow();
  }

  private static String debianPackage(String tool) {
    return switch (tool) {
      case "nvim" -> "neovim";
      case String s when s.startsWith("luac") -> "lua" + s.substring("luac".length());
      default -> tool;
    };
  }
}
