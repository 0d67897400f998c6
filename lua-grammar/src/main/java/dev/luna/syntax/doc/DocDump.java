package dev.luna.syntax.doc;

import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.Columns;

/// Comments as text, for people and for tests: the same tree always gives the same lines.
///
///     Stat.Local 2:1-2:12 documented 1:1-1:18
///       TypeOf 1:4-1:18 @type string?
///         Optional 1:10-1:17 string?
///           Name 1:10-1:16 string
///
/// Places are line and column, both from 1, the second one behind the last character. First comes
/// the file's comment, then those of nodes in the order of the tree, then those within expressions
/// and at last the free ones.
public final class DocDump {
  private final Columns columns;
  private final StringBuilder out = new StringBuilder();

  private DocDump(SyntaxTree tree) {
    this.columns = new Columns(tree.source());
  }

  /// The comments of a file, lines ended by `\n`.
  public static String print(SyntaxTree tree) {
    return print(tree, DocOptions.DEFAULT);
  }

  /// The same for comments whose authors have agreed on something.
  public static String print(SyntaxTree tree, DocOptions options) {
    DocDump dump = new DocDump(tree);
    DocComments comments = DocComments.of(tree, options);
    comments.file().ifPresent(c -> dump.comment("file", c));
    TreeWalk.walk(
        tree.chunk(),
        node -> {
          comments.of(node).ifPresent(c -> dump.comment(dump.name(node), c));
          return true;
        });
    for (DocComments.Inline inline : comments.inline()) {
      dump.comment("expression " + dump.columns.show(inline.target()), inline.comment());
    }
    comments.free().forEach(c -> dump.comment("nothing", c));
    return dump.out.toString();
  }

  private String name(Node node) {
    Class<?> family = node.getClass().getEnclosingClass();
    String prefix = family == null ? "" : family.getSimpleName() + ".";
    return prefix + node.getClass().getSimpleName() + " " + columns.show(node.span());
  }

  private void comment(String owner, DocComment comment) {
    line(0, owner + " documented " + columns.show(comment.span()));
    text("summary", comment.summary());
    text("body", comment.body());
    for (DocTag tag : comment.tags()) {
      String printed = quoted(DocPrinter.print(tag));
      line(1, meaning(tag) + " " + columns.show(tag.span()) + " " + printed);
      TypeChildren.of(tag, type -> type(2, type));
    }
  }

  /// What a tag was understood as, which its own word need not say: `@lfunction` is an item.
  private static String meaning(DocTag tag) {
    String kind = tag.getClass().getSimpleName();
    return switch (tag) {
      case DocTag.File file -> kind + "." + file.kind();
      case DocTag.Item item -> kind + "." + item.kind();
      case DocTag.Flag flag -> kind + "." + flag.kind();
      case DocTag.Setting setting -> kind + "." + setting.kind();
      case DocTag.Prose prose -> kind + "." + prose.kind();
      default -> kind;
    };
  }

  private void text(String what, DocText text) {
    if (!text.isEmpty()) {
      line(1, what + " " + columns.show(text.span()) + " " + quoted(text.text()));
    }
  }

  private void type(int depth, TypeExpr type) {
    String kind = type.getClass().getSimpleName() + " " + columns.show(type.span());
    line(depth, kind + " " + quoted(TypeExprPrinter.print(type)) + note(type));
    TypeChildren.of(type, part -> type(depth + 1, part));
  }

  private String note(TypeExpr type) {
    return switch (type) {
      case TypeExpr.Error error -> " (" + error.message() + " at " + columns.show(error.at()) + ")";
      case TypeExpr.Name name when !name.name().equals(name.written()) -> " = " + name.name();
      default -> "";
    };
  }

  private static String quoted(String text) {
    return text.replace("\\", "\\\\").replace("\n", "\\n");
  }

  private void line(int depth, String text) {
    out.append("  ".repeat(depth)).append(text).append('\n');
  }
}
