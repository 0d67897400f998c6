package dev.luna.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;

/// The literals that a run of tests has rewritten in its own sources.
///
/// Line numbers are those of the compiled classes, so each file is kept as it was before its first
/// edit, and every further edit writes it anew from there: several updates in one file do not move
/// each other.
final class SourceEdits {
  /// The one thing in the kit that lives as long as the process: tests know nothing of each other,
  /// their edits must.
  private static final SourceEdits THIS_RUN = new SourceEdits();

  private final ConcurrentHashMap<Path, Edited> files = new ConcurrentHashMap<>();

  static SourceEdits inThisRun() {
    return THIS_RUN;
  }

  /// A file as it was, and what was put in place of its literals, by where they begin.
  private record Edited(String original, TreeMap<Integer, Replacement> replacements) {}

  private record Replacement(JavaLiteral old, String value) {}

  /// Puts `actual` in place of the literal in the call of `Expect.text` on `line` that now says
  /// `expected`.
  ///
  /// @throws IllegalStateException if there is no such literal, or if it was already given another
  ///   value in this run, as happens when one line is executed for several cases
  void replace(Path source, int line, String expected, String actual) {
    files.compute(
        source.toAbsolutePath().normalize(),
        (file, known) -> {
          if (known == null && expected.equals(actual)) {
            return null;
          }
          Edited edited = known == null ? new Edited(read(file), new TreeMap<>()) : known;
          JavaLiteral literal = JavaLiteral.inCall(edited.original, line, expected);
          Replacement before = edited.replacements.get(literal.start());
          if (before != null ? before.value.equals(actual) : expected.equals(actual)) {
            return edited;
          }
          if (before != null) {
            throw new IllegalStateException(
                file.getFileName()
                    + ":"
                    + line
                    + " expects different things in one run: it cannot be updated");
          }
          edited.replacements.put(literal.start(), new Replacement(literal, actual));
          write(file, rewritten(edited));
          return edited;
        });
  }

  private static String rewritten(Edited edited) {
    var text = new StringBuilder();
    int from = 0;
    for (Replacement r : edited.replacements.values()) {
      text.append(edited.original, from, r.old.start()).append(r.old.saying(r.value));
      from = r.old.end();
    }
    return text.append(edited.original, from, edited.original.length()).toString();
  }

  private static String read(Path file) {
    try {
      return Files.readString(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static void write(Path file, String text) {
    try {
      Files.writeString(file, text);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
