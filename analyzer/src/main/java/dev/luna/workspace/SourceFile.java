package dev.luna.workspace;

import dev.luna.facts.FactsBuilder;
import dev.luna.facts.FileFacts;
import dev.luna.facts.FileFlow;
import dev.luna.facts.ParsedFile;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import org.jspecify.annotations.Nullable;

/// One text of a file of the workspace, and what follows from it alone. Snapshots share it for as
/// long as the text stays.
///
/// What it tells others is always there. Its tree and its flow are kept only if somebody works in
/// it: of the many files that are only looked into, they are made again when they are asked for.
/// The text itself is kept, so that what was read and what is on disk cannot part; it takes less
/// room than what follows from it.
public final class SourceFile {
  private final Placement placement;
  private final FileId id;
  private final SourceText text;
  private final FileFacts facts;
  private final @Nullable Content kept;

  /// What takes much room.
  record Content(ParsedFile parsed, FileFlow flow) {
    static Content of(FileId id, Placement placement, SourceText text) {
      ParsedFile parsed = ParsedFile.of(id, text, placement.dialect());
      return new Content(
          parsed, FactsBuilder.build(id, parsed.tree(), parsed.scopes(), parsed.docs()));
    }
  }

  private SourceFile(
      Placement placement, FileId id, SourceText text, FileFacts facts, @Nullable Content kept) {
    this.placement = placement;
    this.id = id;
    this.text = text;
    this.facts = facts;
    this.kept = kept;
  }

  /// Reads the text of a file that somebody works in. For any thread.
  public static SourceFile read(FileId id, Placement placement, SourceText text) {
    Content content = Content.of(id, placement, text);
    return new SourceFile(placement, id, text, content.flow().facts(), content);
  }

  /// The same file for those who only look into it.
  public SourceFile closed() {
    return kept == null ? this : new SourceFile(placement, id, text, facts, null);
  }

  /// The same text, placed otherwise.
  public SourceFile with(Placement other) {
    if (other.equals(placement)) {
      return this;
    }
    if (other.dialect() == placement.dialect()) {
      return new SourceFile(other, id, text, facts, kept);
    }
    SourceFile again = read(id, other, text);
    return kept == null ? again.closed() : again;
  }

  public FileId id() {
    return id;
  }

  public Placement placement() {
    return placement;
  }

  public String root() {
    return placement.root();
  }

  public SourceText text() {
    return text;
  }

  /// Its tree, names and comments; made anew each time if the file is [#closed].
  public ParsedFile parsed() {
    return kept == null ? ParsedFile.of(id, text, placement.dialect()) : kept.parsed();
  }

  /// All that follows from its text; made anew each time if the file is [#closed].
  Content content() {
    return kept == null ? Content.of(id, placement, text) : kept;
  }

  /// What it tells others.
  public FileFacts facts() {
    return facts;
  }
}
