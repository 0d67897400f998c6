package dev.luna.syntax;

import java.util.ArrayList;
import java.util.List;

/// The nodes from the root of a tree to one of its places, outermost first.
public record NodePath(List<Node> nodes) {

  /// The way to the innermost node at `offset`.
  ///
  /// Where two nodes meet at the offset, the one on the right is taken, unless only the left one is
  /// a name: in `foo|(x)` the cursor is at `foo`.
  public static NodePath at(SyntaxTree tree, int offset) {
    NodePath right = descend(tree, offset, false);
    if (isName(right.leaf())) {
      return right;
    }
    NodePath left = descend(tree, offset, true);
    return isName(left.leaf()) ? left : right;
  }

  private static NodePath descend(SyntaxTree tree, int offset, boolean leftmost) {
    List<Node> path = new ArrayList<>();
    path.add(tree.chunk());
    for (int depth = 0; depth < path.size(); depth++) {
      List<Node> touching = new ArrayList<>();
      Children.of(
          path.get(depth),
          child -> {
            if (child.span().touches(offset)) {
              touching.add(child);
            }
          });
      if (!touching.isEmpty()) {
        path.add(leftmost ? touching.getFirst() : touching.getLast());
      }
    }
    return new NodePath(List.copyOf(path));
  }

  private static boolean isName(Node node) {
    return node instanceof Ident || node instanceof Expr.NameRef;
  }

  /// The innermost node.
  public Node leaf() {
    return nodes.getLast();
  }
}
