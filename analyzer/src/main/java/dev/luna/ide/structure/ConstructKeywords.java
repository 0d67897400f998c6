package dev.luna.ide.structure;

import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TokenKind;
import dev.luna.syntax.Tokens;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// The keywords of one construct. What recovery has conjured has no token, and is left out.
final class ConstructKeywords {
  private final Tokens tokens;
  private final List<Span> found = new ArrayList<>();

  private ConstructKeywords(Tokens tokens) {
    this.tokens = tokens;
  }

  /// The keywords of `node` itself, in the order of the text; none if it has none.
  static List<Span> of(SyntaxTree tree, Node node) {
    ConstructKeywords keywords = new ConstructKeywords(tree.tokens());
    keywords.collect(node);
    return keywords.found.stream().sorted(Comparator.comparingInt(Span::start)).toList();
  }

  private void collect(Node node) {
    switch (node) {
      case Stat.If(_, var span, var clauses) -> {
        for (Clause clause : clauses) {
          starting(clause.span().start(), TokenKind.IF, TokenKind.ELSEIF, TokenKind.ELSE);
          ending(clause.body().span().start(), TokenKind.THEN);
        }
        ending(span.end(), TokenKind.END);
      }
      case Stat.Do(_, var span, _) -> {
        starting(span.start(), TokenKind.DO);
        ending(span.end(), TokenKind.END);
      }
      case Stat.While(_, var span, _, var body) -> loop(span, TokenKind.WHILE, body);
      case Stat.NumericFor(_, var span, _, _, var body) -> loop(span, TokenKind.FOR, body);
      case Stat.GenericFor(_, var span, var variables, _, var body) -> {
        loop(span, TokenKind.FOR, body);
        if (!variables.isEmpty()) {
          next(variables.getLast().span().end(), TokenKind.IN);
        }
      }
      case Stat.Repeat(_, var span, var body, _) -> {
        starting(span.start(), TokenKind.REPEAT);
        starting(body.span().end(), TokenKind.UNTIL);
        breaks(body);
      }
      case Stat.FunctionDeclaration(_, var span, _, var body) -> function(span.start(), body);
      case Stat.LocalFunction(_, var span, _, var body) ->
          function(afterFirstToken(span.start()), body);
      case Stat.GlobalFunction(_, var span, _, var body) ->
          function(afterFirstToken(span.start()), body);
      case Expr.Function(_, var span, var body) -> function(span.start(), body);
      case Chunk(_, _, var body) -> returns(body);
      default -> {}
    }
  }

  private void loop(Span span, TokenKind opener, Block body) {
    starting(span.start(), opener);
    ending(body.span().start(), TokenKind.DO);
    breaks(body);
    ending(span.end(), TokenKind.END);
  }

  private void function(int keyword, FunctionBody body) {
    starting(keyword, TokenKind.FUNCTION);
    returns(body.body());
    ending(body.span().end(), TokenKind.END);
  }

  private void breaks(Block body) {
    TreeWalk.walk(
        body,
        node -> {
          if (node instanceof Stat.Break(_, var span)) {
            starting(span.start(), TokenKind.BREAK);
          }
          return !isLoop(node) && !(node instanceof FunctionBody);
        });
  }

  private void returns(Block body) {
    TreeWalk.walk(
        body,
        node -> {
          if (node instanceof Stat.Return(_, var span, _)) {
            starting(span.start(), TokenKind.RETURN);
          }
          return !(node instanceof FunctionBody);
        });
  }

  private static boolean isLoop(Node node) {
    return node instanceof Stat.While
        || node instanceof Stat.Repeat
        || node instanceof Stat.NumericFor
        || node instanceof Stat.GenericFor;
  }

  private void starting(int offset, TokenKind... kinds) {
    add(TokenAt.starting(tokens, offset), kinds);
  }

  private void ending(int offset, TokenKind kind) {
    add(TokenAt.ending(tokens, offset), kind);
  }

  /// The first token behind `offset` that is no comment.
  private void next(int offset, TokenKind kind) {
    add(tokens.skipTrivia(tokens.indexAt(offset)), kind);
  }

  private int afterFirstToken(int offset) {
    return tokens.start(tokens.skipTrivia(tokens.indexAt(offset) + 1));
  }

  private void add(int index, TokenKind... kinds) {
    if (index >= 0 && List.of(kinds).contains(tokens.kind(index))) {
      found.add(tokens.span(index));
    }
  }
}
