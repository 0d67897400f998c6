package dev.luna.ide;

import dev.luna.text.Span;
import java.util.List;

/// An entry of a file's outline.
///
/// @param name how people call it, for instance `M.a.b` or `Class:method`; never empty
/// @param detail what stands behind the name in grey, for instance `(a, b, ...)`; may be empty
/// @param kind what it is
/// @param span all that belongs to it, from the statement's first character to its last
/// @param nameSpan the place to jump to; lies within `span`
/// @param children what is declared inside, in the order of the text
public record SymbolInfo(
    String name,
    String detail,
    SymbolKind kind,
    Span span,
    Span nameSpan,
    List<SymbolInfo> children) {

  public SymbolInfo {
    children = List.copyOf(children);
  }
}
