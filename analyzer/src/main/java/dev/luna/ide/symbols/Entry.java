package dev.luna.ide.symbols;

import dev.luna.ide.SymbolInfo;
import dev.luna.ide.SymbolKind;
import dev.luna.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/// A [SymbolInfo] while its children are being collected.
final class Entry {
  private final String name;
  private final String detail;
  private final SymbolKind kind;
  private final Span span;
  private final Span nameSpan;
  private final List<Entry> children = new ArrayList<>();
  private final Set<String> assigned = new HashSet<>();

  Entry(String name, String detail, SymbolKind kind, Span span, Span nameSpan) {
    this.name = name;
    this.detail = detail;
    this.kind = kind;
    this.span = span;
    this.nameSpan = nameSpan;
  }

  void add(Entry child) {
    children.add(child);
  }

  /// Notes that `name` is assigned here.
  ///
  /// @return whether it is for the first time
  boolean addAssigned(String name) {
    return assigned.add(name);
  }

  List<SymbolInfo> children() {
    return children.stream().map(Entry::finished).toList();
  }

  private SymbolInfo finished() {
    return new SymbolInfo(name, detail, kind, span, nameSpan, children());
  }
}
