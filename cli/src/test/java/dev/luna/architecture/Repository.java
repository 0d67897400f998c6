package dev.luna.architecture;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// The files that are, or on the next commit would be, in the repository.
///
/// @param root its folder
/// @param paths relative to it, by `/`, sorted
record Repository(Path root, List<String> paths) {
  private static final Pattern MAIN = Pattern.compile(".*src/main/java/(.*)\\.java");
  private static final Repository HERE = find();

  static Repository here() {
    return HERE;
  }

  private static Repository find() {
    Path folder = Path.of("").toAbsolutePath();
    while (!Files.exists(folder.resolve(".mvn")) || !Files.exists(folder.resolve("luna"))) {
      folder = folder.getParent();
    }
    return new Repository(folder, list(folder));
  }

  private static List<String> list(Path folder) {
    try {
      Process git =
          new ProcessBuilder("git", "ls-files", "--cached", "--others", "--exclude-standard")
              .directory(folder.toFile())
              .redirectError(ProcessBuilder.Redirect.INHERIT)
              .start();
      List<String> paths = git.inputReader(StandardCharsets.UTF_8).readAllLines();
      return paths.stream()
          .filter(p -> Files.isRegularFile(folder.resolve(p)))
          .sorted()
          .distinct()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException("the tidy tests ask git for the list of files", e);
    }
  }

  /// The texts of the files whose path matches, by path. Binary files are left out.
  Map<String, String> texts(String pathPattern) {
    var texts = new TreeMap<String, String>();
    Pattern pattern = Pattern.compile(pathPattern);
    for (String path : paths) {
      if (pattern.matcher(path).matches()) {
        read(path).ifPresent(text -> texts.put(path, text));
      }
    }
    return texts;
  }

  /// The names of the top-level classes in `src/main/java` of all modules.
  Set<String> mainTypes() {
    return paths.stream()
        .map(MAIN::matcher)
        .filter(m -> m.matches())
        .map(m -> m.group(1).replace('/', '.'))
        .collect(Collectors.toSet());
  }

  private Optional<String> read(String path) {
    try {
      return Optional.of(Files.readString(root.resolve(path)));
    } catch (CharacterCodingException e) {
      return Optional.empty();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
