package dev.luna.infer;

import dev.luna.syntax.FunctionBody;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/// In which functions the nodes of a file stand: one walk, for those who ask of many nodes.
final class Enclosing implements TreeWalk.Visitor {
  static final int NONE = -1;

  private final List<FunctionBody> bodies = new ArrayList<>();
  private final List<Integer> parents = new ArrayList<>();
  private final int[] innermost;
  private int current = NONE;

  Enclosing(SyntaxTree tree) {
    innermost = new int[tree.nodeCount()];
    Arrays.fill(innermost, NONE);
    TreeWalk.walk(tree.chunk(), this);
  }

  @Override
  public boolean enter(Node node) {
    if (node instanceof FunctionBody body) {
      bodies.add(body);
      parents.add(current);
      current = bodies.size() - 1;
    }
    innermost[node.id()] = current;
    return true;
  }

  @Override
  public void leave(Node node) {
    if (node instanceof FunctionBody) {
      current = parents.get(current);
    }
  }

  /// The number of the innermost function that `node` is in; [#NONE] in the main chunk.
  int of(Node node) {
    return innermost[node.id()];
  }

  /// A function by its number, and those around it.
  List<FunctionBody> around(int number) {
    List<FunctionBody> around = new ArrayList<>();
    for (int at = number; at != NONE; at = parents.get(at)) {
      around.add(bodies.get(at));
    }
    return around;
  }
}
