package dev.luna.testkit;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Real Lua: the files of a few projects as Debian installs them.
///
/// A file counts if it is named `*.lua`, or is a script that a Lua interpreter is to run; one that
/// several names lead to counts once, by its real path. The order is that of the real paths, the
/// same on every run.
///
/// @param files the Lua files of the packages that are installed
/// @param missing the packages that are not
public record Corpus(List<Source> files, List<String> missing) {

  /// The Debian packages.
  public static final List<String> PACKAGES =
      List.of(
          "lua-penlight",
          "lua-busted",
          "luarocks",
          "lua-ldoc",
          "lua-http",
          "lua-socket",
          "neovim-runtime");

  private static final Pattern LUA_SHEBANG = Pattern.compile("#!.*\\blua(jit|-any|5\\.\\d)?\\b.*");

  public Corpus {
    files = List.copyOf(files);
    missing = List.copyOf(missing);
  }

  /// A file and the first package that has it.
  public record Source(String origin, Path path) {

    /// The bytes as they are on disk.
    public byte[] bytes() {
      try {
        return Files.readAllBytes(path);
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    @Override
    public String toString() {
      return path.toString();
    }
  }

  /// The whole corpus; if a package is missing, the test ends as [Requirement] says.
  public static Corpus require() {
    Corpus corpus = find();
    if (!corpus.missing.isEmpty()) {
      Requirement.missing(
          "part of the corpus",
          "testkit/setup/install.sh installs the Debian packages "
              + String.join(" ", corpus.missing));
    }
    return corpus;
  }

  /// The whole corpus and besides it Awesome, which has more doc comments than all the others; its
  /// package is not installed but unpacked into `target/tools`.
  public static Corpus requireDocumented() {
    Corpus installed = require();
    Path library = checkout().resolve("target/tools/awesome/usr/share/awesome/lib");
    if (!Files.isDirectory(library)) {
      Requirement.missing("awesome", "testkit/setup/install.sh unpacks it");
    }
    var files = new ArrayList<>(installed.files);
    files.addAll(below("awesome", library));
    return new Corpus(files, List.of());
  }

  /// The Lua files of the newest Neovim, the largest body of LuaCATS there is; only where a moving
  /// suite had it.
  public static Corpus requireNewerNeovim() {
    Path runtime = checkout().resolve("target/tools/neovim/usr/share/nvim/runtime");
    if (!Files.isDirectory(runtime)) {
      Requirement.movingSuiteMissing(
          "the newer Neovim's runtime", "run testkit/setup/newer-debian.sh");
    }
    return new Corpus(below("neovim", runtime), List.of());
  }

  private static List<Source> below(String origin, Path folder) {
    try (var paths = Files.walk(folder)) {
      return paths.filter(Corpus::isLua).sorted().map(path -> new Source(origin, path)).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The folder of the whole project, from whichever module's folder the tests run in.
  private static Path checkout() {
    Path folder = Path.of("").toAbsolutePath();
    while (folder.getParent() != null && !Files.isDirectory(folder.resolve("testkit/setup"))) {
      folder = folder.getParent();
    }
    return folder;
  }

  /// What is installed of it.
  public static Corpus find() {
    var files = new TreeMap<Path, Source>();
    var missing = new ArrayList<String>();
    for (String name : PACKAGES) {
      List<Path> contents = contentsOf(name);
      if (contents.isEmpty()) {
        missing.add(name);
      }
      contents.stream()
          .filter(Corpus::isLua)
          .map(Corpus::real)
          .forEach(path -> files.putIfAbsent(path, new Source(name, path)));
    }
    return new Corpus(List.copyOf(files.values()), missing);
  }

  /// The paths of the files, in order.
  public List<Path> paths() {
    return files.stream().map(Source::path).toList();
  }

  /// The files of one package that no earlier one has.
  public List<Path> pathsOf(String origin) {
    return files.stream().filter(f -> f.origin.equals(origin)).map(Source::path).toList();
  }

  private static List<Path> contentsOf(String debianPackage) {
    if (Tools.find("dpkg").isEmpty()) {
      return List.of();
    }
    try {
      Process dpkg =
          new ProcessBuilder("dpkg", "-L", debianPackage).redirectErrorStream(true).start();
      List<String> lines;
      try (BufferedReader reader = dpkg.inputReader(StandardCharsets.UTF_8)) {
        lines = reader.lines().toList();
      }
      return dpkg.waitFor() == 0
          ? lines.stream().filter(l -> l.startsWith("/")).map(Path::of).toList()
          : List.of();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    }
  }

  private static boolean isLua(Path path) {
    return Files.isRegularFile(path) && (path.toString().endsWith(".lua") || hasLuaShebang(path));
  }

  private static boolean hasLuaShebang(Path path) {
    // Latin-1: the file may be anything, an image as well.
    try (BufferedReader reader = Files.newBufferedReader(path, StandardCharsets.ISO_8859_1)) {
      if (reader.read() != '#') {
        return false;
      }
      return LUA_SHEBANG.matcher("#" + reader.readLine()).matches();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Path real(Path path) {
    try {
      return path.toRealPath();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
