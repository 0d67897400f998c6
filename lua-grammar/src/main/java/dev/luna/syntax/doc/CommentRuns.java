package dev.luna.syntax.doc;

import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.doc.CommentRun.Kind;
import dev.luna.syntax.doc.DocLine.Marker;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The comments of a file, put together where they belong together.
final class CommentRuns {
  private final String file;
  private final Tokens tokens;
  private final LineIndex lines;
  private final List<CommentRun> runs = new ArrayList<>();

  private CommentRuns(SyntaxTree tree) {
    this.file = tree.source().text();
    this.tokens = tree.tokens();
    this.lines = tree.source().lines();
  }

  /// In the order of the text.
  static List<CommentRun> of(SyntaxTree tree) {
    return new CommentRuns(tree).collect();
  }

  private List<CommentRun> collect() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.BLOCK_COMMENT) {
        runs.add(CommentRun.block(file, i, tokens.span(i)));
      } else if (tokens.kind(i) == TokenKind.LINE_COMMENT) {
        int last = lastOfRun(i);
        addLines(i, last);
        i = last;
      }
    }
    return List.copyOf(runs);
  }

  private boolean isFirstOnLine(int token) {
    int start = lines.start(lines.lineOf(tokens.start(token)));
    return token == 0 || tokens.end(token - 1) <= start;
  }

  private int lastOfRun(int first) {
    int last = first;
    if (isFirstOnLine(first)) {
      while (tokens.kind(last + 1) == TokenKind.LINE_COMMENT
          && lines.lineOf(tokens.start(last + 1)) == lines.lineOf(tokens.start(last)) + 1) {
        last++;
      }
    }
    return last;
  }

  /// A doc comment begins at its first `---`. Ordinary comments above are part of it only if that
  /// line is a tag of LuaCATS: then they are its text, as other tools show it.
  private void addLines(int first, int last) {
    List<DocLine> all = new ArrayList<>();
    int firstDoc = -1;
    for (int i = first; i <= last; i++) {
      DocLine line = CommentRun.line(file, tokens.span(i));
      if (line.marker() == Marker.DOC && firstDoc < 0) {
        firstDoc = i - first;
      }
      all.add(line);
    }
    if (firstDoc < 0) {
      runs.add(run(first, last, Kind.PLAIN, all));
      return;
    }
    DocLine doc = all.get(firstDoc);
    boolean tag = doc.start() < doc.end() && file.charAt(doc.start()) == '@';
    if (firstDoc > 0 && !tag) {
      runs.add(run(first, first + firstDoc - 1, Kind.PLAIN, all.subList(0, firstDoc)));
      all = all.subList(firstDoc, all.size());
      runs.add(run(first + firstDoc, last, Kind.DOC, all));
    } else {
      runs.add(run(first, last, Kind.DOC, all));
    }
  }

  private CommentRun run(int first, int last, Kind kind, List<DocLine> content) {
    Span span = new Span(tokens.start(first), tokens.end(last));
    return new CommentRun(first, last, kind, span, List.copyOf(content));
  }
}
