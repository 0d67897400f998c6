package dev.luna.scope;

import dev.luna.text.Span;

/// A `goto` and the label that it reaches.
///
/// @param span the label's name behind `goto`
/// @param node the id of the statement
/// @param label the index of the label, or [#NOWHERE]
public record GotoUse(String name, Span span, int node, int scope, int function, int label) {

  /// No block around the `goto` has such a label.
  public static final int NOWHERE = -1;
}
