package dev.luna.workspace;

import dev.luna.check.FileAnalysis;
import dev.luna.check.RuleSettings;
import dev.luna.syntax.SyntaxTree;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import org.jspecify.annotations.Nullable;

/// One text of a file and what follows from it alone. Snapshots share it for as long as the text
/// stays, so what has been worked out once is kept, whoever asked.
public final class SourceFile {
  private final FileId id;
  private final SyntaxTree tree;
  // Two threads may both work it out: they get equal values, and the later one wins.
  private volatile @Nullable FileAnalysis analysis;

  SourceFile(FileId id, SyntaxTree tree) {
    this.id = id;
    this.tree = tree;
  }

  public FileId id() {
    return id;
  }

  public SourceText text() {
    return tree.source();
  }

  public SyntaxTree tree() {
    return tree;
  }

  /// The names and findings of this text.
  ///
  /// @param stillWanted called before each step of working them out, if that has not been done;
  ///   throws [dev.luna.index.Cancelled] to end it
  public FileAnalysis analysis(Runnable stillWanted) {
    FileAnalysis known = analysis;
    if (known == null) {
      known = FileAnalysis.of(tree, RuleSettings.DEFAULT, stillWanted);
      analysis = known;
    }
    return known;
  }
}
