package dev.luna.testkit;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// A workspace written as one string, with the places that a test talks about marked in the code itself.
///
///     --- dialect: 5.1              only as the first line
///     --- file: m.lua               begins a file; what stands before the first one is `main.lua`
///     local x = y$0 + 1             `$0` is a cursor, several are a list
///     --        ^ undefined         marks what stands above the carets, with an optional label
///     --   | here                   marks the empty place above the bar
///     --<^^ keyword                 marks from column 0, which carets cannot reach: here 0 to 5
///
/// Several marker lines in a row refer to the line above them all. Carets stand where the reader sees them, a `$0` in
/// that line counted; one caret is one UTF-16 unit. Markers and cursors are taken out, whole lines for markers, so
/// what is tested is the code alone. All offsets are UTF-16, 0-based and half-open, into [File#text()].
///
/// @param dialect what the first line asked for
/// @param files in the order of the string, never empty
public record Fixture(Optional<String> dialect, List<File> files) {

  static final String CURSOR = "$0";
  private static final String FILE = "--- file: ";
  private static final String DIALECT = "--- dialect: ";

  public Fixture {
    files = List.copyOf(files);
  }

  /// One file of the workspace.
  ///
  /// @param name as written, by `/`, relative to the root of the workspace
  public record File(String name, String text, List<Integer> cursors, List<Marked> ranges) {

    public File {
      cursors = List.copyOf(cursors);
      ranges = List.copyOf(ranges);
    }

    /// The only cursor; it is an error to have none or several.
    public int cursor() {
      return only(cursors, "cursor", name);
    }

    /// The only marked range; it is an error to have none or several.
    public Marked range() {
      return only(ranges, "marked range", name);
    }

    /// The code that a marked range covers.
    public String covered(Marked range) {
      return text.substring(range.start(), range.end());
    }
  }

  /// A range with what the test says about it, `""` if nothing.
  public record Marked(int start, int end, String label) {}

  /// Reads a fixture.
  ///
  /// @throws IllegalArgumentException if a marker points outside the line above it
  public static Fixture parse(String source) {
    Optional<String> dialect = Optional.empty();
    var files = new ArrayList<File>();
    var current = FixtureFile.unnamed();
    for (String line : source.splitWithDelimiters("\r\n|\r|\n", 0)) {
      current =
          switch (kindOf(line, files.isEmpty() && dialect.isEmpty() && current.isEmpty())) {
            case DIALECT_LINE -> {
              dialect = Optional.of(line.substring(DIALECT.length()).strip());
              yield current.swallowLineEnd();
            }
            case FILE_LINE -> {
              current.finish().ifPresent(files::add);
              yield FixtureFile.named(line.substring(FILE.length()).strip()).swallowLineEnd();
            }
            case CODE -> current.add(line);
          };
    }
    current.finish().ifPresent(files::add);
    return new Fixture(dialect, files.isEmpty() ? List.of(FixtureFile.unnamed().toFile()) : files);
  }

  private enum Line {
    DIALECT_LINE,
    FILE_LINE,
    CODE
  }

  private static Line kindOf(String line, boolean first) {
    if (line.startsWith(FILE)) {
      return Line.FILE_LINE;
    }
    return first && line.startsWith(DIALECT) ? Line.DIALECT_LINE : Line.CODE;
  }

  /// The only file; it is an error to have several.
  public File file() {
    return only(files, "file", "the fixture");
  }

  /// The file of that name.
  ///
  /// @throws IllegalArgumentException if there is none
  public File file(String name) {
    return files.stream()
        .filter(f -> f.name().equals(name))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("no file " + name + " in the fixture"));
  }

  /// The file with the only cursor of the whole workspace.
  public File cursorFile() {
    return only(
        files.stream().filter(f -> !f.cursors().isEmpty()).toList(),
        "file with a cursor",
        "the fixture");
  }

  private static <T> T only(List<T> list, String what, String where) {
    if (list.size() != 1) {
      throw new IllegalArgumentException(
          "expected one " + what + " in " + where + ", found " + list.size());
    }
    return list.getFirst();
  }
}
