package dev.luna.ide.symbols;

import dev.luna.ide.SymbolInfo;
import dev.luna.syntax.TreeWalk;
import dev.luna.text.FileId;
import dev.luna.workspace.Analysis;
import java.util.List;

/// The outline of a file.
public final class Outline {
  private Outline() {}

  /// What `file` declares, in the order of the text; nothing for a file that the workspace does not
  /// have.
  public static List<SymbolInfo> of(Analysis analysis, FileId file) {
    return analysis
        .file(file)
        .map(source -> {
          OutlineBuilder builder = new OutlineBuilder(analysis, source.tree(), source.scopes());
          TreeWalk.walk(source.tree().chunk(), builder);
          return builder.result();
        })
        .orElse(List.of());
  }
}
