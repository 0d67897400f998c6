package dev.luna.cli.check;

import dev.luna.check.Finding;
import dev.luna.check.Severity;
import dev.luna.facts.DeclRef;
import dev.luna.text.SourceText;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// A file after its check.
public sealed interface CheckedFile {

  /// How users know the file: a path with `/` between its parts, or `<stdin>`.
  String name();

  /// The same without the findings that are less bad than `least`.
  default CheckedFile atLeast(Severity least) {
    return switch (this) {
      case Clean _, Unchecked _ -> this;
      case Flawed(var name, var size, var source, var findings, var declared) -> {
        List<Finding> bad =
            findings.stream().filter(f -> f.severity().compareTo(least) <= 0).toList();
        yield bad.isEmpty() ? new Clean(name, size) : new Flawed(name, size, source, bad, declared);
      }
    };
  }

  /// Nothing was found, and the text is let go.
  record Clean(String name, Size size) implements CheckedFile {}

  /// Something was found.
  ///
  /// @param findings in the order of the text, at least one
  /// @param declared where the declarations stand that findings mention, as far as users can look
  record Flawed(
      String name,
      Size size,
      SourceText source,
      List<Finding> findings,
      Map<DeclRef, Declared> declared)
      implements CheckedFile {

    /// What explains a finding in other places, with those places.
    public List<Remark> remarks(Finding finding) {
      List<Remark> remarks = new ArrayList<>();
      for (Finding.Elsewhere each : finding.elsewhere()) {
        Declared place = declared.get(each.declaration());
        if (place != null) {
          remarks.add(new Remark(place, each.message()));
        }
      }
      return remarks;
    }
  }

  /// Where something is declared.
  ///
  /// @param name how users know the file
  record Declared(String name, SourceText source, Span span) {}

  /// A place and what it has to do with a finding.
  record Remark(Declared place, String message) {}

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
