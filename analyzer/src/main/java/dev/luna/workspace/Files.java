package dev.luna.workspace;

import dev.luna.text.FileId;
import java.util.Collection;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// The files of a snapshot, in the order of their ids. Immutable.
public final class Files {
  static final Files NONE = new Files(new TreeMap<>());

  private final TreeMap<FileId, SourceFile> byId;

  private Files(TreeMap<FileId, SourceFile> byId) {
    this.byId = byId;
  }

  public Optional<SourceFile> find(FileId id) {
    return Optional.ofNullable(byId.get(id));
  }

  public Collection<SourceFile> all() {
    return java.util.Collections.unmodifiableCollection(byId.values());
  }

  // A copy, not a persistent map: it holds open files, of which there are dozens.
  Files with(SourceFile file) {
    TreeMap<FileId, SourceFile> copy = new TreeMap<>((Map<FileId, SourceFile>) byId);
    copy.put(file.id(), file);
    return new Files(copy);
  }

  Files without(FileId id) {
    TreeMap<FileId, SourceFile> copy = new TreeMap<>((Map<FileId, SourceFile>) byId);
    copy.remove(id);
    return new Files(copy);
  }
}
