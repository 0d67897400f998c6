package dev.luna.workspace;

import dev.luna.facts.FileFacts;
import dev.luna.facts.ParsedFile;
import dev.luna.syntax.Dialect;
import dev.luna.text.FileId;
import dev.luna.text.SourceText;
import org.jspecify.annotations.Nullable;

/// One text of a file of the workspace. Snapshots share it for as long as the text stays.
///
/// Of an open file everything is kept; of a closed one only what it tells others, and its text is
/// read again when somebody wants more ([TextSource]).
public final class SourceFile {
  private final FileId id;
  private final String root;
  private final Dialect dialect;
  private final FileFacts facts;
  private final long textHash;
  private final @Nullable ParsedFile parsed;

  private SourceFile(String root, ParsedFile parsed, boolean open) {
    this.id = parsed.id();
    this.root = root;
    this.dialect = parsed.tree().dialect();
    this.facts = parsed.facts();
    this.textHash = hash(parsed.text());
    this.parsed = open ? parsed : null;
  }

  /// A file that somebody has open. For any thread.
  ///
  /// @param root the root that it is in
  public static SourceFile open(FileId id, String root, SourceText text, Dialect dialect) {
    return new SourceFile(root, ParsedFile.of(id, text, dialect), true);
  }

  /// A file that lies on disk. For any thread.
  public static SourceFile closed(FileId id, String root, SourceText text, Dialect dialect) {
    return new SourceFile(root, ParsedFile.of(id, text, dialect), false);
  }

  public FileId id() {
    return id;
  }

  public String root() {
    return root;
  }

  /// What it tells others.
  public FileFacts facts() {
    return facts;
  }

  public boolean isOpen() {
    return parsed != null;
  }

  /// All that follows from its text. Of a closed file it is worked out again.
  ///
  /// @throws dev.luna.index.Cancelled if the text on disk is another by now: the change is on its
  ///   way
  ParsedFile parsed(TextSource texts) {
    if (parsed != null) {
      return parsed;
    }
    SourceText text = texts.read(id);
    if (text == null || hash(text) != textHash) {
      throw dev.luna.index.Cancelled.INSTANCE;
    }
    return ParsedFile.of(id, text, dialect);
  }

  private static long hash(SourceText text) {
    long hash = text.length();
    String characters = text.text();
    for (int i = 0; i < characters.length(); i++) {
      hash = hash * 31 + characters.charAt(i);
    }
    return hash;
  }
}
