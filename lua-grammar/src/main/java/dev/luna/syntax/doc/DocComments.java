package dev.luna.syntax.doc;

import dev.luna.syntax.Node;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The comments of a file and what they are about: the one place where that is decided.
///
/// A comment belongs to the statement, table field or parameter that begins on the line below it,
/// or that it stands behind on the same line. A function's is found at its statement. An ordinary
/// comment counts if what it belongs to declares something. A comment about the file is the one
/// with `@module`, `@meta` or their like; else the first of a file, if it stands alone above an
/// empty line or above the table that the file returns. What belongs to nothing is free: sections,
/// classes without a variable, casts.
public final class DocComments {
  private final int[] ofNode;
  private final List<DocComment> owned;
  private final Optional<DocComment> file;
  private final List<DocComment> free;
  private final List<Inline> inline;

  DocComments(
      int[] ofNode,
      List<DocComment> owned,
      Optional<DocComment> file,
      List<DocComment> free,
      List<Inline> inline) {
    this.ofNode = ofNode;
    this.owned = List.copyOf(owned);
    this.file = file;
    this.free = List.copyOf(free);
    this.inline = List.copyOf(inline);
  }

  /// A comment within an expression, as in `x --[[@as T]]`.
  ///
  /// @param target the token before it, which ends the expression that is meant; empty at the start
  ///   of the file
  public record Inline(Span target, DocComment comment) {}

  /// The comments of a file. Never throws; for any thread.
  public static DocComments of(SyntaxTree tree) {
    return of(tree, DocOptions.DEFAULT);
  }

  /// The same for comments whose authors have agreed on something.
  public static DocComments of(SyntaxTree tree, DocOptions options) {
    return new DocOwners(tree, options).comments();
  }

  /// All comments, each once.
  public List<DocComment> all() {
    List<DocComment> all = new ArrayList<>(owned);
    file.filter(comment -> all.stream().noneMatch(c -> c == comment)).ifPresent(all::add);
    all.addAll(free);
    inline.forEach(i -> all.add(i.comment()));
    return all;
  }

  /// The comment about the node, which is a statement, a table field or a parameter.
  public Optional<DocComment> of(Node node) {
    int index = ofNode[node.id()];
    return index < 0 ? Optional.empty() : Optional.of(owned.get(index));
  }

  /// The comments that are about nodes, in the order of the nodes. One that is about several comes
  /// several times.
  public List<DocComment> owned() {
    List<DocComment> inOrder = new ArrayList<>(owned.size());
    for (int index : ofNode) {
      if (index >= 0) {
        inOrder.add(owned.get(index));
      }
    }
    return inOrder;
  }

  /// The comment about the whole file.
  public Optional<DocComment> file() {
    return file;
  }

  /// The comments that belong to no node, in the order of the text.
  public List<DocComment> free() {
    return free;
  }

  /// The comments within expressions, in the order of the text.
  public List<Inline> inline() {
    return inline;
  }
}
