package dev.luna.cli.check;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.text.SourceText;
import java.util.List;
import java.util.Optional;

/// A file after its check.
public sealed interface CheckedFile {

  /// How users know the file: a path with `/` between its parts, or `<stdin>`.
  String name();

  /// The same without the findings that are less bad than `least`.
  default CheckedFile atLeast(Severity least) {
    return switch (this) {
      case Clean _, Unchecked _ -> this;
      case Flawed(var name, var size, var source, var findings) -> {
        List<Finding> bad =
            findings.stream().filter(f -> f.severity().compareTo(least) <= 0).toList();
        yield bad.isEmpty() ? new Clean(name, size) : new Flawed(name, size, source, bad);
      }
    };
  }

  /// Nothing was found, and the text is let go.
  record Clean(String name, Size size) implements CheckedFile {}

  /// Something was found.
  ///
  /// @param findings in the order of the text, at least one
  record Flawed(String name, Size size, SourceText source, List<Finding> findings)
      implements CheckedFile {}

  /// The file could not be checked.
  ///
  /// @param code a word for it, as findings have
  /// @param message why
  /// @param fault ours, if it was not the file's
  record Unchecked(String name, String code, String message, Optional<Throwable> fault)
      implements CheckedFile {
    /// The code of what cannot be read from disk.
    public static final String CANNOT_READ = "cannot-read";

    /// The code of a fault in Luna.
    public static final String INTERNAL_ERROR = "internal-error";
  }

  /// How much was read.
  ///
  /// @param lines as editors count them, so at least 1
  /// @param characters UTF-16 code units
  record Size(int lines, int characters) {}
}
