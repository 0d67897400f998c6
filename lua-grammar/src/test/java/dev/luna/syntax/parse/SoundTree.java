package dev.luna.syntax.parse;

import static org.assertj.core.api.Assertions.assertThat;

import dev.luna.dialect.DialectCheck;
import dev.luna.scope.Binder;
import dev.luna.syntax.Children;
import dev.luna.syntax.Dialect;
import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxError;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.SourceText;
import java.util.List;

/// What holds for the tree of any text, and for what is made of it before types: names, and what
/// its dialect refuses.
final class SoundTree {
  private SoundTree() {}

  /// The text has a sound tree by the rules of each dialect.
  static void checkAll(SourceText text) {
    for (Dialect dialect : Dialect.values()) {
      check(text, dialect);
    }
  }

  static SyntaxTree check(SourceText text, Dialect dialect) {
    SyntaxTree tree = LuaParser.parse(text, dialect);
    check(tree);
    checkSpans(tree, DialectCheck.check(tree, Binder.bind(tree)));
    return tree;
  }

  /// Ids are the places in preorder, and a node lies within its parent and behind its elder
  /// siblings.
  private static void check(SyntaxTree tree) {
    int[] next = {0};
    int length = tree.source().length();
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          if (node.id() != next[0]++) {
            throw new AssertionError("id " + node.id() + " at " + node.span() + show(tree));
          }
          if (node.span().end() > length) {
            throw new AssertionError("beyond the text: " + node.span() + show(tree));
          }
          checkChildren(tree, node);
          return true;
        });
    assertThat(next[0]).isEqualTo(tree.nodeCount());
    checkSpans(tree, tree.errors());
  }

  private static void checkSpans(SyntaxTree tree, List<SyntaxError> errors) {
    for (SyntaxError error : errors) {
      if (error.span().end() > tree.source().length()) {
        throw new AssertionError(error.code() + " beyond the text" + show(tree));
      }
    }
  }

  private static void checkChildren(SyntaxTree tree, Node node) {
    int[] from = {node.span().start()};
    Children.of(
        node,
        child -> {
          if (child.span().start() < from[0] || child.span().end() > node.span().end()) {
            throw new AssertionError(
                child.getClass().getSimpleName()
                    + child.span()
                    + " is not in order within "
                    + node.getClass().getSimpleName()
                    + node.span()
                    + show(tree));
          }
          from[0] = child.span().end();
        });
  }

  private static String show(SyntaxTree tree) {
    String text = tree.source().text();
    return " in:\n" + text.substring(0, Math.min(2_000, text.length()));
  }
}
