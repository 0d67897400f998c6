package dev.luna.ide.symbols;

import dev.luna.ide.FileRange;
import dev.luna.ide.SymbolKind;

/// A thing of the workspace that was searched for by its name.
///
/// @param name how people call it: `Account:deposit`
/// @param place its name where it is declared
public record FoundSymbol(String name, SymbolKind kind, FileRange place) {}
