package dev.luna.facts;

import dev.luna.syntax.Node;
import dev.luna.syntax.TreeWalk;

/// The one walk over a tree in front of flow, on which its parts are named and its assignments
/// found.
record BeforeFlow(Docs docs, Naming naming, Variables variables) implements TreeWalk.Visitor {
  @Override
  public boolean enter(Node node) {
    if (!docs.isThere(node)) {
      return false;
    }
    naming.enter(node);
    variables.enter(node);
    return true;
  }

  @Override
  public void leave(Node node) {
    naming.leave(node);
    variables.leave(node);
  }
}
