package dev.luna.bench.recovery;

import dev.luna.syntax.Expr;
import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.Stat;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TableField;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;

/// The functions of a file, as an outline shows them.
record FunctionOutline(List<Function> functions) {

  /// A function: the name that it is given where it stands, and the place from its first word to
  /// its `end`.
  ///
  /// @param topLevel the statement of the file's main block that holds it
  record Function(String name, Span span, FunctionBody body, Node owner, Span topLevel) {}

  static FunctionOutline of(SyntaxTree tree) {
    List<Function> functions = new ArrayList<>();
    List<Node> path = new ArrayList<>();
    TreeWalk.walk(
        tree.chunk(),
        new TreeWalk.Visitor() {
          @Override
          public boolean enter(Node node) {
            path.add(node);
            if (node instanceof FunctionBody body) {
              Node owner = path.get(path.size() - 2);
              functions.add(
                  new Function(name(tree, path), owner.span(), body, owner, path.get(2).span()));
            }
            return true;
          }

          @Override
          public void leave(Node node) {
            path.removeLast();
          }
        });
    return new FunctionOutline(List.copyOf(functions));
  }

  private static String name(SyntaxTree tree, List<Node> path) {
    Node owner = path.get(path.size() - 2);
    Node around = path.get(path.size() - 3);
    return switch (owner) {
      case Stat.FunctionDeclaration f -> tree.text(f.name());
      case Stat.LocalFunction f -> tree.text(f.name());
      case Stat.GlobalFunction f -> tree.text(f.name());
      default ->
          switch (around) {
            case TableField.Named field -> tree.text(field.name());
            case TableField.Keyed field -> tree.text(field.key());
            case Stat.Local local -> at(tree, local.values(), local.names(), owner);
            case Stat.Assign assign -> at(tree, assign.values(), assign.targets(), owner);
            case Stat.Return _ -> "return";
            default -> "";
          };
    };
  }

  private static String at(
      SyntaxTree tree, List<Expr> values, List<? extends Node> names, Node value) {
    for (int i = 0; i < Math.min(values.size(), names.size()); i++) {
      if (values.get(i) == value) {
        return tree.text(names.get(i));
      }
    }
    return "";
  }
}
