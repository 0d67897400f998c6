package dev.luna.ide.structure;

import dev.luna.ide.Fold;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.LineIndex;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.regex.Pattern;

/// Comments on several lines, and regions.
final class CommentFolds {
  private static final Pattern REGION =
      Pattern.compile("--+\\s*[#@]?region\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);
  private static final Pattern END_REGION =
      Pattern.compile("--+\\s*[#@]?endregion\\b.*", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final SyntaxTree tree;
  private final Tokens tokens;
  private final LineIndex lines;
  private final Consumer<Fold> each;
  private final List<Integer> regions = new ArrayList<>();

  private CommentFolds(SyntaxTree tree, Consumer<Fold> each) {
    this.tree = tree;
    this.tokens = tree.tokens();
    this.lines = tree.source().lines();
    this.each = each;
  }

  static void collect(SyntaxTree tree, Consumer<Fold> each) {
    new CommentFolds(tree, each).collect();
  }

  private void collect() {
    for (int i = 0; i < tokens.size(); i++) {
      if (tokens.kind(i) == TokenKind.BLOCK_COMMENT) {
        emit(tokens.start(i), tokens.end(i), Fold.Kind.COMMENT);
      } else if (isMarker(i)) {
        mark(i);
      } else if (stands(i)) {
        int last = i;
        while (stands(last + 1) && !isMarker(last + 1) && follows(last)) {
          last++;
        }
        emit(tokens.start(i), tokens.end(last), Fold.Kind.COMMENT);
        i = last;
      }
    }
  }

  private boolean isMarker(int index) {
    if (tokens.kind(index) != TokenKind.LINE_COMMENT) {
      return false;
    }
    String text = tokens.text(tree.source(), index);
    return REGION.matcher(text).matches() || END_REGION.matcher(text).matches();
  }

  private void mark(int index) {
    if (REGION.matcher(tokens.text(tree.source(), index)).matches()) {
      regions.add(tokens.start(index));
    } else if (!regions.isEmpty()) {
      emit(regions.removeLast(), tokens.end(index), Fold.Kind.REGION);
    }
  }

  /// Whether the token is a line comment alone on its line.
  private boolean stands(int index) {
    return index < tokens.size()
        && tokens.kind(index) == TokenKind.LINE_COMMENT
        && (index == 0 || lines.lineOf(tokens.end(index - 1)) < lines.lineOf(tokens.start(index)));
  }

  /// Whether the token behind `index` stands on the next line.
  private boolean follows(int index) {
    return lines.lineOf(tokens.start(index + 1)) == lines.lineOf(tokens.start(index)) + 1;
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
