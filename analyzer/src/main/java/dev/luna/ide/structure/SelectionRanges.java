package dev.luna.ide.structure;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Block;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.text.FileId;
import dev.luna.text.Span;
import dev.luna.workspace.Analysis;
import java.util.ArrayList;
import java.util.List;

/// What a selection grows to, step by step: the token, the expression, the list that it is in, the
/// statement, the statements around it, up to the file. In strings and comments it begins with what
/// stands between the quotes or behind the dashes.
public final class SelectionRanges {
  // Nobody presses the key more often; a chain of 10 000 calls has as many steps.
  private static final int MOST = 256;

  private final SyntaxTree tree;
  private final CommentBlocks blocks;
  private final int offset;
  private final List<Span> steps = new ArrayList<>();

  private SelectionRanges(SyntaxTree tree, Analysis analysis, int offset) {
    this.tree = tree;
    this.blocks = new CommentBlocks(tree, analysis);
    this.offset = offset;
  }

  /// The steps from the innermost to the whole file, each within the next and shorter than it, the
  /// first touching `offset`. Nothing for a file that the workspace does not have.
  public static List<Span> at(Analysis analysis, FileId file, int offset) {
    return analysis
        .file(file)
        .map(source -> new SelectionRanges(source.tree(), analysis, offset).collect())
        .orElse(List.of());
  }

  private List<Span> collect() {
    token();
    List<Node> nodes = NodePath.at(tree, offset).nodes();
    for (int i = nodes.size() - 1; i >= 0 && steps.size() < MOST; i--) {
      node(nodes.get(i));
    }
    grow(tree.chunk().span());
    if (steps.isEmpty()) {
      steps.add(tree.chunk().span());
    }
    return List.copyOf(steps);
  }

  /// Adds `span` if it is a step further.
  private void grow(Span span) {
    boolean further =
        steps.isEmpty()
            ? span.touches(offset) && !span.isEmpty()
            : span.covers(steps.getLast()) && span.length() > steps.getLast().length();
    if (further) {
      steps.add(span);
    }
  }

  private void token() {
    Tokens tokens = tree.tokens();
    int index = TokenAt.cursor(tokens, offset);
    if (index >= 0) {
      Span span = tokens.span(index);
      TokenKind kind = tokens.kind(index);
      if (kind == TokenKind.STRING || kind.isComment()) {
        Span content = Contents.of(tree.source().text(span), kind, span.start());
        if (content.touches(offset)) {
          grow(content);
        }
      }
      grow(span);
      if (kind == TokenKind.LINE_COMMENT) {
        grow(new Span(tokens.start(blocks.first(index)), tokens.end(blocks.last(index))));
      }
    }
  }

  private void node(Node node) {
    switch (node) {
      case Block(_, _, var stats) -> list(stats);
      case FunctionBody(_, _, var params, _) -> list(params);
      case Arguments(_, var span, _, var values) -> {
        list(values);
        grow(span);
      }
      case Expr.Table(_, var span, var fields) -> {
        list(fields);
        grow(span);
      }
      case Stat.Local(_, var span, _, var names, var values) -> lists(names, values, span);
      case Stat.Global(_, var span, _, var names, var values) -> lists(names, values, span);
      case Stat.Assign(_, var span, var targets, var values) -> lists(targets, values, span);
      case Stat.Return(_, var span, var values) -> lists(List.of(), values, span);
      case Stat.GenericFor(_, var span, var variables, var values, _) ->
          lists(variables, values, span);
      default -> grow(trimmed(node.span()));
    }
  }

  /// A clause reaches up to the next keyword; nobody wants to select the white space before it.
  private Span trimmed(Span span) {
    String text = tree.source().text();
    int end = span.end();
    while (end > span.start() && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    return new Span(span.start(), end);
  }

  private void lists(List<? extends Node> left, List<? extends Node> right, Span whole) {
    list(left);
    list(right);
    grow(whole);
  }

  private void list(List<? extends Node> nodes) {
    if (!nodes.isEmpty()) {
      Span span = Span.covering(nodes.getFirst().span(), nodes.getLast().span());
      if (span.touches(offset)) {
        grow(span);
      }
    }
  }
}
