package dev.luna.ide.structure;

import dev.luna.ide.Fold;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.Tokens;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/// Comments on several lines, and regions.
final class CommentFolds {
  private final SyntaxTree tree;
  private final Tokens tokens;
  private final LineIndex lines;
  private final Analysis analysis;
  private final Consumer<Fold> each;
  private final List<Integer> regions = new ArrayList<>();

  private CommentFolds(SyntaxTree tree, Analysis analysis, Consumer<Fold> each) {
    this.tree = tree;
    this.tokens = tree.tokens();
    this.lines = tree.source().lines();
    this.analysis = analysis;
    this.each = each;
  }

  static void collect(SyntaxTree tree, Analysis analysis, Consumer<Fold> each) {
    new CommentFolds(tree, analysis, each).collect();
  }

  private void collect() {
    CommentBlocks blocks = new CommentBlocks(tree, analysis);
    for (int i = 0; i < tokens.size(); i++) {
      analysis.checkCancelled();
      if (tokens.kind(i).isComment()) {
        mark(i);
        int last = blocks.last(i);
        emit(tokens.start(i), tokens.end(last), Fold.Kind.COMMENT);
        i = last;
      }
    }
  }

  private void mark(int index) {
    switch (RegionMarker.of(tree, index)) {
      case START -> regions.add(tokens.start(index));
      case END -> {
        if (!regions.isEmpty()) {
          emit(regions.removeLast(), tokens.end(index), Fold.Kind.REGION);
        }
      }
      case NONE -> {}
    }
  }

  /// Leaves the first line visible.
  private void emit(int start, int end, Fold.Kind kind) {
    int visible = lines.end(lines.lineOf(start));
    // A comment with code behind it ends before its line does.
    if (visible < end) {
      each.accept(new Fold(new Span(visible, end), kind, false));
    }
  }
}
