package dev.luna.dialect;

import dev.luna.syntax.Node;

/// A family of things that a dialect may refuse.
///
/// [RuleWalk] calls them. Rules see the nodes of one walk in preorder and are made anew for every
/// file, so they may keep what they need to know.
interface Rule {

  /// Called before the children of `node`.
  void enter(Node node);
}
