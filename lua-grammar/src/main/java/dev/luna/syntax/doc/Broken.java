package dev.luna.syntax.doc;

import dev.luna.text.Span;

/// What makes a type unreadable; caught where the smallest bracket around it opens, and there
/// becomes a [TypeExpr.Error].
final class Broken extends RuntimeException {
  private static final long serialVersionUID = 1;
  private final transient Span at;

  Broken(Span at, String message) {
    super(message, null, false, false);
    this.at = at;
  }

  /// The name or the sign that is next is not what is expected.
  static Broken insteadOf(String expected, DocCursor in) {
    int from = in.at;
    DocCursor probe = new DocCursor(in.source(), from, in.end());
    if (!probe.atLineEnd() && probe.name().isAbsent()) {
      probe.at = from + 1;
    }
    String found = probe.at > from ? "`" + probe.text(from, probe.at) + "`" : "end of line";
    return new Broken(probe.span(from), "expected " + expected + ", found " + found);
  }

  /// All from `from` to the cursor, as a type that cannot be read for this reason.
  TypeExpr.Error error(DocCursor in, int from) {
    String message = getMessage();
    return new TypeExpr.Error(in.span(from), at, message == null ? "" : message, shown(in, from));
  }

  /// An error in a part of a type is one of the whole type, which begins at `from`.
  static TypeExpr whole(DocCursor in, int from, TypeExpr type) {
    return type instanceof TypeExpr.Error(_, var at, var message, _)
        ? new TypeExpr.Error(in.span(from), at, message, shown(in, from))
        : type;
  }

  private static String shown(DocCursor in, int from) {
    return in.text(from, in.at).replace('\n', ' ');
  }
}
