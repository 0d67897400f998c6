package dev.luna.dialect;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Attrib;
import dev.luna.syntax.Binding;
import dev.luna.syntax.Block;
import dev.luna.syntax.Chunk;
import dev.luna.syntax.Clause;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxCode;
import dev.luna.syntax.TableField;
import dev.luna.syntax.Tokens;

/// How deep things may nest.
///
/// All Luas parse by recursion and stop near 200 levels of the C stack ([Limits#nesting]). A level
/// is an expression that is parsed anew (in brackets, as an argument, at the right of an operator),
/// and a block or a statement ([Limits#nestingCountsBlocks]). Which operand stands left of an
/// operator, or is called or indexed, costs nothing: chains may be as long as one likes.
final class NestingRule {
  private final Subject subject;
  private final int limit;
  private final boolean countsBlocks;

  /// By node id: expressions that are read in the same go as what they are part of.
  private final boolean[] sameLevel;

  private int level;
  private boolean reported;

  NestingRule(Subject subject) {
    this.subject = subject;
    this.limit = Limits.nesting(subject.dialect());
    this.countsBlocks = Limits.nestingCountsBlocks(subject.dialect());
    this.sameLevel = new boolean[subject.tree().nodeCount()];
    // What is too deep for the parser is reported already.
    this.reported =
        subject.tree().errors().stream().anyMatch(e -> e.code() == SyntaxCode.NESTING_LIMIT);
  }

  void enter(Node node) {
    markSameLevel(node);
    level += weight(node);
    // The targets of an assignment wait for each other on the stack, one level each.
    int waiting = node instanceof Stat.Assign assign ? assign.targets().size() : 0;
    if (level + waiting > limit && !reported) {
      reported = true;
      Tokens tokens = subject.tree().tokens();
      subject.report(
          SyntaxCode.NESTING_LIMIT,
          tokens.span(tokens.indexAt(node.span().start())),
          "nested more than "
              + limit
              + " levels deep, which "
              + subject.tree().dialect().title()
              + " does not accept");
    }
  }

  /// Called behind the children of `node`.
  void leave(Node node) {
    level -= weight(node);
  }

  private int weight(Node node) {
    boolean counts =
        switch (node) {
          case Block _ -> countsBlocks;
          case Stat _ -> !countsBlocks;
          case Expr expr -> !sameLevel[expr.id()];
          case Chunk _, Ident _, Attrib _, Binding _, Arguments _, Clause _ -> false;
          case FunctionName _, FunctionBody _, Param _, TableField _ -> false;
        };
    return counts ? 1 : 0;
  }

  private void markSameLevel(Node node) {
    switch (node) {
      case Expr.Binary binary -> mark(binary.left());
      case Expr.Call call -> mark(call.callee());
      case Expr.MethodCall call -> mark(call.receiver());
      case Expr.Index index -> mark(index.base());
      case Expr.Subscript subscript -> mark(subscript.base());
      case Arguments args when args.form() != Arguments.Form.PARENTHESES ->
          args.values().forEach(this::mark);
      case Stat.ExprStat stat -> mark(stat.expr());
      case Stat.Assign assign -> assign.targets().forEach(this::mark);
      case Stat.FunctionDeclaration function -> mark(function.name().base());
      default -> {}
    }
  }

  private void mark(Expr expr) {
    sameLevel[expr.id()] = true;
  }
}
