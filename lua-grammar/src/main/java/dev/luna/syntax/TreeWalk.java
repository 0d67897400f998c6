package dev.luna.syntax;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;

/// A walk over a tree in preorder, with a stack of its own: it goes as deep as the tree does.
public final class TreeWalk {
  private TreeWalk() {}

  /// What happens at each node.
  public interface Visitor {

    /// Called before the children of `node`; `false` leaves them out.
    boolean enter(Node node);

    /// Called behind the children of `node`, also if they were left out.
    default void leave(Node node) {}
  }

  /// Visits `root` and all below it.
  public static void walk(Node root, Visitor visitor) {
    // A node is pushed once to be entered; when it is entered it stays on `open` until its children
    // are done, which is
    // when the work list is back to the height it had.
    List<Node> work = new ArrayList<>();
    List<Node> open = new ArrayList<>();
    int[] heights = new int[64];
    Consumer<Node> push = work::add;
    work.add(root);
    while (!work.isEmpty() || !open.isEmpty()) {
      if (!open.isEmpty() && work.size() == heights[open.size() - 1]) {
        visitor.leave(open.removeLast());
        continue;
      }
      Node node = work.removeLast();
      if (open.size() == heights.length) {
        heights = Arrays.copyOf(heights, heights.length * 2);
      }
      heights[open.size()] = work.size();
      open.add(node);
      if (visitor.enter(node)) {
        int from = work.size();
        Children.of(node, push);
        reverse(work, from);
      }
    }
  }

  /// Turns round what lies from `from` on: most nodes have no children or one, for which a sublist
  /// would cost more than the rest of their visit.
  private static void reverse(List<Node> nodes, int from) {
    for (int low = from, high = nodes.size() - 1; low < high; low++, high--) {
      nodes.set(high, nodes.set(low, nodes.get(high)));
    }
  }
}
