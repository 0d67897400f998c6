package dev.luna.facts;

import dev.luna.syntax.Node;
import org.jspecify.annotations.Nullable;

/// A file's facts, and the shape of each of its expressions: what holds at that place, after all
/// that flow has assigned and checked before.
public final class FileFlow {
  private final FileFacts facts;
  private final @Nullable Shape[] shapes;

  FileFlow(FileFacts facts, @Nullable Shape[] shapes) {
    this.facts = facts;
    this.shapes = shapes;
  }

  public FileFacts facts() {
    return facts;
  }

  /// The shape of an expression, of a function by its body, of a name that a statement declares, or
  /// of a parameter; a pack for calls and `...`. Opaque for what is never reached.
  ///
  /// @param node an [dev.luna.syntax.Expr], a [dev.luna.syntax.FunctionBody], a
  ///   [dev.luna.syntax.Binding] or a [dev.luna.syntax.Param]
  public Shape of(Node node) {
    Shape shape = shapes[node.id()];
    return shape == null ? Shapes.OPAQUE : shape;
  }
}
