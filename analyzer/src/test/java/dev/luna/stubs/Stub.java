package dev.luna.stubs;

import dev.luna.syntax.Dialect;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.doc.DocComments;
import dev.luna.syntax.parse.LuaParser;
import dev.luna.text.SourceText;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// A file of the standard libraries, read as some dialect.
///
/// @param path below `stubs`, such as `lua/io.lua`
record Stub(String path, SyntaxTree tree, DocComments docs) {

  static final Path ROOT =
      Path.of(System.getProperty("luna.root"), "std-stubs", "src", "main", "resources", "stubs");

  /// The files that tell what a dialect has: those in `lua`, for LuaJIT those in `luajit` as well.
  static List<Stub> of(Dialect dialect) {
    List<String> folders = dialect == Dialect.LUAJIT ? List.of("lua", "luajit") : List.of("lua");
    return folders.stream()
        .flatMap(folder -> files(ROOT.resolve(folder)))
        .map(file -> read(file, dialect))
        .toList();
  }

  /// The files of one folder, read as LuaJIT.
  static List<Stub> in(String folder) {
    return files(ROOT.resolve(folder)).map(file -> read(file, Dialect.LUAJIT)).toList();
  }

  private static Stream<Path> files(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList().stream();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static Stub read(Path file, Dialect dialect) {
    try {
      SyntaxTree tree = LuaParser.parse(SourceText.of(Files.readString(file)), dialect);
      String path = ROOT.relativize(file).toString().replace('\\', '/');
      return new Stub(path, tree, DocComments.of(tree));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
