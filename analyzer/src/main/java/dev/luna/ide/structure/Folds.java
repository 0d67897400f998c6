package dev.luna.ide.structure;

import dev.luna.ide.Fold;
import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Expr;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.FileId;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// What of a file can be folded away: blocks, tables and long strings, comments, regions between
/// `--#region` and `--#endregion`, and consecutive `require`s. Only what takes several lines.
public final class Folds {
  private final SyntaxTree tree;
  private final LineIndex lines;
  private final List<Fold> found = new ArrayList<>();

  private Folds(SyntaxTree tree) {
    this.tree = tree;
    this.lines = tree.source().lines();
  }

  /// The folds of `file` in the order of the text, outer before inner; nothing for a file that the
  /// workspace does not have.
  public static List<Fold> of(Analysis analysis, FileId file) {
    return analysis
        .file(file)
        .map(source -> {
          Folds folds = new Folds(source.tree());
          folds.inTree(analysis);
          CommentFolds.collect(source.tree(), analysis, folds::add);
          return folds.sorted();
        })
        .orElse(List.of());
  }

  private void inTree(Analysis analysis) {
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          analysis.checkCancelled();
          visit(node);
          return true;
        });
  }

  private void visit(Node node) {
    switch (node) {
      case Chunk(_, _, var body) -> ImportFolds.collect(tree, body, this::add);
      case Block(_, var span, _) -> {
        if (!span.equals(tree.chunk().body().span())) {
          add(new Fold(span, Fold.Kind.CODE, true));
        }
      }
      case Expr.Table(_, var span, _) -> add(inBraces(span));
      case Expr.StringLiteral(_, var span) -> add(new Fold(span, Fold.Kind.CODE, true));
      default -> {}
    }
  }

  /// Leaves out the braces, of which the closing one may be missing.
  private Fold inBraces(Span span) {
    boolean closed = tree.source().text().charAt(span.end() - 1) == '}';
    int start = Math.min(span.start() + 1, span.end());
    int end = closed ? Math.max(start, span.end() - 1) : span.end();
    return new Fold(new Span(start, end), Fold.Kind.CODE, closed);
  }

  private void add(Fold fold) {
    if (lines.lineOf(fold.span().start()) < lines.lineOf(fold.span().end())) {
      found.add(fold);
    }
  }

  private List<Fold> sorted() {
    return found.stream()
        .distinct()
        .sorted(
            Comparator.comparingInt((Fold f) -> f.span().start())
                .thenComparingInt(f -> -f.span().end()))
        .toList();
  }
}
