package dev.luna.syntax.doc;

import dev.luna.syntax.doc.DocLine.Marker;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// Comments that belong together: line comments on consecutive lines, or one block comment.
///
/// @param token the first of its tokens
/// @param lastToken the last of them
/// @param kind what it is
record CommentRun(int token, int lastToken, Kind kind, Span span, List<DocLine> lines) {

  /// What a comment means to tools.
  enum Kind {
    /// `--`: nothing but text.
    PLAIN,
    /// `---` or `--[[--`.
    DOC,
    /// `--[[@…]]`: about the expression beside it.
    INLINE
  }

  DocSource source(String file, DocOptions options) {
    return new DocSource(file, options, span, lines);
  }

  DocComment read(String file, DocOptions options) {
    DocSource source = source(file, options);
    return kind == Kind.PLAIN ? DocReader.readPlain(source) : DocReader.read(source);
  }

  /// The line of a line comment, its dashes and, if it is a rule, the dashes at its end left out.
  static DocLine line(String file, Span comment) {
    int start = comment.start();
    int end = comment.end();
    while (end > start && Character.isWhitespace(file.charAt(end - 1))) {
      end--;
    }
    int from = start;
    while (from < end && file.charAt(from) == '-') {
      from++;
    }
    boolean ruled = end - from > 1 && file.startsWith("--", end - 2);
    // LuaCATS has exactly three dashes; LDoc any number, but no dashes at the end.
    boolean doc = from - start >= 3 && !ruled;
    return new DocLine(from, end, doc ? Marker.DOC : Marker.PLAIN);
  }

  /// A block comment, which may lack its end.
  static CommentRun block(String file, int token, Span comment) {
    int open = comment.start() + 2;
    int level = 0;
    while (file.startsWith("=", open + 1 + level)) {
      level++;
    }
    int from = Math.min(comment.end(), open + 2 + level);
    String close = "]" + "=".repeat(level) + "]";
    boolean closed = comment.end() - close.length() >= from;
    closed = closed && file.startsWith(close, comment.end() - close.length());
    int end = closed ? comment.end() - close.length() : comment.end();
    Kind kind =
        file.startsWith("@", from) && from < end
            ? Kind.INLINE
            : file.startsWith("-", from) && from < end ? Kind.DOC : Kind.PLAIN;
    while (from < end && file.charAt(from) == '-') {
      from++;
    }
    return new CommentRun(token, token, kind, comment, blockLines(file, from, end));
  }

  private static List<DocLine> blockLines(String file, int from, int end) {
    List<DocLine> lines = new ArrayList<>();
    int start = from;
    for (int i = from; i <= end; i++) {
      char c = i < end ? file.charAt(i) : '\n';
      if (c == '\n' || c == '\r') {
        lines.add(new DocLine(start, i, Marker.BLOCK));
        boolean pair = c == '\r' && i + 1 < end && file.charAt(i + 1) == '\n';
        i += pair ? 1 : 0;
        start = i + 1;
      }
    }
    return List.copyOf(lines);
  }
}
