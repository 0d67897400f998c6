package dev.luna.ide.hover;

import dev.luna.text.Span;
import java.util.List;

/// What is shown beside a name.
///
/// @param span the name that was understood
/// @param code what it is, in the words of Lua; several lines for a function with overloads
/// @param docs what its author says, in Markdown; may be empty
public record Hover(Span span, List<String> code, String docs) {
  public Hover {
    code = List.copyOf(code);
  }
}
