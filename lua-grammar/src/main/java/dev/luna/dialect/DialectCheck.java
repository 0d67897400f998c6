package dev.luna.dialect;

import dev.luna.scope.ScopeTree;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import java.util.List;

/// Finds what the dialect of a file refuses, beyond what the parser has said.
///
/// A file is accepted if neither the parser nor this finds anything. In files that are broken
/// already, what is missing is passed over: nobody needs to be told twice.
public final class DialectCheck {
  private DialectCheck() {}

  /// The errors of `tree`, in the order of the text; those that the parser found are not among
  /// them.
  ///
  /// @param names what [dev.luna.scope.Binder] found in the same tree
  public static List<SyntaxError> check(SyntaxTree tree, ScopeTree names) {
    Subject subject = new Subject(tree, names);
    DialectWalk rules = new DialectWalk(subject);
    TreeWalk.walk(tree.chunk(), rules);
    rules.finish();
    return subject.sorted();
  }
}
