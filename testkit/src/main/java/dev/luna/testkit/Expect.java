package dev.luna.testkit;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.opentest4j.AssertionFailedError;

/// What a test expects, and where that is written down, so that it can be rewritten.
///
/// With `-Dluna.update=true` an expectation that is not met writes what it found into its own place, the literal in the
/// test's source or the golden file, and passes; the author reads the diff. Otherwise it fails, showing both.
///
///     check("local x = $0", Expect.text("""
///         NUMBER
///         """));
public sealed interface Expect {

  /// Expects the text of a literal that stands in the call itself, a text block or a string.
  static Expect text(String expected) {
    return new Inline(expected, CallSite.outside(Expect.class));
  }

  /// Expects the content of a file, UTF-8. A file that does not exist is never met, and is created
  /// by an update.
  static Expect file(Path golden) {
    return new Golden(golden);
  }

  /// Fails, or updates, unless `actual` is exactly what is expected.
  default void matches(String actual) {
    matches(actual, Boolean.getBoolean("luna.update"));
  }

  /// The same with the decision to update made by the caller.
  void matches(String actual, boolean update);

  /// An expectation in the source of a test.
  record Inline(String expected, CallSite site) implements Expect {
    @Override
    public void matches(String actual, boolean update) {
      if (update) {
        SourceEdits.inThisRun().replace(site.source(), site.line(), expected, actual);
      } else if (!expected.equals(actual)) {
        throw mismatch(site.toString(), expected, actual);
      }
    }
  }

  /// An expectation in a file of its own.
  record Golden(Path file) implements Expect {
    @Override
    public void matches(String actual, boolean update) {
      try {
        String expected = Files.exists(file) ? Files.readString(file) : "";
        if (expected.equals(actual) && Files.exists(file)) {
          return;
        }
        if (!update) {
          throw mismatch(file.toString(), expected, actual);
        }
        Path folder = file.toAbsolutePath().getParent();
        if (folder != null) {
          Files.createDirectories(folder);
        }
        Files.writeString(file, actual);
      } catch (IOException e) {
        throw new UncheckedIOException("golden file " + file, e);
      }
    }
  }

  private static AssertionFailedError mismatch(String where, String expected, String actual) {
    return new AssertionFailedError(
        "not as expected at %s (- expected, + found; -Dluna.update=true rewrites it)%n%s"
            .formatted(where, LineDiff.of(expected, actual)),
        expected,
        actual);
  }
}
