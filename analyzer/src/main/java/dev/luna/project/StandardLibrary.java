package dev.luna.project;

import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/// The descriptions of libraries that Luna comes with, as files of a workspace. They are on no
/// disk: their ids begin with `luna-stubs:`, then comes their root and the file.
///
/// Some are known without being required: those of a dialect, and those of the program that a
/// project looks like a part of. Others, of modules that are written in C, are there for `require`
/// where it finds no file.
final class StandardLibrary {
  private static final String SCHEME = "luna-stubs:";

  /// The root of the file that describes what tests for busted know.
  static final String BUSTED = SCHEME + "busted";

  private static final String FOLDER = "/stubs/";
  private static final String MODULES = "modules";
  private static final List<String> FILES =
      new String(bytes("index.txt"), StandardCharsets.UTF_8).lines().toList();

  private StandardLibrary() {}

  /// The root of the files that every file of a dialect sees.
  static String root(Dialect dialect) {
    return SCHEME + dialect.option();
  }

  /// The root of the files that describe what a program adds.
  static String root(ProjectLook look) {
    return SCHEME + look.stubs();
  }

  /// What the files of a root are read as; empty if it is not one of these.
  static Optional<Dialect> dialect(String root) {
    return root.startsWith(SCHEME)
        ? Dialect.ofOption(root.substring(SCHEME.length())).or(() -> Optional.of(Dialect.LUAJIT))
        : Optional.empty();
  }

  /// The files of a root; none if it is not one of these.
  static List<FileId> files(String root) {
    if (!root.startsWith(SCHEME)) {
      return List.of();
    }
    String name = root.substring(SCHEME.length());
    Set<String> folders =
        Dialect.ofOption(name)
            .map(dialect -> dialect == Dialect.LUAJIT ? Set.of("lua", "luajit") : Set.of("lua"))
            .orElse(Set.of(name));
    return FILES.stream()
        .filter(file -> folders.contains(file.substring(0, file.indexOf('/'))))
        .map(file -> id(root, file))
        .toList();
  }

  private static FileId id(String root, String file) {
    return new FileId(root + "/" + file);
  }

  /// What describes a module for which there is no file.
  static Optional<FileId> module(String request, Dialect dialect) {
    List<String> folders =
        dialect == Dialect.LUAJIT ? List.of("lua", "luajit", MODULES) : List.of("lua", MODULES);
    return folders.stream()
        .map(folder -> folder + "/" + request + ".lua")
        .filter(FILES::contains)
        .findFirst()
        .map(file -> id(root(dialect), file));
  }

  /// Whether a file is one of these.
  static boolean has(FileId file) {
    return file.uri().startsWith(SCHEME);
  }

  /// The text of one of these.
  static SourceText read(FileId file) {
    return SourceText.decode(bytes(file.uri().substring(file.uri().indexOf('/') + 1)));
  }

  private static byte[] bytes(String name) {
    try (InputStream in = StandardLibrary.class.getResourceAsStream(FOLDER + name)) {
      if (in == null) {
        throw new IllegalStateException("Luna's own " + name + " is missing");
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
