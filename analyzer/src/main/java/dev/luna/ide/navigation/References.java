package dev.luna.ide.navigation;

import dev.luna.ide.FileRange;
import dev.luna.semantic.Access;
import dev.luna.semantic.Semantics;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.util.List;

/// Where the thing is used whose name the cursor touches.
public final class References {
  private References() {}

  /// All places where the name at `offset` means the same thing, by file and in the order of the
  /// text.
  ///
  /// @param withDeclarations whether those are wanted that make it known: `local x`, `@class X`
  public static List<FileRange> at(
      Analysis analysis, FileId file, int offset, boolean withDeclarations) {
    Semantics semantics = new Semantics(analysis);
    return semantics.file(file).flatMap(symbols -> symbols.at(offset)).stream()
        .flatMap(name -> semantics.uses(name.symbol()).stream())
        .filter(use -> withDeclarations || use.occurrence().access() != Access.DECLARE)
        .map(use -> new FileRange(use.file(), use.occurrence().span()))
        .toList();
  }
}
