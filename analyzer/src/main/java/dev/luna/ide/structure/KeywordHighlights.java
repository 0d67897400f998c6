package dev.luna.ide.structure;

import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.List;

/// The keywords that belong to the one under the cursor: `if then elseif else end`, `for in do
/// break end`, `while do break end`, `repeat break until`, `function return end`.
final class KeywordHighlights {
  private KeywordHighlights() {}

  /// The places of all keywords of the construct whose keyword the cursor touches, in the order of
  /// the text; nothing if it touches none.
  static List<Span> at(Analysis analysis, FileId file, int offset) {
    return analysis.file(file).map(source -> at(source.tree(), offset)).orElse(List.of());
  }

  private static List<Span> at(SyntaxTree tree, int offset) {
    Tokens tokens = tree.tokens();
    int index = TokenAt.cursor(tokens, offset);
    if (index < 0 || !isStructural(tokens.kind(index))) {
      return List.of();
    }
    Span keyword = tokens.span(index);
    // From within the keyword, so that no neighbour touches it.
    List<Node> nodes = NodePath.at(tree, keyword.start() + 1).nodes();
    for (int i = nodes.size() - 1; i >= 0; i--) {
      List<Span> together = ConstructKeywords.of(tree, nodes.get(i));
      if (together.contains(keyword)) {
        return together;
      }
    }
    return List.of();
  }

  private static boolean isStructural(TokenKind kind) {
    return switch (kind) {
      case IF,
          THEN,
          ELSEIF,
          ELSE,
          END,
          FOR,
          IN,
          DO,
          WHILE,
          BREAK,
          REPEAT,
          UNTIL,
          FUNCTION,
          RETURN ->
          true;
      default -> false;
    };
  }
}
