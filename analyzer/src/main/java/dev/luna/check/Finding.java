package dev.luna.check;

import dev.luna.facts.DeclRef;
import dev.luna.text.Span;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// Something about a file that its author should know.
///
/// @param code the word by which users refer to this kind of finding, for instance `miss-end`
/// @param severity how bad it is
/// @param span where a person would point
/// @param message one sentence without a full stop
/// @param notes other places of the same file that explain it
/// @param tags how an editor may show it besides underlining it
/// @param elsewhere declarations, of other files or this one, that explain it
public record Finding(
    String code,
    Severity severity,
    Span span,
    String message,
    List<Note> notes,
    Set<Tag> tags,
    List<Elsewhere> elsewhere) {

  /// The order of a report: by place, then by code and message, so that it is the same every time.
  public static final Comparator<Finding> BY_PLACE =
      Comparator.comparingInt((Finding f) -> f.span.start())
          .thenComparingInt(f -> f.span.end())
          .thenComparing(Finding::severity)
          .thenComparing(Finding::code)
          .thenComparing(Finding::message);

  public Finding {
    notes = List.copyOf(notes);
    tags = Set.copyOf(tags);
    elsewhere = List.copyOf(elsewhere);
  }

  /// A finding that is explained within its file.
  public Finding(
      String code, Severity severity, Span span, String message, List<Note> notes, Set<Tag> tags) {
    this(code, severity, span, message, notes, tags, List.of());
  }

  /// A place and what it has to do with the finding.
  public record Note(Span span, String message) {}

  /// A declaration and what it has to do with the finding. It stays the same while the text around
  /// it changes, and with it the finding; where it stands is looked up when it is shown.
  public record Elsewhere(DeclRef declaration, String message) {}

  /// What kind of code the finding is about.
  public enum Tag {
    /// Code that could go: editors fade it.
    UNNECESSARY,
    /// Code that uses what should no longer be used: editors strike it through.
    DEPRECATED;

    /// How it is written, for instance `deprecated`.
    public String word() {
      return name().toLowerCase(Locale.ROOT);
    }
  }
}
