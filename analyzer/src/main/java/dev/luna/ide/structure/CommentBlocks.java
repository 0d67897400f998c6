package dev.luna.ide.structure;

import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.LineIndex;
import dev.luna.workspace.Analysis;

/// Which line comments belong together: those alone on their lines, each right below the one
/// before. A marker of a region belongs to no others.
final class CommentBlocks {
  private final SyntaxTree tree;
  private final Tokens tokens;
  private final LineIndex lines;
  private final Analysis analysis;

  CommentBlocks(SyntaxTree tree, Analysis analysis) {
    this.tree = tree;
    this.tokens = tree.tokens();
    this.lines = tree.source().lines();
    this.analysis = analysis;
  }

  /// The first token of the block that the token at `index` is in; itself if it is in none.
  int first(int index) {
    int first = index;
    while (first > 0 && together(first - 1, first)) {
      analysis.checkCancelled();
      first--;
    }
    return first;
  }

  /// The last token of that block.
  int last(int index) {
    int last = index;
    while (last + 1 < tokens.size() && together(last, last + 1)) {
      analysis.checkCancelled();
      last++;
    }
    return last;
  }

  private boolean together(int a, int b) {
    return isAlone(a)
        && isAlone(b)
        && lines.lineOf(tokens.start(a)) + 1 == lines.lineOf(tokens.start(b));
  }

  /// Whether the token is a line comment that has its line for itself.
  private boolean isAlone(int index) {
    return tokens.kind(index) == TokenKind.LINE_COMMENT
        && (index == 0 || lines.lineOf(tokens.end(index - 1)) < lines.lineOf(tokens.start(index)))
        && RegionMarker.of(tree, index) == RegionMarker.NONE;
  }
}
