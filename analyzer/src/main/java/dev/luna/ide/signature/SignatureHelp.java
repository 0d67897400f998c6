package dev.luna.ide.signature;

import dev.luna.text.Span;
import java.util.List;

/// The ways to call a function, and what is being written.
///
/// @param signatures at least one
/// @param active the place of the one that fits best
/// @param parameter the place of the parameter that the cursor is at, counted from 0; that of `...`
///   for all that it takes, and behind the last if there are too many
public record SignatureHelp(List<Signature> signatures, int active, int parameter) {
  public SignatureHelp {
    signatures = List.copyOf(signatures);
  }

  /// One way.
  ///
  /// @param label the whole, in one line
  /// @param parameters where each parameter stands in `label`, and what is said of it
  /// @param docs what is said of the function, in Markdown; may be empty
  public record Signature(String label, List<Parameter> parameters, String docs) {
    public Signature {
      parameters = List.copyOf(parameters);
    }
  }

  /// A parameter.
  ///
  /// @param span its place in the label
  public record Parameter(Span span, String docs) {}
}
