package dev.luna.syntax;

import dev.luna.text.SourceText;
import java.util.List;

/// A parsed file.
///
/// @param source the text
/// @param dialect the dialect that it was read as; it decides where a number ends, and little else
/// @param chunk the root
/// @param tokens all tokens, comments included
/// @param errors what no dialect accepts, in the order of the text
/// @param nodeCount the number of nodes: ids are below it
public record SyntaxTree(
    SourceText source,
    Dialect dialect,
    Chunk chunk,
    Tokens tokens,
    List<SyntaxError> errors,
    int nodeCount) {

  /// The characters of `node`.
  public String text(Node node) {
    return source.text(node.span());
  }
}
