package dev.luna.cli.inspect;

import dev.luna.syntax.Arguments;
import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionName;
import dev.luna.syntax.Ident;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Columns;

/// The syntax tree, a node a line, children indented below their parent, and then the errors that
/// the parser found.
///
///     Stat.Local 1:1-1:12
///       Binding 1:7-1:8
///         Ident 1:7-1:8 "x"
public final class TreeDump implements TreeWalk.Visitor {
  /// Nodes deeper than this are not indented any further, but say how deep they are: a chain of 10
  /// 000 calls would otherwise print 200 MB of blanks.
  private static final int DEEPEST_INDENT = 40;

  private final SyntaxTree tree;
  private final Columns columns;
  private final StringBuilder out;
  private int depth;

  private TreeDump(SyntaxTree tree) {
    this.tree = tree;
    this.columns = new Columns(tree.source());
    this.out = new StringBuilder(tree.nodeCount() * 40);
  }

  public static String print(SyntaxTree tree) {
    TreeDump dump = new TreeDump(tree);
    TreeWalk.walk(tree.chunk(), dump);
    for (SyntaxError error : tree.errors()) {
      dump.out.append("error[").append(error.code().code()).append("] ");
      dump.out.append(dump.columns.show(error.span())).append(' ');
      dump.out.append(error.message()).append('\n');
    }
    return dump.out.toString();
  }

  @Override
  public boolean enter(Node node) {
    out.repeat(' ', 2 * Math.min(depth, DEEPEST_INDENT));
    if (depth > DEEPEST_INDENT) {
      out.append("(depth ").append(depth).append(") ");
    }
    out.append(kind(node)).append(' ').append(columns.show(node.span()));
    out.append(more(node)).append('\n');
    depth++;
    return true;
  }

  @Override
  public void leave(Node node) {
    depth--;
  }

  /// `Expr.Index` for a member of a family, `Block` for a kind of its own.
  private static String kind(Node node) {
    Class<?> type = node.getClass();
    Class<?> family = type.getEnclosingClass();
    return family == null
        ? type.getSimpleName()
        : family.getSimpleName() + "." + type.getSimpleName();
  }

  /// What the children do not say.
  private String more(Node node) {
    return switch (node) {
      case Ident _, Expr.NameRef _, Expr.NumberLiteral _, Expr.StringLiteral _, Expr.Bool _ ->
          " " + Excerpt.of(tree.source(), node.span());
      case Expr.Binary binary -> " " + binary.op().sign();
      case Expr.Unary unary -> " " + unary.op().sign();
      case Arguments arguments -> " " + arguments.form();
      case FunctionName name -> name.method() ? " method" : "";
      default -> "";
    };
  }
}
