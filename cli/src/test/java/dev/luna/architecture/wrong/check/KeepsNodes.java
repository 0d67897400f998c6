package dev.luna.architecture.wrong.check;

import dev.luna.architecture.wrong.syntax.Leaf;
import java.util.Map;

/// A table by nodes, and a comparison of them.
record KeepsNodes(Map<Leaf, String> byNode) {
  static boolean same(Leaf a, Leaf b) {
    return a.equals(b);
  }
}
