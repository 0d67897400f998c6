package dev.luna.workspace;

import dev.luna.facts.FactsBuilder;
import dev.luna.facts.FileFacts;
import dev.luna.facts.FileFlow;
import dev.luna.facts.ParsedFile;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import org.jspecify.annotations.Nullable;

/// One text of a file of the workspace, and what follows from it alone. Snapshots share it for as
/// long as the text stays, so what has been worked out once is kept, whoever asked.
public final class SourceFile {
  private final String root;
  private final ParsedFile parsed;
  // Two threads may both work it out: they get equal values, and the later one wins.
  private volatile @Nullable FileFlow flow;

  private SourceFile(String root, ParsedFile parsed) {
    this.root = root;
    this.parsed = parsed;
  }

  /// Reads a text. For any thread.
  ///
  /// @param root the root that the file is in
  static SourceFile read(FileId id, String root, SourceText text, Dialect dialect) {
    return new SourceFile(root, ParsedFile.of(id, text, dialect));
  }

  public FileId id() {
    return parsed.id();
  }

  public String root() {
    return root;
  }

  public ParsedFile parsed() {
    return parsed;
  }

  /// Its facts, and the shapes of its expressions. Worked out when somebody asks: it takes several
  /// times as long as parsing.
  FileFlow flow() {
    FileFlow known = flow;
    if (known == null) {
      known = FactsBuilder.build(parsed.id(), parsed.tree(), parsed.scopes(), parsed.docs());
      flow = known;
    }
    return known;
  }

  /// What it tells others.
  FileFacts facts() {
    return flow().facts();
  }
}
