package dev.luna.semantic;

import dev.luna.facts.ParsedFile;
import dev.luna.syntax.Node;
import dev.luna.syntax.NodePath;
import dev.luna.syntax.Param;
import dev.luna.syntax.Stat;
import dev.luna.syntax.TableField;
import dev.luna.syntax.doc.DocComment;
import dev.luna.syntax.doc.DocTag;
import dev.luna.syntax.doc.DocText;
import dev.luna.text.Span;
import java.util.List;
import java.util.Optional;

/// What the comments of a file say of a name that it declares.
final class Documentation {
  private Documentation() {}

  /// What is said of the name at `span`; empty if nothing is.
  static Optional<DocComment> of(ParsedFile file, Span span) {
    for (DocComment comment : file.docs().all()) {
      if (comment.span().covers(span)) {
        return Optional.of(part(comment, span));
      }
    }
    List<Node> path = NodePath.at(file.tree(), span.start()).nodes();
    for (int i = path.size() - 1; i >= 0; i--) {
      Node node = path.get(i);
      Optional<DocComment> found = file.docs().of(node);
      if (found.isPresent()) {
        return found;
      }
      if (node instanceof Param) {
        return parameter(file, path.subList(0, i), span);
      }
      if (node instanceof Stat || node instanceof TableField) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /// Of the tag whose name stands at `span`, what it says; else the whole comment.
  private static DocComment part(DocComment comment, Span span) {
    for (DocTag tag : comment.tags()) {
      boolean isPart = tag instanceof DocTag.Field || tag instanceof DocTag.Param;
      if (isPart && tag.span().covers(span)) {
        return only(tag);
      }
    }
    return comment;
  }

  private static DocComment only(DocTag tag) {
    DocText none = DocText.none(tag.span().end());
    return new DocComment(tag.span(), tag.text(), none, List.of());
  }

  /// What the comment of the function says of its parameter at `span`.
  private static Optional<DocComment> parameter(ParsedFile file, List<Node> around, Span span) {
    String name = file.text().text(span);
    for (int i = around.size() - 1; i >= 0; i--) {
      Optional<DocComment> comment = file.docs().of(around.get(i));
      if (comment.isPresent()) {
        return comment.get().tags(DocTag.Param.class).stream()
            .filter(tag -> tag.name().text().equals(name))
            .map(Documentation::only)
            .findFirst();
      }
      if (around.get(i) instanceof Stat) {
        break;
      }
    }
    return Optional.empty();
  }
}
