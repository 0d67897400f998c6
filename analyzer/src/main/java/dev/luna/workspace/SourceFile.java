package dev.luna.workspace;

import dev.luna.facts.FactsBuilder;
import dev.luna.facts.FileFacts;
import dev.luna.facts.FileFlow;
import dev.luna.facts.ParsedFile;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;

/// One text of a file of the workspace, and what follows from it alone. Snapshots share it for as
/// long as the text stays.
public final class SourceFile {
  private final Placement placement;
  private final ParsedFile parsed;
  private final FileFlow flow;

  private SourceFile(Placement placement, ParsedFile parsed, FileFlow flow) {
    this.placement = placement;
    this.parsed = parsed;
    this.flow = flow;
  }

  /// Reads a text. For any thread.
  public static SourceFile read(FileId id, Placement placement, SourceText text) {
    ParsedFile parsed = ParsedFile.of(id, text, placement.dialect());
    return new SourceFile(
        placement, parsed, FactsBuilder.build(id, parsed.tree(), parsed.scopes(), parsed.docs()));
  }

  /// The same text, placed otherwise.
  public SourceFile with(Placement other) {
    if (other.equals(placement)) {
      return this;
    }
    return other.dialect() == placement.dialect()
        ? new SourceFile(other, parsed, flow)
        : read(id(), other, parsed.text());
  }

  public FileId id() {
    return parsed.id();
  }

  public Placement placement() {
    return placement;
  }

  public String root() {
    return placement.root();
  }

  public ParsedFile parsed() {
    return parsed;
  }

  /// The shapes of its expressions.
  FileFlow flow() {
    return flow;
  }

  /// What it tells others.
  public FileFacts facts() {
    return flow.facts();
  }
}
